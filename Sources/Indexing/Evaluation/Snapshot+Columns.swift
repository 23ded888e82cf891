extension Snapshot {
  /// The value of an integer column, nil where the document has none. O(1).
  public func integer(_ column: ColumnID, of address: DocAddress) -> Int64? {
    segments[address.segment].integer(column, of: address.doc)
  }

  /// The values of a keyword column, ascending.
  public func keywords(_ column: ColumnID, of address: DocAddress) -> [[UInt8]] {
    segments[address.segment].keywords(column, of: address.doc)
  }

  /// The values of a keyword column that the matching documents have, most frequent first, then by bytes; at most
  /// `limit`.
  public func facets(_ column: ColumnID, of query: IndexQuery, limit: Int = .max) -> [Facet] {
    var counts: [[Int]] = segments.map { segment in
      Array(repeating: 0, count: segment.keywordColumn(column)?.keywordCount ?? 0)
    }
    forEachMatch(query) { place, doc in
      guard let keywords = segments[place].keywordColumn(column) else { return }
      for reference in keywords.referenceRange(of: doc) {
        let ordinal = keywords.ordinal(at: reference)
        if ordinal < keywords.keywordCount { counts[place][ordinal] += 1 }
      }
    }
    var totals: [[UInt8]: Int] = [:]
    for (place, segment) in segments.enumerated() {
      guard let keywords = segment.keywordColumn(column) else { continue }
      for (ordinal, count) in counts[place].enumerated() where count > 0 {
        totals[Array(keywords.keyword(ordinal)), default: 0] += count
      }
    }
    let facets = totals.map { Facet(value: $0.key, count: $0.value) }.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.value.lexicographicallyPrecedes($1.value)
    }
    return Array(facets.prefix(limit))
  }

  /// The matching documents by the value of an integer column, documents without a value last, equal ones by address.
  public func sorted(
    _ query: IndexQuery, by column: ColumnID, ascending: Bool = true, limit: Int, offset: Int = 0
  ) -> [DocAddress] {
    var found: [(value: Int64?, address: DocAddress)] = []
    forEachMatch(query) { place, doc in
      let address = DocAddress(segment: place, doc: DocID(rawValue: doc))
      found.append((integer(column, of: address), address))
    }
    found.sort { left, right in
      guard let a = left.value, let b = right.value, a != b else {
        return (left.value == nil) != (right.value == nil) ? left.value != nil : left.address < right.address
      }
      return ascending ? a < b : a > b
    }
    return found.dropFirst(offset).prefix(limit).map(\.address)
  }
}
