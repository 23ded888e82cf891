/// What of a paragraph's look matters for reading it.
struct ParagraphProperties: Hashable, Sendable {
  var style: String?
  /// The list it belongs to, 0 for none; nil where its style decides.
  var numberingID: Int?
  var level: Int?
  /// Of the paragraph's mark, which its number takes its look from.
  var mark = RunProperties()
  /// Whether the mark was deleted under change tracking, so that the next paragraph goes on in this one.
  var isMarkDeleted = false
}
