import Text

extension Recognition {
  /// Lines that a closing block (recipients and signature) takes at the most.
  private static let closingLimit = 60

  /// Reads recipients and signature if a line begins them; returns the line after them.
  mutating func readClosing(at position: Int) -> Int? {
    guard !isClosed || opensRecipients(lines[position]) else { return nil }
    guard opensRecipients(lines[position]) || opensSignature(at: position) else { return nil }
    var closing = Closing()
    var index = position
    while index < min(lines.count, position + Recognition.closingLimit) {
      let line = lines[index]
      if !line.isBlank {
        if index > position
          && (readsAsAnnex(line) || opensOther(line) || closing.isFinished(before: line, segments: segments(of: line)))
        {
          break
        }
        for segment in segments(of: line) { closing.take(segment, text) }
        let kind: Passage.Kind = closing.isInRecipients ? .recipients : .signature
        passages.append(Passage(kind: kind, pieces: [line.range], text: text))
      } else {
        closing.blankLine()
      }
      index += 1
    }
    letterhead.recipients += closing.recipients
    if letterhead.signer == nil { letterhead.signer = closing.signer }
    if signingBody == nil { signingBody = closing.body }
    closeDivisions(above: -1, at: lines[position].range.start)
    isClosed = true
    canContinue = false
    return index
  }

  /// A chapter or the head of another document.
  private func opensOther(_ line: Line) -> Bool {
    if line.isText, let numbering = Numbering(line.tokens, text: text), case .division(let kind) = numbering.kind,
      [.part, .chapter, .article].contains(kind)
    {
      return true
    }
    return segments(of: line).contains { Lexeme.motto.match($0, at: 0) != nil }
  }

  private func opensRecipients(_ line: Line) -> Bool {
    let place = Lexeme.place.value
    func holdsPlace(_ tokens: TokenRun) -> Bool { tokens.contains { $0.value == place && $0.kind == .word } }
    guard holdsPlace(line.tokens) || line.cells.contains(where: holdsPlace) else { return false }
    return segments(of: line).contains { Lexeme.addressees.match($0, at: 0) != nil && $0[0].isCapital }
  }

  /// "TM. ỦY BAN NHÂN DÂN", "T/M CHI BỘ", or any capitals below the mark "./." that ends the body.
  private func opensSignature(at position: Int) -> Bool {
    let line = lines[position]
    guard
      line.isRow || line.isText && line.tokens[0].isCapital && line.tokens[0].shape != .capitalized
        || line.isText && line.tokens[0].letters == 1, !line.isMarkedHeading
    else { return false }
    if line.isText, Closing.signsInSmallLetters(line.tokens) { return true }
    guard line.isRow ? line.cells.contains(where: \.isAllCapitals) : line.tokens.isAllCapitals else { return false }
    let columns = segments(of: line)
    guard columns.allSatisfy({ $0.isAllCapitals && $0.count <= 14 }), !readsAsAnnex(line) else { return false }
    if line.isRow && !columns.contains(where: { Closing.capacity(of: $0) != nil }) { return false }
    return columns.contains { Closing.capacity(of: $0) != nil } || passages.last.map(endsBody) ?? false
      || columns.count == 1 && Lexeme.offices.match(columns[0], at: 0) != nil && isFollowedByName(position)
  }

  /// Whether the next line with text is a person's name and nothing else.
  private func isFollowedByName(_ position: Int) -> Bool {
    for line in lines[(position + 1)...].prefix(6) where !line.isBlank {
      if line.isText && line.tokens.isAllCapitals || line.isText && line.tokens.first?.kind == .openParen { continue }
      return line.isText && Closing.isName(line.tokens)
    }
    return false
  }

  /// "./.", "./" or ". /." at the end of a passage.
  private func endsBody(_ passage: Passage) -> Bool {
    let last = passage.tokens.suffix(3).map(\.kind)
    return last == [.period, .slash, .period] || last.suffix(2) == [.slash, .period]
      || last.suffix(2) == [.period, .slash]
  }

  func readsAsAnnex(_ line: Line) -> Bool {
    guard line.isText, let first = line.tokens.first, first.isCapital,
      let annex = Lexeme.annex.match(line.tokens, at: 0)
    else { return false }
    if line.tokens[..<annex.count].isAllCapitals { return true }
    guard line.tokens.count > annex.count else { return line.isMarkedHeading }
    let next = line.tokens[annex.count]
    let isNumbered = next.kind == .number || Numbering.roman(next, text) != nil
    return isNumbered && (line.tokens.count == annex.count + 1 || line.isMarkedHeading)
  }
}

/// Recipients and signature while they are read.
struct Closing {
  private(set) var recipients: [String] = []
  private(set) var isInRecipients = false
  private var capacity: String?
  private var positions: [String] = []
  private var name: String?
  private var blanks = 0
  /// Whether the last recipient ended without a sign: its line may go on.
  private var isRecipientOpen = false
  private var isCommaPending = false

  var signer: Letterhead.Signer? {
    guard name != nil || !positions.isEmpty else { return nil }
    return Letterhead.Signer(name: name, position: positions.last, capacity: capacity)
  }

  /// The body that a collective signature is made for: "ỦY BAN NHÂN DÂN" of "TM. ỦY BAN NHÂN DÂN".
  var body: String? { capacity == "TM." && positions.count > 1 ? positions[0] : nil }

  /// "TM. Chính phủ", "KT. Bộ trưởng" where a converter or a typist lost the capitals.
  static func signsInSmallLetters(_ tokens: TokenRun) -> Bool {
    guard tokens.count <= 14, !tokens.endsClosed, tokens[0].shape == .upper || tokens[0].letters == 1,
      let (_, count) = capacity(of: tokens), count < tokens.count, tokens[1].kind != .word
    else { return false }
    return Lexeme.isIssuer(tokens, at: count)
  }

  mutating func blankLine() {
    blanks += 1
    isRecipientOpen = false
  }

  /// Whether the block ended before a line: a name was read, and the line is neither an item nor in capitals.
  func isFinished(before line: Line, segments: [TokenRun]) -> Bool {
    if !line.isText { return name != nil || !line.isRow }
    guard let first = segments.first, let token = first.first else { return false }
    if token.kind == .dash || token.kind == .plus { return name != nil && !isInRecipients }
    if first.isAllCapitals {
      return name != nil && blanks > 0 && Closing.capacity(of: first) == nil && recipients.isEmpty == false
    }
    if Lexeme.addressees.match(first, at: 0) != nil { return false }
    if name != nil { return true }
    // After what is filed nobody else receives it.
    if blanks > 0, isInRecipients, recipients.last?.lowercased().hasPrefix("lưu") ?? false,
      Closing.capacity(of: first) == nil
    {
      return true
    }
    return positions.isEmpty && blanks > 0 && !isInRecipients || first.count > 14 && !isInRecipients
  }

  mutating func take(_ tokens: TokenRun, _ text: NormalizedText) {
    blanks = 0
    if let match = Lexeme.addressees.match(tokens, at: 0), tokens[0].isCapital {
      isInRecipients = true
      var rest = tokens[match.count...]
      if rest.first?.kind == .colon { rest.removeFirst() }
      return addRecipient(rest, text)
    }
    switch tokens[0].kind {
    case .dash, .plus, .sign: return addRecipient(tokens[1...], text)
    case .openParen: return
    default: break
    }
    if tokens.isAllCapitals && !isRecipientAbbreviation(tokens) || isPositionInSmallLetters(tokens) {
      takePosition(tokens, text)
    } else if isRecipientOpen, tokens[0].kind == .word,
      !tokens[0].isCapital || isCommaPending && !Closing.isName(tokens)
    {
      continueRecipient(tokens, text)
    } else if !positions.isEmpty {
      takeName(tokens, text)
    } else if isInRecipients {
      addRecipient(tokens[...], text)
    }
  }

  /// "Thủ tướng" below "TM. Chính phủ".
  private func isPositionInSmallLetters(_ tokens: TokenRun) -> Bool {
    if Closing.signsInSmallLetters(tokens) { return true }
    return capacity != nil && name == nil && tokens.count <= 8 && tokens[0].isCapital && !Closing.isName(tokens)
      && Lexeme.offices.match(tokens, at: 0) != nil
  }

  /// "VPCP;" below "Nơi nhận:" is a recipient although it is in capitals.
  private func isRecipientAbbreviation(_ tokens: TokenRun) -> Bool {
    isInRecipients && positions.isEmpty && tokens.last.map { $0.kind == .semicolon || $0.kind == .comma } ?? false
  }

  private mutating func addRecipient(_ tokens: Slice<TokenRun>, _ text: NormalizedText) {
    let closed = tokens.last.map { $0.kind == .semicolon || $0.kind == .period } ?? true
    let name = Closing.recipient(tokens, text)
    guard !name.isEmpty else { return }
    recipients.append(name)
    isRecipientOpen = !closed
    isCommaPending = tokens.last?.kind == .comma
  }

  /// The rest of a recipient whose line was too short for it.
  private mutating func continueRecipient(_ tokens: TokenRun, _ text: NormalizedText) {
    let closed = tokens.last.map { $0.kind == .semicolon || $0.kind == .period } ?? true
    recipients[recipients.count - 1] += (isCommaPending ? ", " : " ") + Closing.recipient(tokens[...], text)
    isCommaPending = tokens.last?.kind == .comma
    isRecipientOpen = !closed
  }

  private static func recipient(_ tokens: Slice<TokenRun>, _ text: NormalizedText) -> String {
    var tokens = tokens
    while let last = tokens.last, [.semicolon, .comma, .period].contains(last.kind) { tokens.removeLast() }
    return tokens.contains { $0.kind == .word } ? Token.reading(tokens, in: text) : ""
  }

  private mutating func takePosition(_ tokens: TokenRun, _ text: NormalizedText) {
    // Of several who sign, the last is kept; after the recipients nobody else signs.
    if name != nil {
      guard recipients.isEmpty else { return }
      (name, capacity, positions) = (nil, nil, [])
    }
    isInRecipients = false
    if let (found, count) = Closing.capacity(of: tokens) {
      if capacity == nil { capacity = found }
      let deputy = found == "KT." ? tokens.indices.dropFirst(count + 1).last { isDeputy(tokens, at: $0) } : nil
      if count < tokens.count { positions.append(Token.reading(tokens[(deputy ?? count)...], in: text)) }
    } else {
      positions.append(Token.reading(tokens[...], in: text))
    }
  }

  /// Where both lines of "KT. BỘ TRƯỞNG / THỨ TRƯỞNG" stand in one.
  private func isDeputy(_ tokens: TokenRun, at index: Int) -> Bool { Lexeme.deputies.match(tokens, at: index) != nil }

  private mutating func takeName(_ tokens: TokenRun, _ text: NormalizedText) {
    guard name == nil, Closing.isName(tokens), ![Lexeme.chapter, Lexeme.part, Lexeme.section].contains(tokens[0].key)
    else {
      return
    }
    name = Token.reading(tokens[...], in: text)
  }

  /// Two to eight capitalised words, with at most two signs of a title among them ("TS. Lê Hà").
  static func isName(_ tokens: TokenRun) -> Bool {
    let words = tokens.filter { $0.kind == .word }
    return (2...8).contains(words.count) && words.allSatisfy(\.isCapital) && tokens.count <= words.count + 2
      && !tokens.isAllCapitals && !tokens.contains { $0.kind == .number || $0.kind == .slash }
  }

  /// The power to sign, in the State's form, and how many tokens write it: "KT." and "K/T" are one.
  static func capacity(of tokens: TokenRun) -> (String, Int)? {
    guard tokens.count > 1, tokens[0].kind == .word, tokens[0].isCapital else { return nil }
    if tokens[0].letters == 1, tokens[1].kind == .slash, tokens.count > 2 {
      var letters = [tokens[0]]
      var index = 1
      while index + 1 < tokens.count, tokens[index].kind == .slash, tokens[index + 1].letters == 1 {
        letters.append(tokens[index + 1])
        index += 2
      }
      return abbreviations[letters.map(\.folded)].map { ($0, index) }
    }
    guard let found = abbreviations[[tokens[0].folded]] else { return nil }
    if tokens[1].kind == .period || tokens[1].kind == .slash { return (found, 2) }
    return tokens[0].shape == .upper && tokens.isAllCapitals && tokens.count > 2 ? (found, 1) : nil
  }

  private static let abbreviations: [[FoldedKey]: String] = [
    [FoldedKey("tm")]: "TM.", [FoldedKey("kt")]: "KT.", [FoldedKey("tl")]: "TL.", [FoldedKey("tuq")]: "TUQ.",
    [FoldedKey("q")]: "Q.", [FoldedKey("pt")]: "PT.",
    [FoldedKey("t"), FoldedKey("m")]: "TM.", [FoldedKey("k"), FoldedKey("t")]: "KT.",
    [FoldedKey("t"), FoldedKey("l")]: "TL.", [FoldedKey("p"), FoldedKey("t")]: "PT.",
    [FoldedKey("t"), FoldedKey("u"), FoldedKey("q")]: "TUQ.",
  ]
}
