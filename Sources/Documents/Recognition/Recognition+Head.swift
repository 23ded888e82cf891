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
    for (index, line) in lines.enumerated() where !line.isBlank {
      seen += 1
      if seen > Recognition.headLimit { return nil }
      guard line.isText, let (type, count) = announcedType(line) else { continue }
      // "THÔNG BÁO" may also begin a sentence of the body; a type stands in capitals or in a marked heading.
      let name = line.tokens[..<count]
      if name.isAllCapitals || line.isMarkedHeading && name[0].isCapital && type.code != "LUẬT" { return index }
    }
    return nil
  }

  /// The type that a line begins with, and how many tokens name it, modifiers included.
  func announcedType(_ line: Line) -> (DocumentType, Int)? {
    guard let (type, count) = DocumentType.names.match(line.tokens, at: 0) else { return nil }
    var end = count
    if let modifier = Recognition.modifiers.match(line.tokens, at: end) { end += modifier.count }
    return (type, end)
  }

  /// Words after a type's name that make no other type of it ("kế hoạch hành động").
  private static let modifiers = PhraseTable([("hành động", ()), ("công tác", ()), ("tổng thể", ()), ("phối hợp", ())])

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
  func segments(of line: Line) -> [[Token]] {
    switch line.kind {
    case .blank, .rule: return []
    case .row: return line.cells.flatMap(lines(inCell:))
    case .text:
      var segments: [[Token]] = []
      var previousEnd = Int(line.tokens.first?.start ?? 0)
      for token in line.tokens {
        let isWide = token.gap == .tab || Int(token.start) - previousEnd >= 3 && token.gap == .space
        if segments.isEmpty || isWide && isWhite(from: previousEnd, to: Int(token.start)) { segments.append([]) }
        segments[segments.count - 1].append(token)
        previousEnd = Int(token.end)
      }
      return segments
    }
  }

  /// The lines that a cell of a letterhead or a closing had before a converter joined them: they part at drawn rules, at
  /// the dash of an item, and where capitals end and a name begins.
  private func lines(inCell tokens: [Token]) -> [[Token]] {
    var lines: [[Token]] = [[]]
    for (index, token) in tokens.enumerated() {
      let isRule =
        token.kind == .dash
        && (tokens.indices.contains(index + 1) && tokens[index + 1].kind == .dash
          || index > 0 && tokens[index - 1].kind == .dash)
      let opensItem = token.kind == .dash && index > 0 && [.semicolon, .colon].contains(tokens[index - 1].kind)
      let opensName =
        token.shape == .capitalized && token.letters > 1 && lines[lines.count - 1].isAllCapitals
        && lines[lines.count - 1].count > 1
      if isRule || opensItem || opensName { lines.append([]) }
      if !isRule { lines[lines.count - 1].append(token) }
    }
    return lines.filter { line in line.contains { $0.kind == .word || $0.kind == .number } }
  }

  private func isWhite(from start: Int, to end: Int) -> Bool {
    start >= 0 && text.utf8[start..<end].allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: "*") }
  }

  private mutating func readLetterhead(_ head: ArraySlice<Line>) {
    var bodies: [[Token]] = []
    var matter = Passage(kind: .subject, pieces: [], text: text)
    for line in head where !line.isBlank {
      passages.append(Passage(kind: .letterhead, pieces: [line.range], text: text))
      for segment in segments(of: line) {
        if isNumberLine(segment) {
          readSymbol(segment, line: line.number)
        } else if isDateLine(segment) {
          readPlaceAndDate(segment)
        } else if matter.isEmpty, isMatterLine(segment) {
          matter.append(Recognition.range(segment), Array(segment[(segment[1].kind == .slash ? 3 : 2)...]))
        } else if isBodyName(segment) {
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

  private func isNumberLine(_ tokens: [Token]) -> Bool {
    guard let number = tokens.firstIndex(where: { $0.kind == .word && $0.key == Lexeme.number }), number <= 1 else {
      return false
    }
    if number == 1 && tokens[0].key != Lexeme.law { return false }
    guard tokens[number].isCapital || number == 1, number + 1 < tokens.count else { return false }
    // "Số hóa hồ sơ" begins a subject.
    return tokens[number + 1].kind != .word
  }

  /// "Số: 57/KH-UBND", "Số 127-QĐ/TW", "Số: /KH-SNgV", "Luật số: 31/2024/QH15".
  private mutating func readSymbol(_ tokens: [Token], line: Int) {
    guard letterhead.symbol == nil else { return }
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
      if token.gap != .none && !isJoint { break }
      switch token.kind {
      case .word, .number, .ampersand: symbol += text.string(token.range)
      case .dash: symbol += "-"
      case .slash: symbol += "/"
      case .period, .sign: break
      default: index = tokens.count
      }
      if number == nil, token.kind == .number, symbol.utf8.count == token.length { number = text.string(token.range) }
      previous = token.kind == .period || token.kind == .sign ? previous : token.kind
      index += 1
    }
    guard symbol.contains("/") || symbol.contains("-") else { return }
    letterhead.symbol = symbol
    letterhead.number = number
    letterhead.symbolLine = line
  }

  private func isDateLine(_ tokens: [Token]) -> Bool { date(in: tokens) != nil }

  /// The date in a head line and the index of its "ngày".
  func date(in tokens: [Token]) -> (PartialDate, Int)? {
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

  private mutating func readPlaceAndDate(_ tokens: [Token]) {
    guard letterhead.date == nil, let (date, day) = date(in: tokens) else { return }
    letterhead.date = date
    var place = tokens[..<day]
    while let last = place.last, last.kind != .word { place.removeLast() }
    while let first = place.first, first.kind != .word { place.removeFirst() }
    if !place.isEmpty { letterhead.place = Token.reading(place, in: text) }
  }

  /// "V/v …", "Về việc …" under the number of an official letter.
  private func isMatterLine(_ tokens: [Token]) -> Bool {
    guard letterhead.symbol != nil, tokens.count > 3 else { return false }
    return tokens[0].key == Lexeme.matter && tokens[1].kind == .slash || tokens[0].key == Lexeme.concerning
  }

  private static func range(_ tokens: [Token]) -> TextRange {
    TextRange(Int(tokens[0].start), Int(tokens[tokens.count - 1].end))
  }

  private func isBodyName(_ tokens: [Token]) -> Bool {
    tokens.isAllCapitals && Lexeme.motto.match(tokens, at: 0) == nil
      && (tokens.count > 1 || tokens[0].letters > 3) && letterhead.symbol == nil
  }

  /// The bodies above the number line: the last is the issuer, the one before it the body above it.
  private mutating func readBodies(_ bodies: [[Token]]) {
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
    if names.count > 1 { letterhead.parentBody = names[names.count - 2] }
  }

  // MARK: Type and subject

  private mutating func readSubject(at typeLine: Int) -> Int {
    let line = lines[typeLine]
    guard let (type, count) = announcedType(line) else { return typeLine }
    letterhead.type = type.code
    letterhead.typeName = type.name
    passages.append(Passage(kind: .typeName, piece: line.range, tokens: Array(line.tokens[..<count])))
    var subject = Passage(kind: .subject, pieces: [], text: text)
    let rest = Array(line.tokens[count...])
    if rest.contains(where: { $0.kind == .word }) {
      subject.append(TextRange(Int(rest[0].start), line.range.end), rest)
    }
    var position = typeLine + 1
    var blanks = 0
    while position < lines.count, continuesSubject(subject, lines[position], blanks: blanks) {
      if lines[position].isBlank {
        blanks += 1
      } else if subject.isEmpty, namesIssuer(lines[position].tokens) {
        letterhead.issuer = Token.reading(lines[position].tokens[1...], in: text)
      } else {
        subject.append(lines[position].range, lines[position].tokens)
        blanks = 0
      }
      position += 1
    }
    guard !subject.isEmpty else { return typeLine + 1 }
    letterhead.title = subject.reading(in: text)
    passages.append(subject)
    return position
  }

  /// "CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ" below "NGHỊ QUYẾT": the Party names there who resolves.
  private func namesIssuer(_ tokens: [Token]) -> Bool {
    tokens.count > 2 && tokens.isAllCapitals && tokens[0].key == Lexeme.of && Lexeme.bodies.match(tokens, at: 1) != nil
  }

  private func continuesSubject(_ subject: Passage, _ line: Line, blanks: Int) -> Bool {
    if line.isBlank { return blanks < 4 }
    guard line.isText, Numbering(line.tokens, text: text) == nil, !isNumberLine(line.tokens) else { return false }
    let tokens = line.tokens
    if Lexeme.salutation.match(tokens, at: 0) != nil || tokens[0].key == Lexeme.basis && tokens[0].kind == .word {
      return false
    }
    if tokens[0].kind == .openParen { return false }
    if subject.isEmpty { return subjectLimit(tokens) }
    if subject.tokens.endsClosed || speaksInOwnName(tokens, after: subject) { return false }
    if blanks > 0 { return tokens[0].kind == .word && !tokens[0].isCapital }
    return subjectLimit(tokens)
  }

  /// "THỦ TƯỚNG CHÍNH PHỦ" on a line of its own below the subject of a decision: who decides, not what about.
  private func speaksInOwnName(_ tokens: [Token], after subject: Passage) -> Bool {
    tokens.isAllCapitals && Lexeme.offices.match(tokens, at: 0) != nil
      && subject.tokens.last.map { Lexeme.connectives.match([$0], at: 0) == nil } ?? false
  }

  /// What opens the body instead: a long paragraph that ends as a sentence does.
  private func subjectLimit(_ tokens: [Token]) -> Bool {
    !(tokens.endsClosed && tokens.last?.kind != .closeParen && tokens.last?.kind != .quote && tokens.count > 120)
  }
}
