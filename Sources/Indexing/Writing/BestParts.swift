/// Keeps the hundred greatest of many quantised scores: a heap with the least of them on top.
struct BestParts {
  private static let depth = 100

  private let kept = UnsafeMutablePointer<UInt16>.allocate(capacity: depth)
  private var count = 0

  /// The owner's last call.
  func deallocate() { kept.deallocate() }

  mutating func removeAll() { count = 0 }

  @inline(__always)
  mutating func add(_ part: UInt16) {
    if count < Self.depth {
      append(part)
    } else if part > kept[0] {
      replaceLeast(by: part)
    }
  }

  /// The score of which there are `count` at least as great, 0 when there are fewer scores.
  func score(at count: Int) -> UInt16 {
    guard count <= self.count else { return 0 }
    return UnsafeBufferPointer(start: kept, count: self.count).sorted(by: >)[count - 1]
  }

  private mutating func append(_ part: UInt16) {
    var child = count
    count += 1
    while child > 0, kept[(child - 1) / 2] > part {
      kept[child] = kept[(child - 1) / 2]
      child = (child - 1) / 2
    }
    kept[child] = part
  }

  private func replaceLeast(by part: UInt16) {
    var place = 0
    while 2 * place + 1 < count {
      var child = 2 * place + 1
      if child + 1 < count, kept[child + 1] < kept[child] { child += 1 }
      if kept[child] >= part { break }
      kept[place] = kept[child]
      place = child
    }
    kept[place] = part
  }
}
