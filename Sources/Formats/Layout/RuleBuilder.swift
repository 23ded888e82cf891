/// Joins runs of pixels that lie on neighbouring rows to one line, which may be more than a pixel thick.
struct RuleBuilder {
  private struct Run {
    let pixels: Range<Int>
    let rule: Int
  }

  let direction: DrawnRule.Direction
  /// Pixels a point.
  let scale: Double
  private(set) var rules: [DrawnRule] = []
  private var above: [Run] = []

  init(_ direction: DrawnRule.Direction, scale: Double) {
    self.direction = direction
    self.scale = scale
  }

  /// Adds the runs of the next row.
  /// - Parameter position: of the middle of the row, in pixels across the direction.
  mutating func add(_ runs: [Range<Int>], at position: Double) {
    above = runs.map { run in
      let (start, end) = (Double(run.lowerBound) / scale, Double(run.upperBound) / scale)
      if let same = above.first(where: { $0.pixels.overlaps(run) }) {
        rules[same.rule].start = min(rules[same.rule].start, start)
        rules[same.rule].end = max(rules[same.rule].end, end)
        return Run(pixels: run, rule: same.rule)
      }
      rules.append(DrawnRule(direction: direction, position: position / scale, start: start, end: end))
      return Run(pixels: run, rule: rules.count - 1)
    }
  }
}
