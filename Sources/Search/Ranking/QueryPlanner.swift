public import Indexing

/// Turns a parsed query into what the index is asked, looking at what the index holds.
public struct QueryPlanner: Sendable {
  public let weights: WeightTable

  public init(weights: WeightTable = .standard) { self.weights = weights }

  /// Plans a query.
  /// - Parameter keys: the keys of the documents a reference in the query means; none reads the reference as words.
  /// - Complexity: some look-ups in the dictionary for each word.
  public func plan(
    _ query: SearchQuery, in snapshot: Snapshot, keys: (QueryCitation) -> [String] = { _ in [] }
  ) -> PlannedQuery {
    var pass = PlannerPass(
      query: query, snapshot: snapshot, weights: weights, keys: query.citations.map(keys))
    return pass.run()
  }
}
