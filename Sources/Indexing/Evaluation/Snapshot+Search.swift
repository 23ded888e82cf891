extension Snapshot {
  /// The best documents for a query, from the one numbered `offset` on, at most `limit`; and how many match in all.
  ///
  /// - Complexity: that of ``topHits(_:limit:offset:)`` and of ``count(_:)``.
  public func topK(_ query: IndexQuery, limit: Int, offset: Int = 0) -> TopHits {
    TopHits(hits: topHits(query, limit: limit, offset: offset), total: count(query))
  }

  /// The best documents for a query, best first, from the one numbered `offset` on, at most `limit`.
  ///
  /// - Complexity: O(offset + limit) memory. Documents that cannot be among the best are skipped where possible.
  public func topHits(_ query: IndexQuery, limit: Int, offset: Int = 0) -> [Hit] {
    precondition(limit >= 0 && offset >= 0, "limit \(limit), offset \(offset)")
    let compiler = QueryCompiler(query, snapshot: self)
    let plan = compiler.plan(query)
    let capacity = limit == 0 ? 0 : min(offset.addingReportingOverflow(limit).partialValue, documentCount)
    var heap = TopKHeap(capacity: max(0, capacity))
    for place in segments.indices {
      SegmentSearch(snapshot: self, place: place).collect(plan, into: &heap)
    }
    return heap.sorted.dropFirst(offset).map { entry in
      let address = DocAddress(segment: Int(entry.segment), doc: DocID(rawValue: entry.doc))
      return Hit(address: address, score: compiler.score(entry.score))
    }
  }

  /// How many documents match.
  public func count(_ query: IndexQuery) -> Int {
    let plan = QueryCompiler(matchingIn: self).plan(query)
    return segments.indices.reduce(0) { $0 + SegmentSearch(snapshot: self, place: $1).count(plan) }
  }

  /// All documents that match, in ascending order.
  public func matches(_ query: IndexQuery) -> [DocAddress] {
    var addresses: [DocAddress] = []
    forEachMatch(query) { segment, doc in
      addresses.append(DocAddress(segment: segment, doc: DocID(rawValue: doc)))
    }
    return addresses
  }

  /// Calls `body` with the place of the segment and the number of each document that matches, in ascending order.
  func forEachMatch(_ query: IndexQuery, _ body: (Int, UInt32) -> Void) {
    let plan = QueryCompiler(matchingIn: self).plan(query)
    for place in segments.indices {
      SegmentSearch(snapshot: self, place: place).forEachMatch(plan) { body(place, $0) }
    }
  }
}
