import Foundation

/// MRR@10 and Recall@10 of a set of queries, each with one right answer.
struct Figures: CustomStringConvertible {
  let reciprocalRank: Double
  let recall: Double

  /// - Parameter ranks: from 1; nil where the answer is not among the first ten.
  init(ranks: [Int?]) {
    let count = Double(max(1, ranks.count))
    reciprocalRank = ranks.reduce(0) { $0 + ($1.map { 1 / Double($0) } ?? 0) } / count
    recall = Double(ranks.count { $0 != nil }) / count
  }

  var description: String { String(format: "%.3f / %.3f", reciprocalRank, recall) }
}
