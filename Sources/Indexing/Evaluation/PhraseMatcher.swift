internal import CPostings

/// Counts how often the parts of a phrase stand together in one document.
///
/// Each part has a head on its positions, taken less the number of the part. When the heads differ by no more than the
/// slop that is a match, and all heads move on; otherwise the lowest does. Without slop that is the same as taking one
/// part after the other, which ends as soon as nothing is left.
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
    count { index in
      parts[index].readPositions(into: &buffers[index])
      return true
    }
  }

  /// Moves single terms, in the order of the parts, to a document that they have in common.
  func count(_ parts: [TermCursor], in doc: UInt32) -> UInt32 {
    count { index in
      let walker = parts[index].walker
      guard walker.pointee.seek(doc) == doc else { return false }
      buffers[index].removeAll()
      walker.pointee.readPositions(into: &buffers[index])
      return true
    }
  }

  /// The same for single terms, in the order of the parts, that stand on the same document.
  func count(_ walkers: UnsafeMutablePointer<UnsafeMutablePointer<TermWalker>>) -> UInt32 {
    count { index in
      buffers[index].removeAll()
      walkers[index].pointee.readPositions(into: &buffers[index])
      return true
    }
  }

  /// - Parameter read: fills the buffer of a part; false when the document does not hold it.
  @inline(__always)
  private func count(_ read: (Int) -> Bool) -> UInt32 {
    for index in 0..<partCount {
      guard read(index), buffers[index].count > 0 else { return 0 }
      if slop == 0, index > 0, !follow(index) { return 0 }
    }
    return slop == 0 ? UInt32(buffers[0].count) : countMatches()
  }

  /// Keeps of the places of the first part those at which the part of this number follows; false when none is left.
  @inline(__always)
  private func follow(_ index: Int) -> Bool {
    let (first, other) = (buffers[0], buffers[index])
    let kept = postings_follow(first.positions, first.count, other.positions, other.count, UInt32(index))
    buffers[0].truncate(to: Int(kept))
    return kept > 0
  }

  private func countMatches() -> UInt32 {
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
}
