/// Positions in one document, in memory that is used again for the next. The owner calls ``deallocate()``.
struct PositionBuffer {
  private(set) var positions: UnsafeMutablePointer<UInt32>
  private(set) var count = 0
  private var capacity = 256

  init() {
    positions = .allocate(capacity: capacity)
  }

  func deallocate() { positions.deallocate() }

  mutating func removeAll() { count = 0 }

  /// Appends `count` positions that the caller then writes from the returned place on.
  @inline(__always)
  mutating func append(count: Int) -> UnsafeMutablePointer<UInt32> {
    if self.count + count > capacity { grow(to: self.count + count) }
    defer { self.count &+= count }
    return positions + self.count
  }

  /// Forgets all but the first `count` positions.
  mutating func truncate(to count: Int) { self.count = min(self.count, count) }

  private mutating func grow(to needed: Int) {
    let larger = max(needed, 2 * capacity)
    let moved = UnsafeMutablePointer<UInt32>.allocate(capacity: larger)
    moved.update(from: positions, count: count)
    positions.deallocate()
    positions = moved
    capacity = larger
  }

  func sort() {
    var contents = UnsafeMutableBufferPointer(start: positions, count: count)
    contents.sort()
  }
}
