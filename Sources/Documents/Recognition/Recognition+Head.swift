import Text

extension Recognition {
  /// How many lines with text the head of a document may take before its type.
  private static let headLimit = 40

  /// Reads letterhead, type and subject; returns the first line of the body.
  mutating func readHead() -> Int {
    guard let typeLine = findTypeLine() else { return readHeadWithoutType() }
    readLetterhead(lines[..<typeLine])
    return readSubject(at: typeLine)
  }

  private func findTypeLine() -> Int? {
    var seen = 0
    var hasMotto = false
    for (index, line) in lines.enumerated() where !line.isBlank {
      seen += 1
      if seen > Recognition.headLimit { return nil }
      guard line.isText, let (type, count) = announcedType(line) else {
        hasMotto = hasMotto || segments(of: line).contains { withoutMotto($0).cut }
        continue
      }
      // "THÔNG BÁO" may also begin a sentence of the body; a type stands in capitals, in a marked heading, or alone, or names
      // who issues it.
      let name = line.tokens[..<count]
      if name.isAllCapitals || line.isMarkedHeading && name[0].isCapital && type.code != "LUẬT" { return index }
      // Where a converter lost the capitals, a head above it tells.
      if name[0].isCapital || hasMotto, line.tokens.count == count || seen <= 8 && opensTitle(line.tokens, after: count)
      {
        return index
      }
    }
    return nil
  }

  /// "Nghị định của Chính phủ số 114/2003/NĐ-CP", on a line of its own.
  private func opensTitle(_ tokens: TokenRun, after count: Int) -> Bool {
    tokens.count <= 40 && !tokens.endsClosed && tokens[count].kind == .word && tokens[count].key == Lexeme.of
      && Lexeme.isIssuer(tokens, at: count + 1)
  }

  /// The type that a line begins with, and how many tokens name it, modifiers included.
  func announcedType(_ line: Line) -> (DocumentType, Int)? {
    // "BẢN QUY ĐỊNH"
    let start = line.tokens.first.map { $0.kind == .word && $0.key == Lexeme.paper } ?? false ? 1 : 0
    guard let (type, count) = DocumentType.names.match(line.tokens, at: start) else { return nil }
    var end = start + count
    if let modifier = Recognition.modifiers.match(line.tokens, at: end) { end += modifier.count }
    return (type, end)
  }

  /// Words after a type's name that make no other type of it ("kế hoạch hành động").
  private static let modifiers = PhraseTable([("hành động", ()), ("công tác", ()), ("tổng thể", ()), ("phối hợp", ())])

  /// "ỦY BAN NHÂN DÂN TỈNH" of "ỦY BAN NHÂN DÂN TỈNH LAM GIANG", "TỈNH ỦY" of "TỈNH ỦY LAM GIANG": as an office of the body
  /// calls it.
  private func withoutPlace(_ name: String, _ tokens: TokenRun) -> String {
    let level = tokens.indices.first { Lexeme.levels.match(tokens, at: $0) != nil && tokens[$0].kind == .word }
    guard let level, let count = Lexeme.levels.match(tokens, at: level)?.count else { return name }
    let isCommittee = level == 0 && tokens.count > count && tokens[count].key == Lexeme.committee
    let end = tokens[level + count - 1 + (isCommittee ? 1 : 0)].end
    return String(decoding: NormalizedText(name).utf8[..<Int(end)], as: UTF8.self)
  }

  // MARK: Letterhead

  /// A head in which no line announces the type: an official letter, or a text that lost its head.
  private mutating func readHeadWithoutType() -> Int {
    var end = 0
    for (index, line) in lines.prefix(60).enumerated() where line.isText {
      if Lexeme.salutation.match(line.tokens, at: 0) != nil {
        end = index
        break
      }
    }
    guard end > 0 else {
      let first = lines.firstIndex { !$0.isBlank } ?? 0
      return readLooseHead(from: first)
    }
    readLetterhead(lines[..<end])
    if letterhead.type == nil, letterhead.symbol != nil {
      letterhead.type = "CV"
      letterhead.typeName = "Công văn"
    }
    return end
  }

  /// Number line and date at the top of a text without type and salutation.
  private mutating func readLooseHead(from first: Int) -> Int {
    var position = first
    while position < min(lines.count, first + 6) {
      let line = lines[position]
      let parts = segments(of: line)
      let isHead = !line.isBlank && parts.allSatisfy { isNumberLine($0) || isDateLine($0) }
      guard line.isBlank || isHead else { break }
      if isHead { readLetterhead(lines[position...position]) }
      position += 1
    }
    return position
  }

  /// The columns of a head line: cells, or stretches of a line with wide gaps between.
  func segments(of line: Line) -> [TokenRun] {
    switch line.kind {
    case .blank, .rule: return []
    case .row: return line.cells.flatMap(lines(inCell:))
    case .text:
      var segments: [TokenRun] = []
      var first = 0
      for (index, token) in line.tokens.enumerated().dropFirst() {
        let previousEnd = Int(line.tokens[index - 1].end)
        let isWide = token.gap == .tab || Int(token.start) - previousEnd >= 3 && token.gap == .space
        guard isWide, isWhite(from: previousEnd, to: Int(token.start)) else { continue }
        segments.append(TokenRun(line.tokens[first..<index]))
        first = index
      }
      segments.append(TokenRun(line.tokens[first...]))
      return segments
    }
  }

  /// The lines that a cell of a letterhead or a closing had before a converter joined them: they part at drawn rules, at
  /// the dash of an item, and where capitals end and a name begins.
  private func lines(inCell tokens: TokenRun) -> [TokenRun] {
    var lines: [TokenRun] = []
    var first = 0
    for (index, token) in tokens.enumerated() {
      let isRule =
        token.kind == .dash
        && (tokens.indices.contains(index + 1) && tokens[index + 1].kind == .dash
          || index > 0 && tokens[index - 1].kind == .dash)
      let opensItem = token.kind == .dash && index > 0 && [.semicolon, .colon].contains(tokens[index - 1].kind)
      let opensName =
        token.shape == .capitalized && token.letters > 1 && tokens[first..<index].isAllCapitals
        && tokens[first..<index].filter { $0.kind == .word }.count > 1
      guard isRule || opensItem || opensName else { continue }
      lines.append(TokenRun(tokens[first..<index]))
      first = isRule ? index + 1 : index
    }
    lines.append(TokenRun(tokens[first...]))
    return lines.filter { line in line.contains { $0.kind == .word || $0.kind == .number } }
  }

  private func isWhite(from start: Int, to end: Int) -> Bool {
    start >= 0 && text.utf8[start..<end].allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: "*") }
  }

  private mutating func readLetterhead(_ head: ArraySlice<Line>) {
    var bodies: [TokenRun] = []
    var matter = Passage(kind: .subject, pieces: [], text: text)
    for line in head where !line.isBlank {
      passages.append(Passage(kind: .letterhead, pieces: [line.range], text: text))
      let columns = segments(of: line).map(withoutMotto)
      let isBesideMotto = columns.contains { $0.cut }
      for segment in columns.map(\.body) where !segment.isEmpty {
        if isNumberLine(segment) {
          let rest = readSymbol(segment, line: line.number)
          if isDateLine(rest) { readPlaceAndDate(rest) }
        } else if isDateLine(segment) {
          readPlaceAndDate(segment)
        } else if matter.isEmpty, isMatterLine(segment) {
          matter.append(Recognition.range(segment), TokenRun(segment[(segment[1].kind == .slash ? 3 : 2)...]))
        } else if isBodyName(segment) || isBesideMotto && letterhead.symbol == nil && Lexeme.isIssuer(segment, at: 0) {
          bodies.append(segment)
        } else if !matter.isEmpty && !segment.isAllCapitals && Lexeme.motto.match(segment, at: 0) == nil {
          // The matter of an official letter runs over several lines.
          matter.append(Recognition.range(segment), segment)
        }
      }
    }
    if !matter.isEmpty {
      letterhead.title = matter.reading(in: text)
      passages.append(matter)
    }
    readBodies(bodies)
  }

  /// The body left of the country's name or motto where a converter put both columns on one line with one blank between; and
  /// whether there was a name or motto.
  private func withoutMotto(_ segment: TokenRun) -> (body: TokenRun, cut: Bool) {
    let motto = segment.indices.first { index in
      Lexeme.motto.match(segment, at: index) != nil
        && (index == 0 || segment[index - 1].key != Lexeme.nation
          || index > 1 && segment[index - 2].key == Lexeme.house)
    }
    guard let motto else { return (segment, false) }
    let body = TokenRun(segment[..<motto])
    return (body.contains { $0.kind == .word } ? body : TokenRun(), true)
  }

  func isNumberLine(_ tokens: TokenRun) -> Bool {
    guard let number = tokens.firstIndex(where: { $0.kind == .word && $0.key == Lexeme.number }), number <= 1 else {
      return false
    }
    if number == 1 && tokens[0].key != Lexeme.law { return false }
    guard tokens[number].isCapital || number == 1, number + 1 < tokens.count else { return false }
    // "Số hóa hồ sơ" begins a subject.
    return tokens[number + 1].kind != .word
  }

  /// "Số: 57/KH-UBND", "Số 127-QĐ/TW", "Số: /KH-SNgV", "Luật số: 31/2024/QH15". Gives what follows the symbol.
  @discardableResult
  mutating func readSymbol(_ tokens: TokenRun, line: Int) -> TokenRun {
    var index = tokens[0].key == Lexeme.number ? 1 : 2
    if index < tokens.count, tokens[index].kind == .colon { index += 1 }
    var symbol = ""
    var number: String?
    var previous: Token.Kind = .colon
    while index < tokens.count {
      let token = tokens[index]
      let isJoint =
        [.dash, .slash, .colon, .ampersand].contains(token.kind)
        || [.dash, .slash, .colon, .ampersand].contains(previous)
      if token.gap != .none && !isJoint || isDrawn(tokens, at: index) { break }
      switch token.kind {
      case .word, .number, .ampersand: symbol += text.string(token.range)
      case .dash: symbol += "-"
      case .slash: symbol += "/"
      case .period, .sign: break
      default: index = tokens.count - 1
      }
      if number == nil, token.kind == .number, symbol.utf8.count == token.length { number = text.string(token.range) }
      previous = token.kind == .period || token.kind == .sign ? previous : token.kind
      index += 1
    }
    if letterhead.symbol == nil, symbol.contains("/") || symbol.contains("-") {
      letterhead.symbol = symbol
      letterhead.number = number
      letterhead.symbolLine = line
    }
    return TokenRun(tokens[index...])
  }

  /// A line drawn with dashes, not the dash of a symbol.
  private func isDrawn(_ tokens: TokenRun, at index: Int) -> Bool {
    guard tokens[index].kind == .dash else { return false }
    return index + 1 == tokens.count || tokens[index + 1].kind == .dash || tokens[index - 1].kind == .dash
  }

  /// Place and date and nothing else: a sentence may hold a date too.
  private func isDateLine(_ tokens: TokenRun) -> Bool {
    guard let (_, day) = date(in: tokens), day <= 9 else { return false }
    let place = tokens[..<day].filter { $0.kind == .word }
    let isOpen = day == 0 || tokens[day - 1].kind == .comma || place.allSatisfy(\.isCapital)
    guard isOpen, place.first.map(\.isCapital) ?? true else { return false }
    return tokens[day...].allSatisfy { token in
      token.kind != .word || [Lexeme.day, Lexeme.month, Lexeme.year].contains(token.key)
    }
  }

  /// The date in a head line and the index of its "ngày".
  func date(in tokens: TokenRun) -> (PartialDate, Int)? {
    guard let day = tokens.firstIndex(where: { $0.kind == .word && $0.key == Lexeme.day }) else { return nil }
    var numbers: [SpellingKey: Int] = [:]
    var slashed: [Int] = []
    var unit = Lexeme.day
    for token in tokens[(day + 1)...] {
      if token.kind == .word {
        guard token.key == Lexeme.month || token.key == Lexeme.year else { break }
        unit = token.key
      } else if token.kind == .number {
        if numbers[unit] == nil { numbers[unit] = token.number }
        slashed.append(token.number)
      }
    }
    if unit == Lexeme.day {
      guard let year = slashed.last, year > 999 else { return nil }
      let (month, day2) = (slashed.dropLast().last, slashed.count > 2 ? slashed[slashed.count - 3] : nil)
      return PartialDate(year: year, month: month, day: day2).map { ($0, day) }
    }
    guard let year = numbers[Lexeme.year] else { return nil }
    let date = PartialDate(
      year: year, month: numbers[Lexeme.month], day: numbers[Lexeme.month] == nil ? nil : numbers[Lexeme.day])
    return date.map { ($0, day) }
  }

  mutating func readPlaceAndDate(_ tokens: TokenRun) {
    guard letterhead.date == nil, let (date, day) = date(in: tokens) else { return }
    letterhead.date = date
    var place = tokens[..<day]
    while let last = place.last, last.kind != .word { place.removeLast() }
    while let first = place.first, first.kind != .word { place.removeFirst() }
    if !place.isEmpty { letterhead.place = Token.reading(place, in: text) }
  }

  /// "V/v …", "Về việc …" under the number of an official letter.
  private func isMatterLine(_ tokens: TokenRun) -> Bool {
    guard letterhead.symbol != nil, tokens.count > 3 else { return false }
    return tokens[0].key == Lexeme.matter && tokens[1].kind == .slash || tokens[0].key == Lexeme.concerning
  }

  static func range(_ tokens: TokenRun) -> TextRange {
    TextRange(Int(tokens[0].start), Int(tokens[tokens.count - 1].end))
  }

  private func isBodyName(_ tokens: TokenRun) -> Bool {
    guard Lexeme.motto.match(tokens, at: 0) == nil, letterhead.symbol == nil, tokens[0].kind == .word else {
      return false
    }
    if tokens.isAllCapitals { return tokens.count > 1 || tokens[0].letters > 3 }
    return tokens[0].isCapital && tokens.count <= 14 && !tokens.endsClosed
      && (Lexeme.bodies.match(tokens, at: 0)?.count ?? 0) > 0
  }

  /// The bodies above the number line: the last is the issuer, the one before it the body above it.
  private mutating func readBodies(_ bodies: [TokenRun]) {
    var names: [String] = []
    for tokens in bodies {
      let name = Token.reading(tokens[...], in: text)
      if let last = names.indices.last,
        Lexeme.levels.match(tokens, at: 0) != nil || Lexeme.bodies.match(tokens, at: 0) == nil
      {
        names[last] += " " + name
      } else {
        names.append(name)
      }
    }
    letterhead.issuer = names.last
    guard names.count > 1 else { return }
    letterhead.parentBody = names[names.count - 2]
    // "VĂN PHÒNG" below "ỦY BAN NHÂN DÂN TỈNH" is that committee's office.
    let issuer = Tokenizer.tokens(of: NormalizedText(names[names.count - 1]))
    if let match = Lexeme.dependents.match(issuer, at: 0), match.count == issuer.count {
      let body = Tokenizer.tokens(of: NormalizedText(names[names.count - 2]))
      letterhead.issuer = names[names.count - 1] + " " + withoutPlace(names[names.count - 2], body)
    }
  }
}
