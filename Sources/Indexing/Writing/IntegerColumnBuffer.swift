/// The values of an integer column while a segment is put together.
struct IntegerColumnBuffer {
  private var values: [Int64] = []
  private var present: [Bool] = []

  mutating func append(_ value: Int64?) {
    values.append(value ?? 0)
    present.append(value != nil)
  }

  /// Width of a value above the minimum, presence where some document has none, then the values.
  func encoded() -> ByteBuffer {
    let known = zip(values, present).filter(\.1).map(\.0)
    let minimum = known.min() ?? 0
    let maximum = known.max() ?? 0
    let range = UInt64(bitPattern: maximum &- minimum)
    let width = Self.width(of: range)
    let isComplete = known.count == values.count
    var buffer = ByteBuffer()
    buffer.append(IndexSchema.Column.Kind.integer.rawValue)
    buffer.append(UInt8(width))
    buffer.append(isComplete ? 0 : 1)
    buffer.append(UInt8(0))
    buffer.append(fixed: UInt32(known.count))
    buffer.append(fixed: minimum)
    buffer.append(fixed: maximum)
    if !isComplete { appendPresence(to: &buffer) }
    for (value, isPresent) in zip(values, present) {
      let above = isPresent ? UInt64(bitPattern: value &- minimum) : 0
      for byte in 0..<width { buffer.append(UInt8(truncatingIfNeeded: above >> (8 * UInt64(byte)))) }
    }
    return buffer
  }

  /// Bytes of the narrowest of 0, 1, 2, 4 and 8 that hold `range`.
  static func width(of range: UInt64) -> Int {
    if range == 0 { return 0 }
    if range <= UInt64(UInt8.max) { return 1 }
    if range <= UInt64(UInt16.max) { return 2 }
    return range <= UInt64(UInt32.max) ? 4 : 8
  }

  private func appendPresence(to buffer: inout ByteBuffer) {
    for start in stride(from: 0, to: present.count, by: 8) {
      var byte: UInt8 = 0
      for (bit, isPresent) in present[start..<min(start + 8, present.count)].enumerated() where isPresent {
        byte |= 1 << UInt8(bit)
      }
      buffer.append(byte)
    }
  }
}
