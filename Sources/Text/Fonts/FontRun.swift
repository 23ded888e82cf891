/// Letters that a word processor set in one font. Old Vietnamese fonts gave their own meaning to the codes of Windows-1252, so
/// that what a file holds can only be read with the font's name beside it.
public struct FontRun: Hashable, Sendable, Codable {
  /// As the file's format decodes it.
  public var text: String
  /// The font's name as the file has it (".VnTime", "VNI-Times", "Times New Roman"); nil where it names none.
  public var font: String?
  /// Whether it was read from a picture, and may be something else.
  public var isDoubtful: Bool

  public init(_ text: String, font: String? = nil, isDoubtful: Bool = false) {
    self.text = text
    self.font = font
    self.isDoubtful = isDoubtful
  }
}
