import Text

extension Recognition {
  /// Reads the heading of an annex if a line begins one: "PHỤ LỤC 2", its title, "(Kèm theo …)". After the signature a title
  /// in capitals, or the type of an issued document ("QUY CHẾ"), begins one as well.
  mutating func readAnnex(at position: Int) -> Int? {
    let line = lines[position]
    let isNamed = readsAsAnnex(line)
    guard isNamed || isClosed && beginsUnnamedAnnex(at: position) else { return nil }
    closeDivisions(above: -1, at: line.range.start)
    let (label, rest) = isNamed ? annexLabel(line) : (Token.reading(line.tokens[...], in: text), TokenRun())
    var title = Token.reading(rest[...], in: text)
    beginDivision(.appendix, label: label, title: "", rank: 0, line: line)
    append(.annexHeading, line.range, line.tokens)
    var index = position + 1
    while index < lines.count, let kind = annexLineKind(lines[index]) {
      if let kind {
        append(kind, lines[index].range, lines[index].tokens)
        if kind == .annexTitle {
          title += (title.isEmpty ? "" : " ") + Token.reading(lines[index].tokens[...], in: text)
        }
      }
      index += 1
    }
    divisions[divisions.count - 1].title = title
    canContinue = false
    return index
  }

  /// "PHỤ LỤC 2" and what follows it on the line.
  private func annexLabel(_ line: Line) -> (String, TokenRun) {
    let tokens = line.tokens
    var count = Lexeme.annex.match(tokens, at: 0)?.count ?? 0
    if count < tokens.count {
      let next = tokens[count]
      let isNumber = next.kind == .number && next.number < 100
      let isLetter =
        next.kind == .word && next.letters == 1 && (count + 1 == tokens.count || tokens[count + 1].kind != .word)
      if isNumber || isLetter || Numbering.roman(next, text) != nil { count += 1 }
    }
    let label = Token.reading(tokens[..<count], in: text)
    while count < tokens.count, [.period, .colon, .dash].contains(tokens[count].kind) { count += 1 }
    return (label, TokenRun(tokens[count...]))
  }

  /// A title in capitals with a note "(Kèm theo …)" below it.
  private func beginsUnnamedAnnex(at position: Int) -> Bool {
    let line = lines[position]
    guard line.isText, line.tokens.isAllCapitals || line.isMarkedHeading,
      Numbering(line.tokens, text: text) == nil
    else { return false }
    if let (_, count) = announcedType(line), line.tokens[..<count].isAllCapitals { return true }
    for next in lines[(position + 1)...].prefix(6) where !next.isBlank {
      if next.isRow { return true }
      if isAnnexNote(next) { return true }
      if !next.tokens.isAllCapitals { return false }
    }
    return false
  }

  private func isAnnexNote(_ line: Line) -> Bool {
    guard line.isText, line.tokens.count > 3, line.tokens[0].kind == .openParen else { return false }
    return Lexeme.annexNote.match(line.tokens, at: 1) != nil
  }

  /// What a line below an annex's heading is: a note or a title, nil for a blank line; no value where the heading ended.
  private func annexLineKind(_ line: Line) -> Passage.Kind?? {
    if line.isBlank { return .some(nil) }
    guard line.isText, !readsAsAnnex(line) else { return nil }
    if isAnnexNote(line) { return .annexNote }
    if Numbering(line.tokens, text: text) != nil { return nil }
    if passages.last?.kind == .annexNote, passages.last.map({ !$0.tokens.endsClosed }) ?? false { return .annexNote }
    guard passages.last?.kind != .annexNote else { return nil }
    return line.tokens.isAllCapitals || line.isMarkedHeading || isShortTitle(line) ? .annexTitle : nil
  }

  /// A title in small letters: right below the heading, short, not closed as a sentence.
  private func isShortTitle(_ line: Line) -> Bool {
    passages.last?.kind == .annexHeading && line.tokens.count <= 40 && !line.tokens.endsClosed
      && line.tokens[0].isCapital
  }
}
