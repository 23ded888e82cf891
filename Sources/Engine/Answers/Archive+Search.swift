public import Catalogue
internal import Indexing
internal import Search
internal import Text

extension Archive {
  /// Documents that match a query, best first.
  /// - Parameters:
  ///   - slice: 10 documents where it has no limit.
  ///   - snapshot: what the answer with the first page gave: further pages are of the same commit, whatever came since.
  /// - Throws: ``ArchiveError/expiredSnapshot(name:)`` when that is too long ago.
  public func search(
    _ question: SearchQuestion, _ slice: ListSlice = ListSlice(limit: 10), snapshot: String? = nil
  ) throws(ArchiveError) -> SearchAnswer {
    let clock = ContinuousClock()
    let start = clock.now
    return try readIndex(of: snapshot) { reader, index in
      let run = try SearchRun(question, reader: reader, index: index)
      let (total, hits) = try run.hits(slice)
      let items = try hits.map { try run.item($0) }
      let took = (clock.now - start) / .milliseconds(1)
      return SearchAnswer(
        query: question.text, total: total, documents: run.documentCount,
        tookMilliseconds: (took * 1000).rounded() / 1000, items: items,
        facets: run.facets, notes: run.notes, snapshot: index.name.description)
    }
  }
}
