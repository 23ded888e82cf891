/// Cuts normalised text into tokens in one pass.
///
/// A word is a run of letters, a number a run of ASCII digits, everything else single signs; "57-NQ/TW" is five tokens
/// without gaps. What a converter left as markup is passed over: `*`, backslash escapes, HTML tags and their attributes,
/// the digits of a footnote mark (`<sup>1</sup>`), the address of a Markdown link, zero-width characters.
public struct Tokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let table: LetterTable
  private var offset: Int
  private let end: Int
  private var gap: Token.Gap = .none
  /// What is said to stand before the first token.
  private var opening: Token.Gap?
  private let tokens: TokenStorage

  /// All tokens of a text.
  public static func tokens(of text: NormalizedText) -> TokenRun {
    tokens(of: text, in: TextRange(0, text.utf8.count))
  }

  /// The tokens of one stretch of a text; their ranges are in bytes of the whole text.
  /// - Complexity: linear in the stretch.
  public static func tokens(of text: NormalizedText, in range: TextRange) -> TokenRun {
    let storage = TokenStorage(capacity: range.count / 5 + 4)
    fill(storage, from: text, in: range, opening: nil)
    return TokenRun(storage, from: 0, count: storage.count)
  }

  /// The tokens of several stretches, all in one storage. The first token of each has the gap `.piece`, so that stretches
  /// which follow one another can be read as one run.
  /// - Complexity: linear in the stretches.
  public static func tokens(of text: NormalizedText, inEach ranges: [TextRange]) -> [TokenRun] {
    let storage = TokenStorage(capacity: ranges.reduce(4) { $0 + $1.count / 4 })
    var ends: [Int] = []
    ends.reserveCapacity(ranges.count)
    for range in ranges {
      fill(storage, from: text, in: range, opening: .piece)
      ends.append(storage.count)
    }
    var start = 0
    return ends.map { end in
      defer { start = end }
      return TokenRun(storage, from: start, count: end - start)
    }
  }

  private static func fill(
    _ storage: TokenStorage, from text: NormalizedText, in range: TextRange, opening: Token.Gap?
  ) {
    text.utf8.withUnsafeBufferPointer { bytes in
      precondition(range.end <= bytes.count)
      var tokenizer = Tokenizer(
        bytes: bytes, table: .shared, offset: range.start, end: range.end, opening: opening, tokens: storage)
      tokenizer.run()
    }
  }

  private init(
    bytes: UnsafeBufferPointer<UInt8>, table: LetterTable, offset: Int, end: Int, opening: Token.Gap?,
    tokens: TokenStorage
  ) {
    self.bytes = bytes
    self.table = table
    self.offset = offset
    self.end = end
    self.opening = opening
    self.tokens = tokens
  }

  private mutating func run() {
    while offset < end {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): word()
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number()
      case 0x20: separate(.space)
      case 0x09: separate(.tab)
      case 0x0A, 0x0B, 0x0C: separate(.line)
      case 0x80...: wide()
      default: sign(byte)
      }
    }
  }

  private mutating func separate(_ found: Token.Gap) {
    if found.rawValue > gap.rawValue { gap = found }
    offset += 1
  }

  private mutating func word() {
    let start = offset
    let end = end
    var cursor = offset
    var hash = SpellingHash()
    var capitals = 0
    var count = 0
    var firstIsCapital = false
    while cursor < end {
      let (codePoint, length) = scalar(at: cursor)
      guard codePoint < LetterTable.limit else { break }
      let entry = table[codePoint]
      if entry.letter == 0 {
        // Marks that NFC could not compose and soft hyphens stay inside the word.
        guard entry.isMark || codePoint == 0xAD, count > 0 else { break }
        cursor += length
        continue
      }
      hash.append(entry)
      if entry.isUpper {
        capitals += 1
        if count == 0 { firstIsCapital = true }
      }
      count += 1
      cursor += length
    }
    offset = cursor
    let shape: Token.Shape =
      if capitals == 0 { .lower } else if capitals == count && count > 1 {
        .upper
      } else if capitals == 1
        && firstIsCapital
      { .capitalized } else { .mixed }
    emit(.word, shape, start, letters: count, value: hash.exact.value, folded: hash.folded)
  }

  private mutating func number() {
    let start = offset
    var value: UInt64 = 0
    while offset < end, case let digit = bytes[offset] &- 0x30, digit < 10 {
      value = min(value * 10 + UInt64(digit), 999_999_999)
      offset += 1
    }
    emit(.number, .lower, start, letters: offset - start, value: value, folded: FoldedKey(value: value))
  }

  private mutating func sign(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "\\"), UInt8(ascii: "`"): offset += 1
    case UInt8(ascii: "<"): if !passTag() { single(.comparator) }
    case UInt8(ascii: "["): if linkEnd(from: offset) != nil { offset += 1 } else { single(.sign) }
    case UInt8(ascii: "]"): if !passLinkAddress() { single(.sign) }
    case UInt8(ascii: "&"): ampersand()
    case UInt8(ascii: "-"): single(.dash)
    case UInt8(ascii: "/"): single(.slash)
    case UInt8(ascii: ","): single(.comma)
    case UInt8(ascii: "."): single(.period)
    case UInt8(ascii: ":"): single(.colon)
    case UInt8(ascii: ";"): single(.semicolon)
    case UInt8(ascii: "("): single(.openParen)
    case UInt8(ascii: ")"): single(.closeParen)
    case UInt8(ascii: "\""): single(.quote)
    case UInt8(ascii: "%"): single(.percent)
    case UInt8(ascii: ">"), UInt8(ascii: "="): single(.comparator)
    case UInt8(ascii: "+"): single(.plus)
    default: single(.sign)
    }
  }

  private mutating func wide() {
    let (codePoint, length) = scalar(at: offset)
    if codePoint < LetterTable.limit {
      let entry = table[codePoint]
      if entry.letter != 0 { return word() }
      if entry.isMark || codePoint == 0xAD {
        offset += length
        return
      }
    }
    switch codePoint {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x3000:
      if gap == .none { gap = .space }
      offset += length
    case 0x200B...0x200F, 0x2060, 0xFEFF: offset += length
    // Raised digits: the mark of a footnote, a power.
    case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079: offset += length
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: single(.dash, length)
    case 0x2018...0x201F, 0xAB, 0xBB: single(.quote, length)
    case 0x2264, 0x2265: single(.comparator, length)
    default: single(.sign, length)
    }
  }

  private mutating func single(_ kind: Token.Kind, _ length: Int = 1) {
    let start = offset
    offset += length
    emit(kind, .lower, start, letters: 0, value: 0, folded: FoldedKey(value: 0))
  }

  private mutating func ampersand() {
    let entity: [UInt8] = Array("&amp;".utf8)
    let isEntity = offset + entity.count <= end && entity.indices.allSatisfy { bytes[offset + $0] == entity[$0] }
    single(.ampersand, isEntity ? entity.count : 1)
  }

  private mutating func emit(
    _ kind: Token.Kind, _ shape: Token.Shape, _ start: Int, letters: Int, value: UInt64, folded: FoldedKey
  ) {
    tokens.append(
      Token(
        kind: kind, shape: shape, gap: opening ?? gap, letters: UInt8(min(letters, 255)), start: Int32(start),
        end: Int32(offset),
        value: value, folded: folded))
    gap = .none
    opening = nil
  }

  /// Passes over `<b>`, `</p>`, `<sup>1</sup>`; false where "<" opens no tag.
  private mutating func passTag() -> Bool {
    var cursor = offset + 1
    if cursor < end && bytes[cursor] == UInt8(ascii: "/") { cursor += 1 }
    let name = cursor
    while cursor < end, bytes[cursor] | 0x20 >= UInt8(ascii: "a"), bytes[cursor] | 0x20 <= UInt8(ascii: "z") {
      cursor += 1
    }
    guard cursor > name, cursor - name <= 10 else { return false }
    let nameEnd = cursor
    while cursor < end, bytes[cursor] != UInt8(ascii: ">"), bytes[cursor] != UInt8(ascii: "<"), bytes[cursor] != 0x0A,
      cursor - nameEnd < 200
    { cursor += 1 }
    guard cursor < end, bytes[cursor] == UInt8(ascii: ">") else { return false }
    let isSuperscript =
      nameEnd - name == 3 && bytes[name] == UInt8(ascii: "s") && bytes[name + 1] == UInt8(ascii: "u")
      && bytes[name + 2] == UInt8(ascii: "p")
    offset = cursor + 1
    let isInline = nameEnd - name == 1 && bytes[name] | 0x20 != UInt8(ascii: "p") || nameEnd - name == 3
    if !isInline && gap == .none { gap = .space }
    if isSuperscript && bytes[name - 1] == UInt8(ascii: "<") { passFootnoteMark() }
    return true
  }

  /// After `<sup>`: digits or asterisks up to the closing tag are a mark, not text.
  private mutating func passFootnoteMark() {
    var cursor = offset
    while cursor < end, bytes[cursor] &- 0x30 < 10 || bytes[cursor] == UInt8(ascii: "*") { cursor += 1 }
    if cursor > offset && cursor < end && bytes[cursor] == UInt8(ascii: "<") { offset = cursor }
  }

  /// The offset of "](" that closes a bracket opened at `start`, on the same line.
  private func linkEnd(from start: Int) -> Int? {
    var cursor = start + 1
    while cursor + 1 < end, bytes[cursor] != 0x0A, cursor - start < 500 {
      if bytes[cursor] == UInt8(ascii: "[") { return nil }
      if bytes[cursor] == UInt8(ascii: "]") { return bytes[cursor + 1] == UInt8(ascii: "(") ? cursor : nil }
      cursor += 1
    }
    return nil
  }

  private mutating func passLinkAddress() -> Bool {
    guard offset + 1 < end, bytes[offset + 1] == UInt8(ascii: "(") else { return false }
    var cursor = offset + 2
    while cursor < end, bytes[cursor] != UInt8(ascii: ")"), bytes[cursor] != 0x0A, bytes[cursor] != 0x20 { cursor += 1 }
    guard cursor < end, bytes[cursor] == UInt8(ascii: ")") else { return false }
    offset = cursor + 1
    return true
  }

  private func isASCIILetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

  @inline(__always)
  private func scalar(at offset: Int) -> (UInt32, Int) {
    let lead = bytes[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    if lead < 0xE0 { return (UInt32(lead & 0x1F) << 6 | continuation(offset + 1), 2) }
    if lead < 0xF0 { return (UInt32(lead & 0xF) << 12 | continuation(offset + 1) << 6 | continuation(offset + 2), 3) }
    let high = UInt32(lead & 7) << 18 | continuation(offset + 1) << 12
    return (high | continuation(offset + 2) << 6 | continuation(offset + 3), 4)
  }

  @inline(__always)
  private func continuation(_ offset: Int) -> UInt32 { offset < bytes.count ? UInt32(bytes[offset] & 0x3F) : 0 }
}
