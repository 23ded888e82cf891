internal import Text

/// How bytes are written as ASCII in mails. What is not well-formed is kept as it stands: mails are written by many programs.
enum MIMECoding {
  static func base64(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      guard let digit = digit(byte) else { continue }
      bits = bits << 6 | digit
      count += 1
      if count == 4 {
        result += [
          UInt8(truncatingIfNeeded: bits >> 16), UInt8(truncatingIfNeeded: bits >> 8), UInt8(truncatingIfNeeded: bits),
        ]
        (bits, count) = (0, 0)
      }
    }
    if count >= 2 { result.append(UInt8(truncatingIfNeeded: (bits << UInt32(6 * (4 - count))) >> 16)) }
    if count == 3 { result.append(UInt8(truncatingIfNeeded: (bits << 6) >> 8)) }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte - 0x41)
    case 0x61...0x7A: UInt32(byte - 0x61) + 26
    case 0x30...0x39: UInt32(byte - 0x30) + 52
    case 0x2B, 0x2D: 62
    case 0x2F, 0x5F: 63
    default: nil
    }
  }

  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var joined: [UInt8] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let end = bytes[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
      var line = bytes[place..<end]
      place = end
      var lineEnd: [UInt8] = []
      while let last = line.last, last == 0x0A || last == 0x0D { lineEnd.insert(line.removeLast(), at: 0) }
      while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
      if line.last == 0x3D { line.removeLast() } else { line += lineEnd }
      joined += line
    }
    return hexadecimal(joined[...], mark: 0x3D)
  }

  /// Undoes bytes that are written as a mark and two hexadecimal digits.
  static func hexadecimal(_ bytes: ArraySlice<UInt8>, mark: UInt8) -> [UInt8] {
    var result: [UInt8] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      if bytes[place] == mark, place + 2 < bytes.endIndex, let high = nibble(bytes[place + 1]),
        let low = nibble(bytes[place + 2])
      {
        result.append(high << 4 | low)
        place += 3
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return result
  }

  private static func nibble(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  /// The text of a header field, its encoded words (RFC 2047) decoded: `=?utf-8?B?...?=`. Bytes outside them are UTF-8, or what they
  /// look like.
  static func text(ofField value: [UInt8]) -> String {
    var result = ""
    var place = 0
    var plainStart = 0
    var followsWord = false
    // Words of one charset that follow one another are one text: a letter may begin in one and end in the next.
    var pending: (charset: String, bytes: [UInt8])?
    func flush() {
      if let word = pending { result += string(word.bytes, charset: word.charset) }
      pending = nil
    }
    while place < value.count {
      guard value[place] == 0x3D, let word = encodedWord(value[place...]) else {
        place += 1
        continue
      }
      let between = value[plainStart..<place]
      if !(followsWord && between.allSatisfy { $0 == 0x20 || $0 == 0x09 }) {
        flush()
        result += string(Array(between), charset: nil)
      }
      if let before = pending, before.charset == word.charset {
        pending = (word.charset, before.bytes + word.bytes)
      } else {
        flush()
        pending = (word.charset, word.bytes)
      }
      place = word.end
      plainStart = place
      followsWord = true
    }
    flush()
    return result + string(Array(value[plainStart...]), charset: nil)
  }

  private static func encodedWord(_ bytes: ArraySlice<UInt8>) -> (charset: String, bytes: [UInt8], end: Int)? {
    // "=?", charset, "?", B or Q, "?", text, "?="
    var marks: [Int] = []
    for place in bytes.indices.prefix(1000) where bytes[place] == 0x3F {
      marks.append(place)
      if marks.count == 4 { break }
    }
    guard marks.count == 4, marks[0] == bytes.startIndex + 1, marks[2] == marks[1] + 2, marks[3] + 1 < bytes.endIndex,
      bytes[marks[3] + 1] == 0x3D
    else { return nil }
    let charset = String(decoding: bytes[(marks[0] + 1)..<marks[1]], as: UTF8.self).lowercased()
    let text = bytes[(marks[2] + 1)..<marks[3]]
    switch bytes[marks[1] + 1] | 0x20 {
    case 0x62: return (charset, base64(text), marks[3] + 2)
    case 0x71: return (charset, hexadecimal(text.map { $0 == 0x5F ? 0x20 : $0 }[...], mark: 0x3D), marks[3] + 2)
    default: return nil
    }
  }

  /// Text of an encoding that a mail names, or leaves unnamed. Where it is not what it is said to be, it is what it looks like; where
  /// it looks like nothing, each byte is a letter of Latin-1.
  static func string(_ bytes: [UInt8], charset: String?) -> String {
    let named = charset.flatMap { TextEncoding(name: $0) }
    if let text = try? NormalizedText(received: bytes, encoding: named) { return text.string }
    if named != nil, let text = try? NormalizedText(received: bytes) { return text.string }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
