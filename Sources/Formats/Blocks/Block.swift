/// What a document is made of, in reading order, as the reader of its format found it.
enum Block: Hashable, Sendable {
  case paragraph(Paragraph)
  case table(Grid)
  /// All that follows, until the next one, stands on this page (from 1).
  case page(Int)
}
