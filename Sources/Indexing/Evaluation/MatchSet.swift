/// The documents that match a query, to be counted in several ways at one go.
public struct MatchSet: Sendable {
  let snapshot: Snapshot
  /// Of each segment, a bit a document.
  let sets: [DocumentSet]

  /// How many there are.
  public var count: Int { sets.reduce(0) { $0 + $1.count } }

  /// All of them, ascending.
  public var addresses: [DocAddress] {
    sets.indices.flatMap { place in
      var addresses: [DocAddress] = []
      var next: UInt32 = 0
      while let doc = sets[place].member(from: next) {
        addresses.append(DocAddress(segment: place, doc: DocID(rawValue: doc)))
        next = doc + 1
      }
      return addresses
    }
  }

  /// The values of a keyword column that the documents have, most frequent first, then by bytes; at most `limit`.
  public func facets(_ column: ColumnID, limit: Int = .max) -> [Facet] {
    var totals: [[UInt8]: Int] = [:]
    for (segment, set) in zip(snapshot.segments, sets) {
      guard let keywords = segment.keywordColumn(column), keywords.keywordCount > 0 else { continue }
      for (ordinal, count) in Self.counts(keywords, set).enumerated() where count > 0 {
        totals[Array(keywords.keyword(ordinal)), default: 0] += count
      }
    }
    let facets = totals.map { Facet(value: $0.key, count: $0.value) }.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.value.lexicographicallyPrecedes($1.value)
    }
    return Array(facets.prefix(limit))
  }

  /// Sixty-four documents without any value are passed over at once.
  private static func counts(_ keywords: KeywordColumn, _ set: DocumentSet) -> [Int] {
    var counts = Array(repeating: 0, count: keywords.keywordCount)
    for (place, word) in set.words.enumerated() where word != 0 {
      let first = UInt32(64 * place)
      guard keywords.hasReferences(from: first, to: min(first + 64, UInt32(set.limit))) else { continue }
      var bits = word
      while bits != 0 {
        for reference in keywords.referenceRange(of: first + UInt32(bits.trailingZeroBitCount)) {
          let ordinal = keywords.ordinal(at: reference)
          if ordinal < counts.count { counts[ordinal] += 1 }
        }
        bits &= bits - 1
      }
    }
    return counts
  }
}

extension Snapshot {
  /// The documents that match a query. Unions, conjunctions and exclusions of terms are taken as sets, without scores.
  public func matchSet(_ query: IndexQuery) -> MatchSet {
    let plan = QueryCompiler(query, snapshot: self).plan(query)
    let sets = segments.indices.map { place in
      var set =
        SegmentSearch(snapshot: self, place: place).documents(matching: plan)
        ?? DocumentSet(limit: segments[place].documentCount)
      set.subtract(tombstones[place])
      return set
    }
    return MatchSet(snapshot: self, sets: sets)
  }
}
