/// Keeps the hundred greatest of many quantised scores.
struct BestParts {
  private static let depth = 100
  private static let capacity = 512

  private var kept: [UInt16] = []
  private var threshold: UInt16 = 0

  mutating func removeAll() {
    kept.removeAll(keepingCapacity: true)
    threshold = 0
  }

  mutating func add(_ part: UInt16) {
    guard part > threshold || kept.count < Self.depth else { return }
    kept.append(part)
    if kept.count == Self.capacity { prune() }
  }

  /// The score of which there are `count` at least as great, 0 when there are fewer scores.
  mutating func score(at count: Int) -> UInt16 {
    prune()
    return kept.count < count ? 0 : kept[count - 1]
  }

  private mutating func prune() {
    kept.sort(by: >)
    if kept.count > Self.depth { kept.removeLast(kept.count - Self.depth) }
    if kept.count == Self.depth { threshold = kept[Self.depth - 1] }
  }
}
