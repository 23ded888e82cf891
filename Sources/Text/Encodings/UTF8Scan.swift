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
    var strangers = 0
    let count = bytes.count
    while offset < count {
      let lead = bytes[offset]
      if lead < 0x80 {
        offset += 1
        continue
      }
      isASCII = false
      let length = UTF8Scan.length(of: bytes, at: offset, lead)
      guard length > 0 else {
        firstMalformed = offset
        break
      }
      if lead <= 0xC3 {
        let set = lead == 0xC2 ? UTF8Scan.strangeSigns : UTF8Scan.strangeLetters
        strangers += Int(truncatingIfNeeded: set >> UInt64(bytes[offset + 1] & 0x3F) & 1)
      }
      offset += length
    }
    self.strangers = strangers
  }

  init(_ bytes: [UInt8]) {
    self = bytes.withUnsafeBufferPointer { UTF8Scan($0) }
  }

  /// The bytes of the well-formed scalar at an offset that has more than one, 0 where there is none.
  @inline(__always)
  private static func length(of bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ lead: UInt8) -> Int {
    if lead >= 0xC2 && lead <= 0xDF {
      return offset + 1 < bytes.count && bytes[offset + 1] & 0xC0 == 0x80 ? 2 : 0
    }
    // Letters of Vietnamese with two marks.
    if lead == 0xE1 {
      return offset + 2 < bytes.count && bytes[offset + 1] & 0xC0 == 0x80 && bytes[offset + 2] & 0xC0 == 0x80 ? 3 : 0
    }
    let (length, low, high): (Int, UInt8, UInt8) =
      switch lead {
      case 0xE0: (3, 0xA0, 0xBF)
      case 0xED: (3, 0x80, 0x9F)
      case 0xE2...0xEF: (3, 0x80, 0xBF)
      case 0xF0: (4, 0x90, 0xBF)
      case 0xF1...0xF3: (4, 0x80, 0xBF)
      case 0xF4: (4, 0x80, 0x8F)
      default: (0, 0, 0)
      }
    guard length > 0, offset + length <= bytes.count, (low...high).contains(bytes[offset + 1]) else { return 0 }
    for index in 2..<length where bytes[offset + index] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// Of U+0080...U+00BF, a bit each: the controls, ¡¢£¤¥¦¨ª¬¯´µ¶¸¹¾¿ and the optional hyphen, which hardly stand in Vietnamese text.
  private static let strangeSigns: UInt64 = 0xC370_B57E_FFFF_FFFF

  /// Of U+00C0...U+00FF, a bit each: ÄÅÆÇËÎÏÑÖØÛÜÞß and their small letters.
  private static let strangeLetters: UInt64 = 0xD942_C8F0_D942_C8F0
}
