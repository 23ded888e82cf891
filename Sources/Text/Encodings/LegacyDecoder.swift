/// Reads codes of one byte each in an encoding older than Unicode, letter by letter, composing what stands for a letter and its marks.
struct LegacyDecoder: Sendable {
  let encoding: TextEncoding
  private let table: [UInt16]

  /// - Parameter encoding: not one of Unicode's.
  init(_ encoding: TextEncoding) {
    self.encoding = encoding
    table =
      switch encoding {
      case .tcvn3: CodeTables.tcvn3
      case .viscii: CodeTables.viscii
      case .vps: CodeTables.vps
      case .windows1258: CodeTables.windows1258
      case .vni, .viqr, .windows1252: CodeTables.windows1252
      case .utf8, .utf16LittleEndian, .utf16BigEndian:
        preconditionFailure("\(encoding) is no encoding of one byte a letter")
      }
  }

  /// The letter at an offset, U+FFFD for a code that stands for none, and the codes it takes (at least 1).
  @inline(__always)
  func letter(in codes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (scalar: UInt32, length: Int) {
    let code = codes[offset]
    let scalar = UInt32(table[Int(code)])
    guard offset + 1 < codes.count else { return (encoding == .vni ? VNIMarks.single(code) ?? scalar : scalar, 1) }
    switch encoding {
    case .windows1258: return composed(scalar, followedBy: codes[offset + 1], LegacyDecoder.windows1258Tones)
    case .tcvn3:
      // Small letters have codes of their own with every tone.
      guard codes[offset + 1] & 0xF8 == 0xB0, LegacyDecoder.isCapital(scalar) else { return (scalar, 1) }
      return composed(scalar, followedBy: codes[offset + 1], LegacyDecoder.tcvnTones)
    case .vni:
      let second = offset + 2 < codes.count ? codes[offset + 2] : 0
      return VNIMarks.letter(scalar, code, followedBy: codes[offset + 1], second)
    case .viqr: return VIQRSigns.letter(in: codes, at: offset)
    default: return (scalar, 1)
    }
  }

  /// All letters of `codes` as UTF-8. What the fonts of TCVN3 have no capitals for becomes capital among capitals.
  func decode(_ codes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(codes.count * 3 / 2)
    var offset = 0
    while offset < codes.count {
      let (scalar, length) = letter(in: codes, at: offset)
      LegacyDecoder.append(scalar, to: &utf8)
      offset += length
    }
    if encoding == .tcvn3 { TCVNCapitals.restore(in: &utf8, from: 0) }
    return utf8
  }

  /// Appends a scalar below U+10000.
  @inline(__always)
  static func append(_ scalar: UInt32, to utf8: inout [UInt8]) {
    if scalar < 0x80 {
      utf8.append(UInt8(scalar))
    } else if scalar < 0x800 {
      utf8.append(UInt8(0xC0 | scalar >> 6))
      utf8.append(UInt8(0x80 | scalar & 0x3F))
    } else {
      utf8.append(UInt8(0xE0 | scalar >> 12))
      utf8.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      utf8.append(UInt8(0x80 | scalar & 0x3F))
    }
  }

  @inline(__always)
  private func composed(_ scalar: UInt32, followedBy code: UInt8, _ tones: [UInt8]) -> (scalar: UInt32, length: Int) {
    guard code >= 0xB0, let tone = tones.firstIndex(of: code),
      let letter = VietnameseVowel.adding(tone: tone + 1, to: scalar)
    else { return (scalar, 1) }
    return (letter, 2)
  }

  /// Acute, grave, hook, tilde, dot.
  private static let windows1258Tones: [UInt8] = [0xEC, 0xCC, 0xD2, 0xDE, 0xF2]
  private static let tcvnTones: [UInt8] = [0xB3, 0xB0, 0xB1, 0xB2, 0xB4]

  private static func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0xC2, 0xCA, 0xD4, 0x102, 0x1A0, 0x1AF: true
    default: false
    }
  }
}
