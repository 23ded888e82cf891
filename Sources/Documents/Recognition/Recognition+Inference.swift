import Text

extension Recognition {
  /// Where the head with the issuer was lost, the issuer is read from the sentence that issues the document, else from the one
  /// that closes it; of the two the fuller form if one begins with the other.
  mutating func inferIssuer() {
    let closing = issuerFromClosing()
    if letterhead.issuer == nil {
      let opening = issuerFromOpening()
      switch (opening, closing) {
      case (let opening?, let closing?):
        letterhead.issuer = closing.lowercased().hasPrefix(opening.lowercased()) ? closing : opening
      case (let only?, nil), (nil, let only?): letterhead.issuer = only
      case (nil, nil): letterhead.issuer = signingBody
      }
    }
    if let issuer = letterhead.issuer, issuer == issuer.uppercased() {
      letterhead.issuer = spelling(of: issuer, in: text) ?? issuer
    }
  }

  /// "…; Chi bộ Sở Ngoại vụ ban hành Kế hoạch thực hiện, như sau:" – the body before the verb, in one of the passages before
  /// the first division.
  private func issuerFromOpening() -> String? {
    let opening = passages.prefix { $0.division == nil || $0.kind == .letterhead }
    for passage in opening.suffix(12) where passage.kind == .paragraph {
      for index in passage.tokens.indices.dropFirst() {
        guard !passage.tokens[index].isCapital, Lexeme.issues.match(passage.tokens, at: index) != nil,
          let start = bodyStart(endingAt: index, in: passage.tokens)
        else { continue }
        return Token.reading(passage.tokens[start..<index], in: text)
      }
    }
    return nil
  }

  /// "Trên đây là Kế hoạch … của Thường trực HĐND xã Kê Sặt về …": the last body that a symbol does not precede in its
  /// clause; what a cited document was issued by does not issue this one.
  private func issuerFromClosing() -> String? {
    var last = 0
    for passage in passages.reversed() where passage.kind == .paragraph || passage.kind == .listItem {
      if Lexeme.conclusion.match(passage.tokens, at: 0) != nil { return issuer(concluding: passage.tokens) }
      if last < 3, let issuer = issuerAsking(passage.tokens) { return issuer }
      last += 1
    }
    return nil
  }

  /// "Văn phòng Ủy ban nhân dân tỉnh thông báo để các đơn vị biết, thực hiện", near the end of a notice or a letter.
  private func issuerAsking(_ tokens: TokenRun) -> String? {
    guard let first = tokens.first, first.isCapital, Lexeme.bodies.match(tokens, at: 0) != nil else { return nil }
    for index in tokens.indices.prefix(20).dropFirst() where !tokens[index].isCapital {
      guard
        tokens[index].kind == .word || tokens[index].kind == .dash
          || tokens[index].kind == .comma && Lexeme.isInField(tokens, index)
      else { return nil }
      if Lexeme.closingVerbs.match(tokens, at: index) != nil { return Token.reading(tokens[..<index], in: text) }
    }
    return nil
  }

  private func issuer(concluding tokens: TokenRun) -> String? {
    var symbols = 0
    for index in tokens.indices.dropLast() {
      if tokens[index].kind == .slash { symbols += 1 }
      if tokens[index].kind == .semicolon || tokens[index].kind == .period { return nil }
      guard tokens[index].kind == .word, tokens[index].key == Lexeme.of, tokens[index + 1].isCapital,
        Lexeme.bodies.match(tokens, at: index + 1) != nil
      else { continue }
      // Right after a symbol or its date the body is the cited document's.
      if symbols > 0 && isAfterSymbol(index, tokens) { continue }
      return Token.reading(tokens[(index + 1)..<bodyEnd(from: index + 1, in: tokens)], in: text)
    }
    return nil
  }

  private func isAfterSymbol(_ index: Int, _ tokens: TokenRun) -> Bool {
    guard index > 2 else { return false }
    let previous = tokens[index - 1]
    return previous.kind == .number && tokens[index - 2].kind == .slash
      || previous.kind == .word && previous.isCapital
        && [.slash, .dash].contains(tokens[index - 2].kind)
      || previous.kind == .number && previous.number > 1900
        && tokens[index - 2].kind == .word && tokens[index - 2].key == Lexeme.year
        && tokens[..<index].suffix(8).contains { $0.kind == .word && $0.key == Lexeme.month }
  }

  /// The start of the body's name that ends right before `end` and opens its clause, or nil where none does: a body in the
  /// middle of a clause ("Quyết định … của Ủy ban nhân dân tỉnh về ban hành …") issued something else.
  private func bodyStart(endingAt end: Int, in tokens: TokenRun) -> Int? {
    var start = end
    while start > 0, end - start < 20,
      tokens[start - 1].kind == .word || tokens[start - 1].kind == .dash
        || tokens[start - 1].kind == .comma && Lexeme.isInField(tokens, start - 1)
    { start -= 1 }
    guard start < end, end - start < 20, tokens[start].isCapital else { return nil }
    return Lexeme.bodies.match(tokens, at: start) == nil ? nil : start
  }

  /// Where the name of a body ends: at a sign or at a word that goes on with something else.
  private func bodyEnd(from start: Int, in tokens: TokenRun) -> Int {
    var end = start
    while end < tokens.count, end - start < 16 {
      let token = tokens[end]
      if token.kind == .comma, Lexeme.isInField(tokens, end) {
        end += 1
        continue
      }
      if token.kind == .number || token.kind != .word && token.kind != .dash { break }
      if token.kind == .word && (token.key == Lexeme.concerning || Recognition.nameEnds.match(tokens, at: end) != nil) {
        break
      }
      end += 1
    }
    return end
  }

  private static let nameEnds = PhraseTable([
    ("năm", ()), ("thực hiện", ()), ("triển khai", ()), ("nhằm", ()), ("để", ()), ("trong", ()), ("giai đoạn", ()),
    ("đề nghị", ()), ("yêu cầu", ()), ("trên địa bàn", ()),
  ])

  /// "Luật này đã được Quốc hội … thông qua ngày 26 tháng 11 năm 2003": the day of a law.
  mutating func inferDateOfAdoption() {
    guard letterhead.date == nil else { return }
    for passage in passages.suffix(40).reversed() {
      let tokens = passage.tokens
      guard
        let index = tokens.indices.first(where: { Recognition.adoption.match(tokens, at: $0) != nil }),
        tokens.prefix(4).contains(where: { $0.kind == .word && $0.key == Lexeme.this }),
        let (date, _) = date(in: TokenRun(tokens[index...]))
      else { continue }
      letterhead.date = date
      return
    }
  }

  private static let adoption = PhraseTable([("thông qua ngày", ())])

  /// The annex's note names the document itself: its symbol and date, where the head does not tell.
  mutating func inferFromAnnexNote() {
    guard let note = passages.first(where: { $0.kind == .annexNote }) else { return }
    let tokens = note.tokens
    if letterhead.date == nil, let (date, _) = date(in: tokens) { letterhead.date = date }
  }

  /// How the body of the text spells a name that the head has in capitals.
  private func spelling(of name: String, in text: NormalizedText) -> String? {
    let keys = Tokenizer.tokens(of: NormalizedText(name)).map(\.value)
    guard keys.count > 1, let first = keys.first else { return nil }
    for passage in passages where passage.kind != .letterhead && passage.kind != .signature && passage.kind != .heading
    {
      for index in passage.tokens.indices where passage.tokens[index].value == first {
        let end = index + keys.count
        guard end <= passage.tokens.count, passage.tokens[index].shape == .capitalized,
          passage.tokens[index..<end].elementsEqual(keys, by: { $0.value == $1 })
        else { continue }
        return Token.reading(passage.tokens[index..<end], in: text)
      }
    }
    return nil
  }
}
