import Text

/// The title of a document: its type, its subject, and what stands between them.
extension Recognition {
  /// Reads type and subject, and what a title tells between them: who issues, number and date.
  mutating func readSubject(at typeLine: Int) -> Int {
    let line = lines[typeLine]
    guard let (type, count) = announcedType(line) else { return typeLine }
    letterhead.type = type.code
    letterhead.typeName = type.name
    passages.append(Passage(kind: .typeName, piece: line.range, tokens: TokenRun(line.tokens[..<count])))
    var subject = Passage(kind: .subject, pieces: [], text: text)
    add(TokenRun(line.tokens[count...]), of: line, to: &subject)
    var position = typeLine + 1
    var blanks = 0
    while position < lines.count, continuesSubject(subject, lines[position], blanks: blanks) {
      if lines[position].isBlank {
        blanks += 1
      } else {
        add(lines[position].tokens, of: lines[position], to: &subject)
        blanks = 0
      }
      position += 1
    }
    if position < lines.count, letterhead.issuer == nil { readSpeaker(lines[position]) }
    guard !subject.isEmpty else { return typeLine + 1 }
    letterhead.title = subject.reading(in: text)
    passages.append(subject)
    return position
  }

  /// Adds a line to the subject, but for "CỦA CHÍNH PHỦ SỐ 94/1998/NĐ-CP NGÀY 17 THÁNG 11 NĂM 1998" before it.
  private mutating func add(_ tokens: TokenRun, of line: Line, to subject: inout Passage) {
    var rest = tokens
    if subject.isEmpty {
      rest = afterIssuer(rest)
      if opensSymbol(rest) { rest = readSymbol(rest, line: line.number) }
      if let first = rest.first, first.kind == .word, first.key == Lexeme.day, letterhead.symbol != nil {
        rest = afterDate(rest)
      }
    }
    guard let first = rest.firstIndex(where: { $0.kind == .word }) else { return }
    subject.append(TextRange(Int(rest[first].start), line.range.end), TokenRun(rest[first...]))
  }

  /// "SỐ 94/1998/NĐ-CP", "số: 12/NQ-HĐND".
  private func opensSymbol(_ tokens: TokenRun) -> Bool {
    tokens.count > 3 && tokens[0].kind == .word && tokens[0].key == Lexeme.number
      && tokens.prefix(3).dropFirst().contains { $0.kind == .number }
  }

  /// "CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ" below "NGHỊ QUYẾT": the Party names there who resolves; old State documents too.
  private mutating func afterIssuer(_ tokens: TokenRun) -> TokenRun {
    guard tokens.count > 2, tokens[0].kind == .word, tokens[0].key == Lexeme.of, Lexeme.isIssuer(tokens, at: 1) else {
      return tokens
    }
    let end = tokens.indices.dropFirst(2).first { index in
      tokens[index].kind != .word && tokens[index].kind != .comma && tokens[index].kind != .dash
        || Lexeme.titleOpeners.match(tokens, at: index) != nil
    }
    letterhead.issuer = Lexeme.body(tokens[1..<(end ?? tokens.count)], in: text)
    return TokenRun(tokens[(end ?? tokens.count)...])
  }

  /// What follows "NGÀY 17 THÁNG 11 NĂM 1998".
  private mutating func afterDate(_ tokens: TokenRun) -> TokenRun {
    guard let (date, _) = date(in: tokens) else { return tokens }
    if letterhead.date == nil { letterhead.date = date }
    let end = tokens.indices.dropFirst().first { index in
      tokens[index].kind == .word && ![Lexeme.month, Lexeme.year].contains(tokens[index].key)
    }
    return TokenRun(tokens[(end ?? tokens.count)...])
  }

  /// "BỘ TRƯỞNG BỘ TÀI CHÍNH" on a line of its own below the subject: where the head was lost, it tells who issues.
  private mutating func readSpeaker(_ line: Line) {
    guard line.isText, line.tokens.isAllCapitals, line.tokens.count <= 20,
      Lexeme.offices.match(line.tokens, at: 0) != nil
    else { return }
    letterhead.issuer = Lexeme.body(line.tokens[...], in: text)
  }

  private func continuesSubject(_ subject: Passage, _ line: Line, blanks: Int) -> Bool {
    if line.isBlank { return blanks < 4 }
    guard line.isText, Numbering(line.tokens, text: text) == nil else { return false }
    let tokens = line.tokens
    if isNumberLine(tokens) { return subject.isEmpty && letterhead.symbol == nil }
    if Lexeme.salutation.match(tokens, at: 0) != nil || tokens[0].key == Lexeme.basis && tokens[0].kind == .word {
      return false
    }
    if tokens[0].kind == .openParen { return false }
    if subject.isEmpty { return subjectLimit(tokens) }
    if subject.tokens.endsClosed || speaksInOwnName(tokens, after: subject) { return false }
    if tokens[0].shape == .capitalized, Lexeme.bodyOpeners.match(tokens, at: 0) != nil { return false }
    if blanks > 0 { return tokens[0].kind == .word && !tokens[0].isCapital }
    return subjectLimit(tokens)
  }

  /// "THỦ TƯỚNG CHÍNH PHỦ" on a line of its own below the subject of a decision: who decides, not what about.
  private func speaksInOwnName(_ tokens: TokenRun, after subject: Passage) -> Bool {
    (tokens.isAllCapitals || isOfficeAlone(tokens)) && Lexeme.offices.match(tokens, at: 0) != nil
      && subject.tokens.last.map { Lexeme.connectives.match(TokenRun([$0]), at: 0) == nil } ?? false
  }

  /// "Chính phủ", "Thủ tướng Chính phủ".
  private func isOfficeAlone(_ tokens: TokenRun) -> Bool {
    guard tokens[0].isCapital, let count = Lexeme.offices.match(tokens, at: 0)?.count else { return false }
    return count == tokens.count || Lexeme.offices.match(tokens, at: count)?.count == tokens.count - count
  }

  /// What opens the body instead: a long paragraph that ends as a sentence does.
  private func subjectLimit(_ tokens: TokenRun) -> Bool {
    !(tokens.endsClosed && tokens.last?.kind != .closeParen && tokens.last?.kind != .quote && tokens.count > 120)
  }
}
