/// The likeliest reading of each of many stretches that follow each other, where a change of reading costs (Viterbi's algorithm).
struct ReadingPath {
  private let costs: [Double]
  private var best: [Double]
  /// For each stretch and reading: the reading of the stretch before.
  private var previous: [UInt8] = []

  /// - Parameter costs: of going over to each reading from another, or beginning with it.
  init(costs: [Double]) {
    self.costs = costs
    best = costs.map { -$0 }
  }

  /// Adds the next stretch with the score of each reading of it (-infinity where it cannot be read so).
  /// - Complexity: O(readings).
  mutating func append(_ scores: [Double]) {
    precondition(scores.count == costs.count, "\(scores.count) scores for \(costs.count) readings")
    let leader = leader
    let lead = best[leader]
    for reading in costs.indices {
      let stays = best[reading] >= lead - costs[reading]
      previous.append(UInt8(stays ? reading : leader))
      best[reading] = (stays ? best[reading] : lead - costs[reading]) + scores[reading]
    }
  }

  /// The likeliest reading of what was added last.
  var leader: Int { best.firstIndex(of: best.max() ?? 0) ?? 0 }

  /// The reading of each stretch, by its place in the costs; of equal ones the first.
  var readings: [UInt8] {
    var result = [UInt8](repeating: 0, count: previous.count / costs.count)
    var reading = leader
    for stretch in result.indices.reversed() {
      result[stretch] = UInt8(reading)
      reading = Int(previous[stretch * costs.count + reading])
    }
    return result
  }
}
