/// Counts how often the parts of a phrase stand together in one document.
///
/// Each part has a head on its positions, taken less the number of the part. When the heads differ by no more than the
/// slop that is a match, and all heads move on; otherwise the lowest does.
final class PhraseMatcher {
  private let slop: Int
  private let buffers: [PositionBuffer]
  private var heads: [Int]

  init(parts: Int, slop: Int) {
    self.slop = slop
    buffers = (0..<parts).map { _ in PositionBuffer() }
    heads = Array(repeating: 0, count: parts)
  }

  /// The parts must all stand on the same document.
  func count(_ parts: [OccurrenceCursor]) -> UInt32 {
    for index in parts.indices {
      parts[index].readPositions(into: buffers[index])
      heads[index] = 0
      if buffers[index].count == 0 { return 0 }
    }
    if slop == 0, parts.count == 2 { return countPairs() }
    var matches: UInt32 = 0
    while let (lowest, low, high) = extremes() {
      if high - low <= slop {
        matches += 1
        for index in heads.indices { heads[index] += 1 }
      } else {
        heads[lowest] += 1
      }
    }
    return matches
  }

  /// The part whose head is lowest, and the lowest and highest head; nil when some part is used up.
  private func extremes() -> (lowest: Int, low: Int, high: Int)? {
    var (lowest, low, high) = (0, Int.max, Int.min)
    for index in heads.indices {
      guard heads[index] < buffers[index].count else { return nil }
      let place = Int(buffers[index].positions[heads[index]]) - index
      if place < low { (lowest, low) = (index, place) }
      high = max(high, place)
    }
    return (lowest, low, high)
  }

  private func countPairs() -> UInt32 {
    let (first, second) = (buffers[0], buffers[1])
    let (a, b) = (first.positions, second.positions)
    var (i, j) = (0, 0)
    var matches: UInt32 = 0
    while i < first.count, j < second.count {
      let expected = a[i] &+ 1
      if b[j] == expected {
        matches += 1
        i += 1
        j += 1
      } else if b[j] < expected {
        j += 1
      } else {
        i += 1
      }
    }
    return matches
  }
}
