/// Maps byte offsets of a normalised text to byte offsets of what was received, and back.
///
/// The map is monotone and total: every offset from 0 through the length has an image, the ends map to the ends.
/// Stretches that were copied unchanged map byte by byte; an offset inside a changed stretch (a composed letter, a
/// replaced line end) maps to the stretch's start.
public struct SourceMap: Sendable {
  /// One stretch: where it begins in both texts, and whether its bytes were copied unchanged.
  struct Stretch: Sendable {
    var normalized: Int
    var received: Int
    var isCopy: Bool
  }

  private var stretches: [Stretch] = []
  private(set) var normalizedLength = 0
  private(set) var receivedLength = 0

  init() {}

  /// The identity over `length` bytes.
  static func identity(length: Int) -> SourceMap {
    var map = SourceMap()
    map.append(received: length, normalized: length, isCopy: true)
    return map
  }

  /// Adds the next stretch.
  mutating func append(received: Int, normalized: Int, isCopy: Bool) {
    precondition(received >= 0 && normalized >= 0 && (!isCopy || received == normalized))
    if received == 0 && normalized == 0 { return }
    if !(isCopy && stretches.last?.isCopy == true) {
      stretches.append(Stretch(normalized: normalizedLength, received: receivedLength, isCopy: isCopy))
    }
    normalizedLength += normalized
    receivedLength += received
  }

  /// The offset in the received bytes of `offset` in the normalised text.
  /// - Complexity: O(log stretches).
  public func received(fromNormalized offset: Int) -> Int {
    precondition((0...normalizedLength).contains(offset), "offset \(offset) is not in 0...\(normalizedLength)")
    if offset == normalizedLength { return receivedLength }
    let stretch = last { $0.normalized <= offset }
    return stretch.isCopy ? stretch.received + (offset - stretch.normalized) : stretch.received
  }

  /// The offset in the normalised text of `offset` in the received bytes.
  /// - Complexity: O(log stretches).
  public func normalized(fromReceived offset: Int) -> Int {
    precondition((0...receivedLength).contains(offset), "offset \(offset) is not in 0...\(receivedLength)")
    if offset == receivedLength { return normalizedLength }
    let stretch = last { $0.received <= offset }
    return stretch.isCopy ? stretch.normalized + (offset - stretch.received) : stretch.normalized
  }

  /// The last stretch that satisfies a condition that holds for a prefix of the stretches.
  private func last(where holds: (Stretch) -> Bool) -> Stretch {
    var low = 0
    var high = stretches.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if holds(stretches[middle]) { low = middle } else { high = middle }
    }
    return stretches[low]
  }

  /// The map that first applies `self` (from received to an intermediate text), then `next` (to the final text).
  func followed(by next: SourceMap) -> SourceMap {
    precondition(normalizedLength == next.receivedLength)
    if next.stretches.count <= 1 && next.stretches.allSatisfy(\.isCopy) { return self }
    if stretches.count <= 1 && stretches.allSatisfy(\.isCopy) { return next }
    var result = SourceMap()
    var cuts = stretches.map(\.normalized) + next.stretches.map(\.received) + [normalizedLength]
    cuts.sort()
    // The stretches that hold the offset of the text between: it only grows, so nothing is searched.
    var own = 0
    var other = 0
    func images(of offset: Int) -> (received: Int, normalized: Int) {
      while own + 1 < stretches.count, stretches[own + 1].normalized <= offset { own += 1 }
      while other + 1 < next.stretches.count, next.stretches[other + 1].received <= offset { other += 1 }
      let (first, second) = (stretches[own], next.stretches[other])
      return (
        offset == normalizedLength ? receivedLength : first.received + (first.isCopy ? offset - first.normalized : 0),
        offset == normalizedLength
          ? next.normalizedLength : second.normalized + (second.isCopy ? offset - second.received : 0)
      )
    }
    var previous = 0
    for cut in cuts where cut > previous {
      let from = images(of: previous)
      let copied = stretches[own].isCopy && next.stretches[other].isCopy
      let to = images(of: cut)
      // What vanished or appeared just before this stretch.
      result.append(
        received: from.0 - result.receivedLength, normalized: from.1 - result.normalizedLength, isCopy: false)
      result.append(
        received: to.0 - from.0, normalized: to.1 - from.1, isCopy: copied && to.0 - from.0 == to.1 - from.1)
      previous = cut
    }
    // Stretches that vanish on one side at the very end.
    result.append(
      received: receivedLength - result.receivedLength, normalized: next.normalizedLength - result.normalizedLength,
      isCopy: false)
    return result
  }
}
