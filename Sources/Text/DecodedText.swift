/// Received bytes as well-formed UTF-8 with LF line ends and no byte-order mark, not yet normalised.
struct DecodedText {
  let utf8: [UInt8]
  let encoding: TextEncoding
  /// From offsets of `utf8` to offsets of the received bytes.
  let map: SourceMap

  /// Recognises UTF-8 and UTF-16 (by byte-order mark); refuses what is empty, binary or malformed.
  init(received: [UInt8]) throws(DecodingFailure) {
    if received.starts(with: [0xFF, 0xFE]) {
      try self.init(utf16: received, isLittleEndian: true)
    } else if received.starts(with: [0xFE, 0xFF]) {
      try self.init(utf16: received, isLittleEndian: false)
    } else {
      try self.init(utf8: received)
    }
    guard utf8.contains(where: { $0 > 0x20 }) else { throw .empty }
  }

  private init(utf8 received: [UInt8]) throws(DecodingFailure) {
    encoding = .utf8
    let bom = received.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    try DecodedText.refuseBinary(received)
    if let offset = DecodedText.firstMalformed(received) {
      throw .malformed(encoding: .utf8, offset: offset)
    }
    if bom == 0 && !received.contains(0x0D) {
      utf8 = received
      map = .identity(length: received.count)
      return
    }
    var output: [UInt8] = []
    output.reserveCapacity(received.count)
    var map = SourceMap()
    map.append(received: bom, normalized: 0, isCopy: false)
    var offset = bom
    while offset < received.count {
      let end = received[offset...].firstIndex(of: 0x0D) ?? received.count
      output += received[offset..<end]
      map.append(received: end - offset, normalized: end - offset, isCopy: true)
      guard end < received.count else { break }
      let isPair = end + 1 < received.count && received[end + 1] == 0x0A
      output.append(0x0A)
      map.append(received: isPair ? 2 : 1, normalized: 1, isCopy: false)
      offset = end + (isPair ? 2 : 1)
    }
    utf8 = output
    self.map = map
  }

  private init(utf16 received: [UInt8], isLittleEndian: Bool) throws(DecodingFailure) {
    let encoding: TextEncoding = isLittleEndian ? .utf16LittleEndian : .utf16BigEndian
    self.encoding = encoding
    func unit(_ offset: Int) -> UInt16 {
      let (first, second) = (UInt16(received[offset]), UInt16(received[offset + 1]))
      return isLittleEndian ? first | second << 8 : first << 8 | second
    }
    var output: [UInt8] = []
    var map = SourceMap()
    map.append(received: 2, normalized: 0, isCopy: false)
    var offset = 2
    while offset + 1 < received.count {
      let first = unit(offset)
      var width = 2
      var value = UInt32(first)
      if first & 0xFC00 == 0xD800, offset + 3 < received.count, unit(offset + 2) & 0xFC00 == 0xDC00 {
        value = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(unit(offset + 2) & 0x3FF))
        width = 4
      }
      guard let scalar = Unicode.Scalar(value), value != 0 else {
        throw value == 0 ? .binary(offset: offset) : .malformed(encoding: encoding, offset: offset)
      }
      let isPair = value == 0x0D && offset + 3 < received.count && unit(offset + 2) == 0x0A
      let bytes = value == 0x0D ? [0x0A] : Array(UTF8.encode(scalar)!)
      output += bytes
      width += isPair ? 2 : 0
      map.append(received: width, normalized: bytes.count, isCopy: false)
      offset += width
    }
    guard offset == received.count else { throw .malformed(encoding: encoding, offset: offset) }
    utf8 = output
    self.map = map
  }

  /// Control bytes other than tab, line ends, form feed and escape do not belong in text. Word processors leave a few of them
  /// for fields, notes and optional hyphens; where there are many, or a zero, it is no text.
  private static func refuseBinary(_ bytes: [UInt8]) throws(DecodingFailure) {
    var first: Int?
    var count = 0
    for (offset, byte) in bytes.enumerated() where byte < 0x20 {
      switch byte {
      case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1B: continue
      case 0x00: throw .binary(offset: first ?? offset)
      default:
        first = first ?? offset
        count += 1
      }
    }
    if let first, count > bytes.count / 200 { throw .binary(offset: first) }
  }

  /// The offset of the first byte that is not part of well-formed UTF-8 (Unicode, table 3-7), or nil.
  static func firstMalformed(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      let count = bytes.count
      while offset < count {
        let lead = bytes[offset]
        if lead < 0x80 {
          offset += 1
          continue
        }
        let (length, low, high): (Int, UInt8, UInt8) =
          switch lead {
          case 0xC2...0xDF: (2, 0x80, 0xBF)
          case 0xE0: (3, 0xA0, 0xBF)
          case 0xED: (3, 0x80, 0x9F)
          case 0xE1...0xEF: (3, 0x80, 0xBF)
          case 0xF0: (4, 0x90, 0xBF)
          case 0xF1...0xF3: (4, 0x80, 0xBF)
          case 0xF4: (4, 0x80, 0x8F)
          default: (0, 0, 0)
          }
        guard length > 0, offset + length <= count, (low...high).contains(bytes[offset + 1]) else { return offset }
        for index in 2..<max(2, length) where bytes[offset + index] & 0xC0 != 0x80 { return offset }
        offset += length
      }
      return nil
    }
  }
}
