internal import Facts
internal import Search

/// A reference that was typed.
struct ReferencePattern: CitationPattern {
  let query: CitationQuery

  func matches(_ target: CitationTarget) -> Bool { query.matches(target) }
}
