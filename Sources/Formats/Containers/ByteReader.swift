/// Little-endian numbers in bytes of unknown origin: what lies beyond their end is nil.
struct ByteReader {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  func integer16(at offset: Int) -> UInt16? {
    guard offset >= 0, offset + 2 <= bytes.count else { return nil }
    return UInt16(bytes[offset]) | UInt16(bytes[offset + 1]) << 8
  }

  func integer32(at offset: Int) -> UInt32? {
    guard let low = integer16(at: offset), let high = integer16(at: offset + 2) else { return nil }
    return UInt32(low) | UInt32(high) << 16
  }
}
