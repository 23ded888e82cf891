import Text

/// Reads number and symbol from tokens, repairing what converters and typists damage: blanks round hyphens, a lost hyphen,
/// D for Đ, capitals, the order of the other branch.
struct SymbolReader {
  /// How sure a symbol is without a type word before it.
  enum Strength: Int, Comparable {
    /// Number and year alone, or a code that is in no table.
    case weak
    /// A body of the table, no type: the form of official letters.
    case body
    /// Type and body, or an assembly's number.
    case certain

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  struct Found {
    var symbol: DocumentSymbol
    /// The token after it.
    var end: Int
    /// Where the last token is a code with a word glued to it ("CPngày"): the code's end in the text, and the word.
    var cut: (offset: Int, word: String)?
    var strength: Strength
  }

  let reading: TokenReading
  private let codes = SymbolCodes.shared

  /// The symbol whose number stands at a token.
  func symbol(at index: Int) -> Found? {
    guard reading.kind(index) == .number else { return nil }
    var number = reading.string(index)
    var next = index + 1
    if reading.kind(next) == .word, reading.isGlued(next), reading.tokens[next].letters <= 2,
      reading.tokens[next].shape == .lower
    {
      number += reading.string(next)
      next += 1
    }
    if isFileName(from: index) { return nil }
    guard let separator = separator(next) else { return unseparated(next, number: number) }
    if let year = reading.year(next + 1), reading.tokens[next + 1].gap != .space {
      if reading.isGlued(next) { return afterYear(next + 2, number: number, year: year) }
      // "02 /2000/NĐ-CP": a blank that a field for the number left.
      if reading.tokens[next].gap == .space, let found = afterYear(next + 2, number: number, year: year),
        found.strength == .certain
      {
        return found
      }
    }
    return coded(next + 1, number: number, year: nil, separator: separator)
  }

  /// A symbol whose number was left blank, from its first sign: "/KH-VPUB", "…/QĐ-UBND", "-KH/ĐU", ".Đ3.../KH-ĐU".
  func blank(at index: Int) -> Found? {
    var next = index
    while next < index + 12, let kind = reading.kind(next),
      kind == .period || kind == .sign || kind == .word && reading.tokens[next].letters <= 2 || kind == .number
    {
      next += 1
    }
    guard let separator = separator(next) else { return nil }
    if let year = reading.year(next + 1), reading.isGlued(next + 1) {
      return afterYear(next + 2, number: "", year: year).flatMap { $0.symbol.isComplete ? $0 : nil }
    }
    guard let found = coded(next + 1, number: "", year: nil, separator: separator), found.strength == .certain else {
      return nil
    }
    return found
  }

  /// "344 QĐ/KT": a blank for the sign before the code.
  private func unseparated(_ index: Int, number: String) -> Found? {
    guard reading.kind(index) == .word, reading.tokens[index].shape == .upper, codes.type(reading.tokens[index]) != nil,
      separator(index + 1) != nil, reading.isGlued(index + 1), reading.isGlued(index + 2)
    else { return nil }
    return coded(index, number: number, year: nil, separator: "/").flatMap { $0.strength == .certain ? $0 : nil }
  }

  /// "19-2020-TT-BGDĐT.doc": what is glued together ends in the name of a file format.
  private func isFileName(from start: Int) -> Bool {
    var index = start + 1
    while index < start + 24, index < reading.count, reading.tokens[index].gap.rawValue <= Token.Gap.space.rawValue {
      if reading.kind(index) == .period, reading.isGlued(index), reading.isGlued(index + 1),
        reading.isWord(index + 1, in: SymbolReader.fileFormats)
      {
        return true
      }
      if !reading.isGlued(index), reading.kind(index) == .word, reading.tokens[index].shape == .lower { return false }
      index += 1
    }
    return false
  }

  private static let fileFormats = CitationWords.keys("doc docx pdf xls xlsx rtf zip rar")

  private func separator(_ index: Int) -> Character? {
    switch reading.kind(index) {
    case .slash: "/"
    case .dash: "-"
    default: nil
    }
  }

  private func afterYear(_ index: Int, number: String, year: Int) -> Found? {
    if separator(index) != nil, var found = coded(index + 1, number: number, year: year, separator: "/") {
      found.symbol.year = year
      return found
    }
    guard reading.kind(index) != .slash || !reading.isGlued(index) || reading.kind(index + 1) != .number else {
      return nil
    }
    if reading.kind(index) == .word, reading.tokens[index].shape == .upper, codes.type(reading.tokens[index]) != nil,
      separator(index + 1) != nil, reading.isGlued(index + 1),
      var found = coded(index, number: number, year: year, separator: "/")
    {
      found.symbol.year = year
      return found
    }
    let symbol = DocumentSymbol(number: number, year: year, type: nil, codes: [], text: "\(number)/\(year)")
    return Found(symbol: symbol, end: index, cut: nil, strength: .weak)
  }

  /// The codes after number (and year).
  private func coded(_ index: Int, number: String, year: Int?, separator first: Character) -> Found? {
    guard reading.kind(index) == .word, reading.tokens[index - 1].gap != .line, reading.tokens[index].gap != .tab,
      var parsed = segments(from: index)
    else { return nil }
    let isSpaced = reading.tokens[index].gap != .none && reading.tokens[index - 1].gap != .none
    parsed.repair(codes)
    let spelled = parsed.spelled(number: number, year: year, separator: first, codes: codes)
    let strength = parsed.strength(year: year, codes: codes)
    if isSpaced && strength != .certain { return nil }
    let symbol = DocumentSymbol(
      number: number, year: year ?? parsed.innerYear, type: parsed.type, codes: parsed.segments.map(\.text),
      text: spelled)
    return Found(symbol: symbol, end: parsed.end, cut: parsed.cut, strength: strength)
  }

  // MARK: Segments

  private func segments(from start: Int) -> SymbolSegments? {
    var result = SymbolSegments(end: start)
    var index = start
    var separator: Character = "/"
    while true {
      guard let segment = segment(at: index, isFirst: result.segments.isEmpty) else { break }
      result.segments.append(
        SymbolSegments.Segment(text: segment.text, separator: separator, token: reading.tokens[index]))
      result.end = segment.end
      result.cut = segment.cut
      index = segment.end
      if segment.cut != nil { break }
      guard let next = self.separator(index) ?? oldSeparator(index, after: result) else { break }
      // The year after the type: "1203-QĐ/1998/TP-HT".
      if next == "/", reading.isGlued(index), let year = reading.year(index + 1), reading.kind(index + 2) == .slash,
        result.innerYear == nil, reading.isGlued(index + 2)
      {
        result.innerYear = year
        result.segments.append(
          SymbolSegments.Segment(text: String(year), separator: "/", token: reading.tokens[index + 1]))
        index += 3
        separator = "/"
        continue
      }
      guard joins(at: index) else { break }
      separator = next
      index += 1
    }
    return result.segments.isEmpty ? nil : result
  }

  /// The full stop between type and body that some provinces wrote: "522/2002/QĐ.UB".
  private func oldSeparator(_ index: Int, after codes: SymbolSegments) -> Character? {
    guard reading.kind(index) == .period, reading.isGlued(index), reading.isGlued(index + 1),
      codes.segments.count == 1, self.codes.type(reading.tokens[index - 1]) != nil,
      reading.kind(index + 1) == .word, reading.tokens[index + 1].shape == .upper,
      reading.tokens[index + 1].letters <= 6
    else { return nil }
    return "-"
  }

  /// Whether the sign at a token joins two codes: no blanks round it, or one and a code of the table after it.
  private func joins(at index: Int) -> Bool {
    guard index + 1 < reading.count, isCode(index + 1, isFirst: false) else { return false }
    let before = reading.tokens[index].gap
    let after = reading.tokens[index + 1].gap
    if before == .none && after == .none { return true }
    guard before.rawValue <= Token.Gap.space.rawValue, after != .tab else { return false }
    let token = reading.tokens[index + 1]
    return codes.body(token) != nil || codes.type(token) != nil
      || (before == .none || after == .none) && token.shape == .upper && token.letters >= 3
      || token.shape == .upper && endsSymbol(index + 2)
  }

  /// Whether what follows a code lets a spaced dash before it be a joint: "76/STC - QLNS ngày …", "12/UBND - VX;".
  private func endsSymbol(_ index: Int) -> Bool {
    var next = index
    while reading.isGlued(next), reading.kind(next) == .ampersand || reading.kind(next) == .number,
      next < index + 8
    { next += reading.kind(next) == .ampersand ? 2 : 1 }
    switch reading.kind(next) {
    case nil, .comma, .semicolon, .closeParen, .openParen, .period, .quote: return true
    case .word: return reading.isWord(next, in: SymbolReader.afterSymbol)
    default: return false
    }
  }

  private static let afterSymbol = CitationWords.keys("ngày của về và v")

  private func isCode(_ index: Int, isFirst: Bool) -> Bool {
    guard reading.kind(index) == .word else { return false }
    let token = reading.tokens[index]
    switch token.shape {
    case .upper: return true
    case .mixed: return !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(reading.text.utf8[Int(token.start)])
    case .capitalized: return codes.type(token) != nil && token.letters <= 4 || !isFirst && token.letters == 1
    case .lower: return false
    }
  }

  /// One code with the digits, "&" parts and "(X13)" glued to it.
  private func segment(at index: Int, isFirst: Bool) -> (text: String, end: Int, cut: (offset: Int, word: String)?)? {
    guard isCode(index, isFirst: isFirst) else { return nil }
    let token = reading.tokens[index]
    var text = code(token)
    if token.shape == .mixed, codes.type(token) == nil, codes.body(token) == nil, let cut = GluedWord(text, codes) {
      text = cut.code
      if let type = codes.type(spelled: text) { text = type.code }
      if let body = codes.body(spelled: text) { text = body.code }
      return (text, index + 1, (Int(token.end) - cut.word.utf8.count, cut.word))
    }
    var next = index + 1
    while next < reading.count, reading.isGlued(next) {
      if reading.kind(next) == .number {
        text += reading.string(next)
        next += 1
      } else if reading.kind(next) == .ampersand, reading.isGlued(next + 1), isCode(next + 1, isFirst: false) {
        text += "&" + code(reading.tokens[next + 1])
        next += 2
      } else if let end = parenthesizedUnit(next) {
        text += reading.text.string(TextRange(Int(reading.tokens[next].start), Int(reading.tokens[end - 1].end)))
        next = end
      } else {
        break
      }
    }
    return (text, next, nil)
  }

  /// "(X13)", "(C11)": units of the police.
  private func parenthesizedUnit(_ index: Int) -> Int? {
    guard reading.kind(index) == .openParen, reading.isGlued(index + 1), reading.kind(index + 1) == .word,
      reading.tokens[index + 1].isCapital, reading.tokens[index + 1].letters <= 2, reading.isGlued(index + 2),
      reading.kind(index + 2) == .number, reading.isGlued(index + 3), reading.kind(index + 3) == .closeParen
    else { return nil }
    return index + 4
  }

  /// A code as it should be spelled.
  private func code(_ token: Token) -> String {
    if let type = codes.type(token) { return type.code }
    if let body = codes.body(token) { return body.code }
    if let unit = codes.unit(token) { return unit }
    return reading.text.string(token.range).replacingEth()
  }
}

extension String {
  /// Đ for Ð (U+00D0), which old fonts wrote for it.
  func replacingEth() -> String {
    unicodeScalars.contains("\u{D0}")
      ? String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\u{D0}" ? "Đ" : $0 })) : self
  }
}

/// A code and the lower-case word that a converter glued to it: "CPngày", "BTCvà".
private struct GluedWord {
  let code: String
  let word: String

  private static let words: Set<String> = [
    "ngày", "và", "của", "để", "về", "do", "được", "như", "thì", "có", "hoặc", "đã", "theo", "này", "quy", "ban",
    "hướng",
    "sửa", "là", "cho", "nhưng", "trong", "tại", "với",
  ]

  init?(_ text: String, _ codes: SymbolCodes) {
    if let known = GluedWord.knownCode(text, codes) {
      code = String(text[..<known])
      word = String(text[known...])
      return
    }
    guard let start = text.lastIndex(where: \.isUppercase) else { return nil }
    var split = text.index(after: start)
    if text[split...].first == "g" && !GluedWord.words.contains(String(text[split...])) {
      split = text.index(after: split)  // TTg
    }
    let tail = String(text[split...])
    guard GluedWord.words.contains(tail), split > text.startIndex else { return nil }
    code = String(text[..<split])
    word = tail
  }

  /// Where the longest code of the table ends that the text begins with and that a word of two letters or more follows.
  private static func knownCode(_ text: String, _ codes: SymbolCodes) -> String.Index? {
    var split = text.index(text.endIndex, offsetBy: -2, limitedBy: text.startIndex) ?? text.startIndex
    while split > text.startIndex {
      let tail = text[split...]
      if tail.dropFirst().allSatisfy(\.isLowercase), text.distance(from: text.startIndex, to: split) > 1,
        codes.body(spelled: String(text[..<split])) != nil
      {
        return split
      }
      split = text.index(before: split)
    }
    return nil
  }
}
