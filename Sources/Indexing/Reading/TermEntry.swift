/// What the dictionary knows of a term.
struct TermEntry: Hashable, Sendable {
  let documents: Int
  let occurrences: Int
  /// Where its record begins in the section of postings.
  let postingsOffset: Int
  let postingsLength: Int
  let positionsLength: Int
}
