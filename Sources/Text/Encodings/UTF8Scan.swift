/// What one pass over bytes tells of them as UTF-8.
struct UTF8Scan {
  /// The offset of the first byte that is not part of well-formed UTF-8 (Unicode, table 3-7), or nil. The other figures are of
  /// what stands before it.
  private(set) var firstMalformed: Int?
  private(set) var isASCII = true
  /// Letters of Latin-1 that Vietnamese does not have: many of them show that codes of another encoding were taken for Latin-1.
  private(set) var strangers = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    let count = bytes.count
    while offset < count {
      let lead = bytes[offset]
      if lead < 0x80 {
        offset += 1
        continue
      }
      isASCII = false
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
      guard length > 0, offset + length <= count, (low...high).contains(bytes[offset + 1]) else {
        firstMalformed = offset
        return
      }
      for index in 2..<max(2, length) where bytes[offset + index] & 0xC0 != 0x80 {
        firstMalformed = offset
        return
      }
      if lead <= 0xC3 {
        let set = lead == 0xC2 ? UTF8Scan.strangeSigns : UTF8Scan.strangeLetters
        strangers += Int(set >> UInt64(bytes[offset + 1] & 0x3F) & 1)
      }
      offset += length
    }
  }

  init(_ bytes: [UInt8]) {
    self = bytes.withUnsafeBufferPointer { UTF8Scan($0) }
  }

  /// Of U+0080...U+00BF, by the last six bits: controls and the signs that hardly stand in Vietnamese text.
  private static let strangeSigns: UInt64 = bits(
    Array(0x80...0x9F) + [0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA8] + [
      0xAA, 0xAC, 0xAD, 0xAF, 0xB4, 0xB5, 0xB6, 0xB8, 0xB9, 0xBE, 0xBF,
    ])

  /// Of U+00C0...U+00FF, by the last six bits.
  private static let strangeLetters: UInt64 = bits(
    [0xC4, 0xC5, 0xC6, 0xC7, 0xCB, 0xCE, 0xCF, 0xD1, 0xD6, 0xD8, 0xDB, 0xDC, 0xDE, 0xDF]
      + [0xE4, 0xE5, 0xE6, 0xE7, 0xEB, 0xEE, 0xEF, 0xF1, 0xF6, 0xF8, 0xFB, 0xFC, 0xFE, 0xFF])

  private static func bits(_ scalars: [UInt64]) -> UInt64 {
    scalars.reduce(0) { $0 | 1 << ($1 & 0x3F) }
  }
}
