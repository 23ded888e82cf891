/// Makes capitals of letters that TCVN3 has only small, where the letters around them are capitals: its fonts have capitals with tones
/// only as fonts of their own, and writers mixed both ("CéNG HOµ").
enum TCVNCapitals {
  /// A word with two ASCII capitals, no small ASCII letter and a small letter beyond ASCII becomes capital, and with it its line where
  /// that has no small ASCII letter; a line without such a word may be "Sè: 57/KH-UBND".
  ///
  /// Lengths do not change: a capital takes as many bytes as its small letter in all of Vietnamese.
  static func restore(in utf8: inout [UInt8], from start: Int) {
    utf8.withUnsafeMutableBufferPointer { restore(in: $0, from: start) }
  }

  private static func restore(in utf8: UnsafeMutableBufferPointer<UInt8>, from start: Int) {
    var offset = start
    while offset < utf8.count {
      let end = utf8[offset...].firstIndex(of: 0x0A) ?? utf8.count
      let found = restoreWords(in: utf8, offset..<end)
      if found && !utf8[offset..<end].contains(where: { (0x61...0x7A).contains($0) }) {
        capitalise(utf8, offset..<end)
      }
      offset = end + 1
    }
  }

  /// All small letters of a range.
  private static func capitalise(_ utf8: UnsafeMutableBufferPointer<UInt8>, _ range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let lead = utf8[offset]
      switch lead {
      case 0x61...0x7A: utf8[offset] = lead - 0x20
      // à...ý
      case 0xC3 where (0xA0...0xBE).contains(utf8[offset + 1]) && utf8[offset + 1] != 0xB7: utf8[offset + 1] -= 0x20
      // ă, đ, ĩ, ũ, ơ: the capital is the code point before; ư (U+01B0) has Ư (U+01AF).
      case 0xC4 where [0x83, 0x91, 0xA9].contains(utf8[offset + 1]), 0xC5 where utf8[offset + 1] == 0xA9:
        utf8[offset + 1] -= 1
      case 0xC6 where utf8[offset + 1] == 0xA1 || utf8[offset + 1] == 0xB0: utf8[offset + 1] -= 1
      // U+1EA0...U+1EF9: odd ones are small.
      case 0xE1 where utf8[offset + 1] == 0xBA || utf8[offset + 1] == 0xBB:
        let isLetter = utf8[offset + 1] == 0xBB ? utf8[offset + 2] <= 0xB9 : utf8[offset + 2] >= 0xA0
        if isLetter && utf8[offset + 2] & 1 == 1 { utf8[offset + 2] -= 1 }
      default: break
      }
      offset += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }
  }

  /// Whether there was such a word.
  private static func restoreWords(in utf8: UnsafeMutableBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    var found = false
    var offset = line.lowerBound
    while offset < line.upperBound {
      let start = offset
      var capitals = 0
      var holdsSmall = false
      while offset < line.upperBound, isLetter(utf8[offset]) {
        if (0x41...0x5A).contains(utf8[offset]) { capitals += 1 }
        if (0x61...0x7A).contains(utf8[offset]) { holdsSmall = true }
        offset += 1
      }
      if capitals >= 2 && !holdsSmall && utf8[start..<offset].contains(where: { $0 >= 0x80 }) {
        let before = Array(utf8[start..<offset])
        capitalise(utf8, start..<offset)
        if !before.elementsEqual(utf8[start..<offset]) { found = true }
      }
      offset = max(offset, start + 1)
    }
    return found
  }

  /// Bytes beyond ASCII are taken for letters: a word is bounded by ASCII.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }
}
