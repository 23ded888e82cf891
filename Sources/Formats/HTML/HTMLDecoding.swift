internal import Text

/// The bytes of a page as UTF-8, by what the page says of itself as far as that can be true.
///
/// Well-formed UTF-8 and UTF-16 are taken for what they are. Of other pages the charset they name counts where it is one that
/// Vietnamese is written in; pages in old fonts name none, or a wrong one: where they name such a font, the bytes stand for what
/// Windows-1252 makes of them, and the font tells the letters later; else the text between the tags tells the encoding.
struct HTMLDecoding {
  let utf8: [UInt8]

  /// - Parameter encoding: what the bytes are in, where that is known.
  /// - Throws: `.undecodable`.
  init(_ bytes: [UInt8], encoding: TextEncoding?) throws(ReadingFailure) {
    do throws(DecodingFailure) {
      if let encoding {
        utf8 = try NormalizedText(received: bytes, encoding: encoding).utf8
      } else if Self.isUnicode(bytes) {
        utf8 = try NormalizedText(received: bytes).utf8
      } else if Self.namesOldFont(bytes) {
        utf8 = try NormalizedText(received: bytes, encoding: .windows1252).utf8
      } else {
        utf8 = try NormalizedText(received: bytes, encoding: Self.recognized(bytes)).utf8
      }
    } catch {
      throw ReadingFailure(error, in: bytes)
    }
  }

  private static func recognized(_ bytes: [UInt8]) throws(DecodingFailure) -> TextEncoding {
    if let named = charset(bytes) { return named }
    return try NormalizedText(received: withoutTags(bytes)).encoding
  }

  private static func isUnicode(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(64).contains(0)
      || String(validating: bytes, as: UTF8.self) != nil
  }

  private static func namesOldFont(_ bytes: [UInt8]) -> Bool {
    let lower = bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return [".vntime", ".vnarial", ".vn", "vni-", "vps "].contains { Self.contains(lower, Array($0.utf8)) }
  }

  private static func contains(_ bytes: [UInt8], _ needle: [UInt8]) -> Bool {
    var start = bytes.startIndex
    while let found = bytes[start...].firstIndex(of: needle[0]) {
      if bytes[found...].starts(with: needle) { return true }
      start = found + 1
    }
    return false
  }

  /// The charset that the head names, if it is one of Vietnamese.
  private static func charset(_ bytes: [UInt8]) -> TextEncoding? {
    let head = String(decoding: bytes.prefix(4_096), as: UTF8.self).lowercased()
    guard let found = head.firstRange(of: "charset=") else { return nil }
    let name = head[found.upperBound...].drop { $0 == "\"" || $0 == "'" }.prefix {
      $0.isLetter || $0.isNumber || $0 == "-"
    }
    switch name {
    case "windows-1258", "cp1258", "x-cp1258": return .windows1258
    case "viscii", "x-viscii": return .viscii
    case "x-viet-vps", "vps", "x-vps": return .vps
    case "x-viet-tcvn5712", "tcvn", "tcvn-5712", "x-viet-tcvn": return .tcvn3
    case "x-viet-vni", "x-vni": return .vni
    default: return nil
    }
  }

  /// The page with blanks for its tags, its styles and its scripts.
  private static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
    var text = bytes
    var isInTag = false
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "<") { isInTag = true }
      if isInTag && byte != 0x0A { text[index] = 0x20 }
      if byte == UInt8(ascii: ">") { isInTag = false }
    }
    return text
  }
}
