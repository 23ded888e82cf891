/// Measured times in microseconds.
struct Samples {
  private(set) var values: [Double] = []

  mutating func append(_ value: Double) { values.append(value) }

  /// The least value that `share` of all values do not exceed (nearest rank); 0 when there are none.
  func quantile(_ share: Double) -> Double {
    guard !values.isEmpty else { return 0 }
    let rank = Int((share * Double(values.count)).rounded(.up))
    return values.sorted()[max(0, min(values.count, rank) - 1)]
  }

  /// The middle value, or the mean of the two in the middle.
  var median: Double {
    guard !values.isEmpty else { return 0 }
    let sorted = values.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  var mean: Double { values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count) }
}
