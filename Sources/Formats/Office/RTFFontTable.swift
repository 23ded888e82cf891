internal import Text

/// The fonts that an RTF file names.
///
/// A program that decodes RTF goes by the character set that stands beside a font. Fonts of before Unicode claim any: Japanese,
/// "default", symbols; letters are lost then that no character set has. With the set of Western European all of them come through
/// as what the font's own codes are told from.
enum RTFFontTable {
  private static let start = Array("{\\fonttbl".utf8)
  private static let set = Array("\\fcharset".utf8)
  private static let defaultSet = "1"
  /// Bytes within which a table is sought and ends: it stands in the head of a file.
  private static let limit = 1_000_000

  /// The file with all fonts of before Unicode, and those of the set "default", in that of Western European.
  static func western(_ file: [UInt8]) -> [UInt8] {
    guard let table = range(in: file) else { return file }
    var result = Array(file[..<table.lowerBound])
    var copied = table.lowerBound
    for entry in entries(in: file[table]) {
      guard let set = entry.set else { continue }
      let isDefault = String(decoding: file[set], as: UTF8.self) == defaultSet
      guard isDefault || FontName(entry.name).encoding != nil else { continue }
      result += file[copied..<set.lowerBound]
      result.append(UInt8(ascii: "0"))
      copied = set.upperBound
    }
    return result + file[copied...]
  }

  /// From the first byte of the table through its closing brace.
  private static func range(in file: [UInt8]) -> Range<Int>? {
    let head = file.prefix(limit)
    guard let first = head.indices.first(where: { head[$0...].starts(with: start) }) else { return nil }
    var depth = 0
    var place = first
    while place < head.endIndex {
      switch head[place] {
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return first..<(place + 1) }
      default: break
      }
      place += 1
    }
    return nil
  }

  /// The name of each font, and where the number of its character set stands.
  private static func entries(in table: ArraySlice<UInt8>) -> [(name: String, set: Range<Int>?)] {
    var entries: [(name: String, set: Range<Int>?)] = []
    var name: [UInt8] = []
    var set: Range<Int>?
    var place = table.startIndex + start.count
    while place < table.endIndex {
      let rest = table[place...]
      if rest.starts(with: Array("{\\*".utf8)) {
        place = end(ofGroup: rest)
      } else if rest.first == UInt8(ascii: "\\") {
        let word = rest.dropFirst().prefix { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
        if rest.starts(with: self.set) { set = (place + self.set.count)..<word.endIndex }
        place = max(place + 2, word.endIndex + (word.endIndex < table.endIndex && table[word.endIndex] == 0x20 ? 1 : 0))
      } else if rest.first == UInt8(ascii: ";") {
        entries.append((String(decoding: name, as: UTF8.self), set))
        (name, set) = ([], nil)
        place += 1
      } else {
        if let byte = rest.first, byte >= 0x20, byte != UInt8(ascii: "{"), byte != UInt8(ascii: "}") {
          name.append(byte)
        }
        place += 1
      }
    }
    return entries
  }

  private static func end(ofGroup group: ArraySlice<UInt8>) -> Int {
    var depth = 0
    for place in group.indices {
      if group[place] == UInt8(ascii: "{") { depth += 1 }
      if group[place] == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return place + 1 }
    }
    return group.endIndex
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
