public import Indexing
import Text

extension IndexQuery {
  /// A query that the same documents match, with fewer terms: where any of several words is enough, pairs of them and spellings of
  /// a word that is looked for in any add nothing.
  public var matching: IndexQuery {
    switch self {
    case .boost(let inner, _): return inner.matching
    case .boolean(var clauses):
      let needsShould = clauses.minimumShould > 0 || clauses.must.isEmpty && clauses.filter.isEmpty
      clauses.should = needsShould ? Self.withoutImplied(clauses.should.map(\.matching)) : []
      clauses.must = clauses.must.map(\.matching)
      clauses.filter = clauses.filter.map(\.matching)
      clauses.mustNot = clauses.mustNot.map(\.matching)
      return .boolean(clauses)
    case .bestOf(let queries): return .any(Self.withoutImplied(queries.map(\.matching)))
    default: return self
    }
  }

  private static func withoutImplied(_ queries: [IndexQuery]) -> [IndexQuery] {
    var folded: Set<[UInt8]> = []
    var hasWords = false
    for case .term(let term) in queries {
      if term.field == SearchField.textFolded.id { folded.insert(term.bytes) }
      hasWords = hasWords || term.field == SearchField.textFolded.id || term.field == SearchField.text.id
    }
    return queries.filter { query in
      guard case .term(let term) = query else { return true }
      switch term.field {
      case SearchField.textPairs.id, SearchField.textFoldedPairs.id: return !hasWords
      case SearchField.text.id: return !folded.contains(Array(term.bytes.prefix { $0 != WordSpelling.separator }))
      default: return true
      }
    }
  }
}
