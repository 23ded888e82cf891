/// Counts how often the parts of a phrase stand together in one document.
///
/// Each part has a head on its positions, taken less the number of the part. When the heads differ by no more than the
/// slop that is a match, and all heads move on; otherwise the lowest does.
final class PhraseMatcher {
  let partCount: Int
  private let slop: Int
  private let buffers: UnsafeMutablePointer<PositionBuffer>
  private let heads: UnsafeMutablePointer<Int>

  init(parts: Int, slop: Int) {
    partCount = parts
    self.slop = slop
    buffers = .allocate(capacity: parts)
    heads = .allocate(capacity: parts)
    for index in 0..<parts { (buffers + index).initialize(to: PositionBuffer()) }
  }

  deinit {
    for index in 0..<partCount { buffers[index].deallocate() }
    buffers.deallocate()
    heads.deallocate()
  }

  /// The parts must all stand on the same document.
  func count(_ parts: [OccurrenceCursor]) -> UInt32 {
    for index in parts.indices {
      parts[index].readPositions(into: &buffers[index])
      if buffers[index].count == 0 { return 0 }
    }
    return countMatches()
  }

  /// Moves single terms, in the order of the parts, to a document that they have in common.
  func count(_ parts: [TermCursor], in doc: UInt32) -> UInt32 {
    for index in parts.indices {
      let walker = parts[index].walker
      guard walker.pointee.seek(doc) == doc else { return 0 }
      buffers[index].removeAll()
      walker.pointee.readPositions(into: &buffers[index])
      if buffers[index].count == 0 { return 0 }
    }
    return countMatches()
  }

  /// The same for single terms, in the order of the parts.
  func count(_ walkers: UnsafeMutablePointer<UnsafeMutablePointer<TermWalker>>) -> UInt32 {
    for index in 0..<partCount {
      buffers[index].removeAll()
      walkers[index].pointee.readPositions(into: &buffers[index])
      if buffers[index].count == 0 { return 0 }
    }
    return countMatches()
  }

  private func countMatches() -> UInt32 {
    if slop == 0 { return countExact() }
    for index in 0..<partCount { heads[index] = 0 }
    var matches: UInt32 = 0
    while let (lowest, low, high) = extremes() {
      if high - low <= slop {
        matches += 1
        for index in 0..<partCount { heads[index] += 1 }
      } else {
        heads[lowest] += 1
      }
    }
    return matches
  }

  /// The part whose head is lowest, and the lowest and highest head; nil when some part is used up.
  private func extremes() -> (lowest: Int, low: Int, high: Int)? {
    var (lowest, low, high) = (0, Int.max, Int.min)
    for index in 0..<partCount {
      guard heads[index] < buffers[index].count else { return nil }
      let place = Int(buffers[index].positions[heads[index]]) - index
      if place < low { (lowest, low) = (index, place) }
      high = max(high, place)
    }
    return (lowest, low, high)
  }

  /// With no slop: the heads follow the first part; a head that is ahead makes the first part catch up.
  private func countExact() -> UInt32 {
    for index in 0..<partCount { heads[index] = 0 }
    var matches: UInt32 = 0
    var target = Int(buffers[0].positions[0])
    var agreeing = 0
    var index = 0
    while true {
      let positions = buffers[index].positions
      let count = buffers[index].count
      var head = heads[index]
      while head < count, Int(positions[head]) - index < target { head &+= 1 }
      heads[index] = head
      guard head < count else { return matches }
      let place = Int(positions[head]) - index
      if place == target {
        agreeing += 1
      } else {
        target = place
        agreeing = 1
      }
      index = index + 1 == partCount ? 0 : index + 1
      guard agreeing == partCount else { continue }
      matches += 1
      agreeing = 0
      for part in 0..<partCount { heads[part] &+= 1 }
      guard heads[index] < buffers[index].count else { return matches }
      target = Int(buffers[index].positions[heads[index]]) - index
    }
  }
}
