/// The documents that match a query, to be counted in several ways at one go.
public struct MatchSet: Sendable {
  let snapshot: Snapshot
  /// Of each segment, a bit a document.
  let sets: [DocumentSet]

  /// How many there are.
  public var count: Int { sets.reduce(0) { $0 + $1.count } }

  public func contains(_ address: DocAddress) -> Bool {
    sets.indices.contains(address.segment) && address.doc.rawValue < UInt32(sets[address.segment].limit)
      && sets[address.segment].contains(address.doc.rawValue)
  }

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
  /// - Complexity: O(documents + keywords of the column); the first call on a snapshot compares the keywords of its segments.
  public func facets(_ column: ColumnID, limit: Int = .max) -> [Facet] {
    let columns = snapshot.segments.map { $0.keywordColumn(column) }
    let union = snapshot.keywordUnion(column)
    var counts = Array(repeating: 0, count: union.count)
    for (segment, set) in sets.enumerated() {
      guard let keywords = columns[segment], keywords.keywordCount > 0 else { continue }
      if 2 * set.count <= set.limit {
        Self.add(1, for: set, keywords, union.places[segment], to: &counts)
      } else {
        // Of most documents it is quicker to take off the others.
        for (place, count) in zip(union.places[segment], union.totals[segment]) { counts[Int(place)] += Int(count) }
        Self.add(-1, for: set.complement, keywords, union.places[segment], to: &counts)
      }
    }
    return Self.greatest(counts, limit: limit).map { Facet(value: union.keyword($0, of: columns), count: counts[$0]) }
  }

  /// The places of the greatest counts above zero, equal ones in their order.
  private static func greatest(_ counts: [Int], limit: Int) -> [Int] {
    var places: [Int] = []
    guard limit > 0 else { return places }
    for (place, count) in counts.enumerated() where count > 0 {
      if places.count >= limit, let last = places.last {
        guard count > counts[last] else { continue }
        places.removeLast()
      }
      guard limit < .max else {
        places.append(place)
        continue
      }
      let rank = places.lastIndex { counts[$0] >= count }.map { $0 + 1 } ?? 0
      places.insert(place, at: rank)
    }
    return limit < .max ? places : places.sorted { (counts[$1], $0) < (counts[$0], $1) }
  }

  /// Sixty-four documents without any value are passed over at once.
  static func add(
    _ step: Int, for set: DocumentSet, _ keywords: KeywordColumn, _ places: [Int32], to counts: inout [Int]
  ) {
    for (place, word) in set.words.enumerated() where word != 0 {
      let first = UInt32(64 * place)
      guard keywords.hasReferences(from: first, to: min(first + 64, UInt32(set.limit))) else { continue }
      var bits = word
      while bits != 0 {
        for reference in keywords.referenceRange(of: first + UInt32(bits.trailingZeroBitCount)) {
          let ordinal = keywords.ordinal(at: reference)
          if ordinal < places.count { counts[Int(places[ordinal])] += step }
        }
        bits &= bits - 1
      }
    }
  }
}

extension Snapshot {
  /// The documents that match a query. Unions, conjunctions and exclusions of terms are taken as sets, without scores.
  public func matchSet(_ query: IndexQuery) -> MatchSet {
    let plan = QueryCompiler(matchingIn: self).plan(query)
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
