/// Reads varints from a region one after the other; nil at its end and for one of more than 64 bits.
struct VarintReader {
  let region: ByteRegion
  private(set) var offset: Int

  init(_ region: ByteRegion, at offset: Int = 0) {
    self.region = region
    self.offset = offset
  }

  @inline(__always)
  mutating func next() -> UInt64? {
    guard offset < region.count, offset >= 0 else { return nil }
    let first = region.base.load(fromByteOffset: offset, as: UInt8.self)
    offset += 1
    return first < 0x80 ? UInt64(first) : rest(after: first)
  }

  private mutating func rest(after first: UInt8) -> UInt64? {
    var value = UInt64(first & 0x7F)
    var shift: UInt64 = 7
    while offset < region.count, shift < 64 {
      let byte = region.base.load(fromByteOffset: offset, as: UInt8.self)
      offset += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }

  /// A varint that is a length or a count: at most 2^48.
  @inline(__always)
  mutating func count() -> Int? {
    guard let value = next(), value <= 1 << 48 else { return nil }
    return Int(value)
  }

  /// Steps over `length` bytes and returns them.
  @inline(__always)
  mutating func bytes(_ length: Int) -> UnsafeRawBufferPointer? {
    guard region.contains(offset: offset, length: length) else { return nil }
    defer { offset += length }
    return UnsafeRawBufferPointer(start: region.base + offset, count: length)
  }
}
