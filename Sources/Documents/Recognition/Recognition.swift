import Text

/// The work of recognising one document: reads its lines once from the top.
struct Recognition {
  let text: NormalizedText
  let lines: [Line]
  var letterhead = Letterhead()
  var divisions: [Division] = []
  var passages: [Passage] = []
  var tables: [Table] = []

  /// The divisions that are open, outermost first, with their ranks.
  var open: [(index: Int, rank: Int)] = []
  /// Whether the next line may continue the last passage, and whether blank lines stand between.
  var canContinue = false
  var blankBefore = false
  /// Whether the signature or the recipients were seen: what follows is annexes.
  var isClosed = false
  /// The body in whose name the document is signed.
  var signingBody: String?

  init(text: NormalizedText) {
    self.text = text
    lines = LineReader(text: text).lines()
  }

  mutating func run() {
    var position = readHead()
    while position < lines.count { position = readBody(at: position) }
    closeDivisions(above: -1, at: text.utf8.count)
    inferIssuer()
    inferDateOfAdoption()
    inferFromAnnexNote()
  }

  /// Reads what begins at a line of the body; returns the line after it.
  private mutating func readBody(at position: Int) -> Int {
    let line = lines[position]
    switch line.kind {
    case .blank, .rule:
      blankBefore = true
      return position + 1
    case .row:
      return (isClosed ? nil : readClosing(at: position)) ?? readTable(at: position)
    case .text:
      if let next = readClosing(at: position) ?? readAnnex(at: position) { return next }
      readTextLine(line)
      blankBefore = false
      return position + 1
    }
  }

  private mutating func readTextLine(_ line: Line) {
    if let footnote = footnotePassage(line) {
      passages.append(footnote)
      canContinue = false
    } else if endsSpan(line) {
      goOn(line)
    } else if let numbering = Numbering(line.tokens, text: text) {
      begin(numbering, line)
    } else if continues(line) {
      goOn(line)
    } else {
      let isHeading = line.isMarkedHeading || line.tokens.isAllCapitals && !line.tokens.endsClosed
      append(isHeading ? .heading : .paragraph, line.range, line.tokens)
    }
  }

  /// "- 2030" below "… giai đoạn 2026": the end of a span of years, no item.
  private func endsSpan(_ line: Line) -> Bool {
    guard canContinue, !blankBefore, line.tokens.count > 1, line.tokens[0].kind == .dash,
      let last = passages.last?.tokens.last, last.kind == .number, last.letters == 4,
      line.tokens[1].kind == .number, line.tokens[1].letters == 4
    else { return false }
    return (1900...2199).contains(last.number) && (1900...2199).contains(line.tokens[1].number)
  }

  /// Adds a line to the last passage. A numbered line that ends as a sentence only further down was no heading.
  private mutating func goOn(_ line: Line) {
    let last = passages.count - 1
    passages[last].append(line.range, line.tokens)
    let end = line.tokens.last?.kind
    if passages[last].kind == .heading, passages[last].label != nil, end == .period || end == .semicolon {
      passages[last].kind = .paragraph
    }
  }

  mutating func append(_ kind: Passage.Kind, _ range: TextRange, _ tokens: TokenRun, label: String? = nil) {
    passages.append(Passage(kind: kind, piece: range, tokens: tokens, division: open.last?.index, label: label))
    canContinue = true
  }

  private mutating func begin(_ numbering: Numbering, _ line: Line) {
    let rest = TokenRun(line.tokens[numbering.tokenCount...])
    guard case .division(let kind) = numbering.kind else {
      return append(.listItem, line.range, rest, label: numbering.label)
    }
    let isHeading = Recognition.isHeading(rest, kind) && !isCutShort(line, rest)
    let title = Token.reading(rest[..<(isHeading ? rest.count : min(rest.count, 24))], in: text)
    beginDivision(kind, label: numbering.label, title: title, rank: numbering.rank, line: line)
    append(isHeading ? .heading : .paragraph, line.range, rest, label: numbering.label)
  }

  mutating func beginDivision(_ kind: Division.Kind, label: String, title: String, rank: Int, line: Line) {
    closeDivisions(above: rank - 1, at: line.range.start)
    divisions.append(
      Division(
        kind: kind, label: label, title: title, parent: open.last?.index, depth: open.count + 1,
        range: TextRange(line.range.start, line.range.end), line: line.number))
    open.append((divisions.count - 1, rank))
  }

  mutating func closeDivisions(above rank: Int, at end: Int) {
    while let last = open.last, last.rank > rank {
      divisions[last.index].range.end = max(end, divisions[last.index].range.start)
      open.removeLast()
    }
  }

  /// A line with a semicolon right above a line of text: a sentence that was wrapped, not the heading of several units.
  private func isCutShort(_ line: Line, _ tokens: TokenRun) -> Bool {
    guard line.range.count > 60, tokens.contains(where: { $0.kind == .semicolon }), line.number < lines.count else {
      return false
    }
    let next = lines[line.number]
    return next.isText && Numbering(next.tokens, text: text) == nil
  }

  /// A numbered line is a heading unless it reads as a sentence or a clause.
  private static func isHeading(_ tokens: TokenRun, _ kind: Division.Kind) -> Bool {
    guard let last = tokens.last else { return true }
    if kind == .parenthesized || tokens.count > 60 { return false }
    switch last.kind {
    case .semicolon, .comma: return false
    case .period: return tokens.isAllCapitals
    case .colon: return tokens.count <= 20
    default: return true
    }
  }

  /// Whether a line ends with a word that something must follow: "trước ngày", "của", "Nghị quyết số" before a symbol
  /// (but not "xã hội số" before "100%").
  private static func endsOpen(_ tokens: TokenRun, before next: TokenRun) -> Bool {
    guard let last = tokens.last, last.kind == .word, let first = next.first else { return false }
    if first.kind == .number, next.count > 1, [.dash, .slash].contains(next[1].kind), endsInType(tokens) {
      return true
    }
    if last.isCapital {
      // "…; Sở" / "Ngoại vụ": the head of a name is none, but "thuộc Sở" is.
      return tokens.count > 3 && [.semicolon, .comma].contains(tokens[tokens.count - 2].kind)
        && first.shape == .capitalized && Lexeme.headsAlone.match(TokenRun([last]), at: 0) != nil
    }
    guard last.shape == .lower else { return false }
    if last.key == Lexeme.number {
      return next.count > 1 && first.kind == .number && [.dash, .slash].contains(next[1].kind)
    }
    if Lexeme.periods.match(TokenRun([last]), at: 0) != nil { return first.kind == .number || first.shape == .upper }
    return Lexeme.connectives.match(TokenRun([last]), at: 0) != nil
      || Lexeme.unfinished.match(TokenRun([last]), at: 0) != nil
  }

  /// Whether the type of a document ends a line: "… theo Nghị định".
  private static func endsInType(_ tokens: TokenRun) -> Bool {
    (1...4).contains { length in
      length <= tokens.count && DocumentType.names.match(tokens, at: tokens.count - length)?.count == length
    }
  }

  /// `<sup>1</sup> …` at the start of a line.
  private func footnotePassage(_ line: Line) -> Passage? {
    guard text.utf8[line.range.start..<line.range.end].starts(with: "<sup>".utf8) else { return nil }
    return Passage(kind: .footnote, piece: line.range, tokens: line.tokens, division: open.last?.index)
  }

  /// Whether a line without numbering goes on with the last passage.
  ///
  /// Directly below it: if the sentence is not closed, or the line before is too long to have ended there by itself.
  /// Across blank lines (a page break): if the sentence is not closed and the line begins in lower case, or with an
  /// abbreviation in a line that is otherwise lower case.
  private func continues(_ line: Line) -> Bool {
    guard canContinue, !line.isMarkedHeading, let last = passages.last, let first = line.tokens.first else {
      return false
    }
    guard last.kind != .annexNote,
      !last.tokens.endsClosed
        || !blankBefore && last.tokens.last?.kind != .semicolon
          && last.tokens.last?.kind != .colon
    else { return false }
    let isLower =
      first.kind == .word && !first.isCapital || first.kind == .number && last.kind != .heading
      || first.kind == .comma || first.kind == .closeParen
    if isLower && !last.tokens.endsClosed || Recognition.endsOpen(last.tokens, before: line.tokens) {
      return true
    }
    if blankBefore {
      return first.shape == .upper && !line.tokens.isAllCapitals && last.kind != .heading
        && last.tokens.last.map { $0.kind == .word && !$0.isCapital } ?? false
    }
    guard let lastPiece = last.lastPiece else { return false }
    return last.kind != .heading && lastPiece.count > 70 && !line.tokens.isAllCapitals
      && (isLower || !last.tokens.endsClosed || lastPiece.count < 160 && line.range.count < 160)
  }
}
