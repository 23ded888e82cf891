public import Documents
public import Text

/// Where in a document a fact stands.
public struct FactPlace: Hashable, Sendable, Codable {
  /// Bytes of the document's text.
  public var range: TextRange
  /// First and last line, from 1.
  public var line: Int
  public var lineEnd: Int
  /// From 1, where the source has pages.
  public var page: Int?
  /// Path of labels of the division: "III/1".
  public var section: String?

  public init(range: TextRange, in document: Document, division: Int?) {
    self.range = range
    line = document.text.line(at: range.start)
    lineEnd = document.text.line(at: max(range.start, range.end - 1))
    page = document.page(ofLine: line)
    section = document.path(ofDivision: division)
  }
}
