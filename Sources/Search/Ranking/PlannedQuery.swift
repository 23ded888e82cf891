public import Indexing

/// A query as the index is asked it.
public struct PlannedQuery: Sendable {
  /// From strict (every word must be there) to loose (any of them). The first that finds something is the answer; the order of
  /// documents follows the same scores in all of them.
  public let stages: [IndexQuery]
  /// What to mark in the documents found.
  public let terms: MatchTerms
  /// What the planner did to the query: words retyped or corrected.
  public let notes: [QueryNote]

  /// The first stage that finds something, or the last.
  public func query(in snapshot: Snapshot) -> IndexQuery {
    stages.dropLast().first { !snapshot.topHits($0, limit: 1).isEmpty } ?? stages.last ?? .none
  }

  /// The same restricted to documents that meet a further condition.
  public func filtered(by condition: IndexQuery) -> PlannedQuery {
    PlannedQuery(
      stages: stages.map { .boolean(must: [$0], filter: [condition]) }, terms: terms, notes: notes)
  }
}
