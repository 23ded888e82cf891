public import Text

/// A document as it was read from its file, before anything is recognised in it: its text, lines as in the file, tables as
/// lines of tab-separated cells.
public struct Manuscript: Sendable {
  public let text: NormalizedText
  public let format: DocumentFormat
  /// Page, from 1, of each line where the source has pages, else empty.
  public let pages: [Int]
  /// Stretches of the text that were recognised on a picture and may be something else, in ascending order.
  public let doubts: [TextRange]

  public init(text: NormalizedText, format: DocumentFormat, pages: [Int] = [], doubts: [TextRange] = []) {
    self.text = text
    self.format = format
    self.pages = pages
    self.doubts = doubts
  }
}
