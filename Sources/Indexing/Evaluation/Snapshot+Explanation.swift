extension Snapshot {
  /// How the score of a document for a query comes about; nil when the document does not match.
  public func explain(_ query: IndexQuery, _ address: DocAddress) -> Explanation? {
    guard segments.indices.contains(address.segment), !tombstones[address.segment].contains(address.doc) else {
      return nil
    }
    return Explainer(snapshot: self, compiler: QueryCompiler(query, snapshot: self), address: address)
      .explain(query, boost: 1)
  }
}
