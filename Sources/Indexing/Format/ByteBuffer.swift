/// Bytes being put together; integers are little-endian.
struct ByteBuffer {
  private(set) var bytes: [UInt8] = []

  var count: Int { bytes.count }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func append(_ value: UInt8) { bytes.append(value) }

  mutating func append(_ part: [UInt8]) { bytes.append(contentsOf: part) }

  mutating func append(_ part: UnsafeRawBufferPointer) { bytes.append(contentsOf: part) }

  mutating func append(_ part: ByteBuffer) { bytes.append(contentsOf: part.bytes) }

  mutating func append<Value: FixedWidthInteger>(fixed value: Value) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Seven bits a byte, lowest first; the highest bit says that more follow.
  mutating func append(varint value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func append(varint value: Int) { append(varint: UInt64(value)) }
}
