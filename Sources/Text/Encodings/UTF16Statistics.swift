/// Recognises UTF-16 without a byte-order mark.
enum UTF16Statistics {
  /// Nine of ten units of Vietnamese, or of any Latin text, are of the blocks of Latin letters and of common signs, whose upper byte is
  /// one of few; in the other order of bytes hardly any is.
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count >= 2, bytes.count.isMultiple(of: 2) else { return nil }
    var even = 0
    var odd = 0
    for offset in stride(from: 0, to: bytes.count, by: 2) {
      if isUpperByte(bytes[offset]) && bytes[offset + 1] >= 0x09 { even += 1 }
      if isUpperByte(bytes[offset + 1]) && bytes[offset] >= 0x09 { odd += 1 }
    }
    let units = bytes.count / 2
    if Double(odd) >= 0.9 * Double(units), odd > even { return .utf16LittleEndian }
    if Double(even) >= 0.9 * Double(units), even > odd { return .utf16BigEndian }
    return nil
  }

  /// Basic Latin and Latin-1, Latin Extended, combining marks, Latin Extended Additional, punctuation.
  private static func isUpperByte(_ byte: UInt8) -> Bool {
    byte == 0x00 || byte == 0x01 || byte == 0x03 || byte == 0x1E || byte == 0x20
  }
}
