import Foundation
import Indexing
import Search
import Storage

/// An index of articles on which queries are run whose answer is known.
struct KnownItemRun {
  let snapshot: Snapshot
  private let identifiers: [String]
  /// Weight of `NearnessRerank`.
  var nearness: Float = 0

  init(directory: String, scoring: BM25 = SearchField.scoring) throws {
    let segment = try SegmentReader(directory: StorageDirectory(path: directory), name: "segment")
    snapshot = Snapshot([(segment, Tombstones())], scoring: scoring)
    identifiers = try String(contentsOfFile: directory + "/ids", encoding: .utf8).split(separator: "\n").map(
      String.init)
  }

  func figures(_ queries: [(id: String, typed: String)], _ weights: WeightTable) -> Figures {
    Figures(ranks: queries.map { rank(of: $0.id, $0.typed, weights) })
  }

  /// From 1; nil where the article is not among the first ten.
  func rank(of id: String, _ typed: String, _ weights: WeightTable) -> Int? {
    let plan = QueryPlanner(weights: weights).plan(QueryParser().parse(typed), in: snapshot)
    let found = snapshot.topHits(plan.query(in: snapshot), limit: nearness > 0 ? 50 : 10)
    let hits = NearnessRerank(snapshot: snapshot, weight: nearness).reranked(found, for: typed).prefix(10)
    return hits.firstIndex { identifiers[Int($0.address.doc.rawValue)] == id }.map { $0 + 1 }
  }
}
