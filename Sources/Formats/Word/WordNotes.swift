/// The notes of a document by their identifiers.
struct WordNotes: Sendable {
  var footnotes: [String: [Block]] = [:]
  var endnotes: [String: [Block]] = [:]
}
