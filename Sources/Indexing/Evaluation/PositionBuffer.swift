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

  @inline(__always)
  mutating func append(_ position: UInt32) {
    if count == capacity { grow() }
    positions[count] = position
    count &+= 1
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: 2 * capacity)
    larger.update(from: positions, count: count)
    positions.deallocate()
    positions = larger
    capacity *= 2
  }

  func sort() {
    var contents = UnsafeMutableBufferPointer(start: positions, count: count)
    contents.sort()
  }
}
