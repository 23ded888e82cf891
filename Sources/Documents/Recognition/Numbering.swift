import Text

/// The numbering that begins a line: what kind it is, how it is written, how many tokens it takes.
struct Numbering {
  enum Kind: Equatable {
    case division(Division.Kind)
    case bullet
  }

  let kind: Kind
  let label: String
  let tokenCount: Int
  /// From 1 for the outermost kind of division; greater stands deeper.
  let rank: Int

  private init(_ kind: Kind, _ label: String, _ tokenCount: Int, rank: Int) {
    self.kind = kind
    self.label = label
    self.tokenCount = tokenCount
    self.rank = rank
  }

  /// Reads the numbering of a line, or nil where there is none.
  init?(_ tokens: TokenRun, text: NormalizedText) {
    guard let first = tokens.first else { return nil }
    switch first.kind {
    case .word:
      guard let found = Numbering.named(tokens, text) ?? Numbering.lettered(tokens, text) else { return nil }
      self = found
    case .number:
      guard let found = Numbering.decimal(tokens, text) else { return nil }
      self = found
    case .openParen:
      guard let found = Numbering.parenthesized(tokens, text) else { return nil }
      self = found
    case .dash, .plus, .sign:
      guard let found = Numbering.bullet(tokens, text) else { return nil }
      self = found
    default: return nil
    }
  }

  /// "Phần thứ nhất", "Chương II", "Mục 1", "Tiểu mục 2", "Điều 5a."
  private static func named(_ tokens: TokenRun, _ text: NormalizedText) -> Numbering? {
    guard tokens.count > 1, tokens[0].isCapital else { return nil }
    let kind: Division.Kind
    var index = 1
    switch tokens[0].key {
    case Lexeme.article: kind = .article
    case Lexeme.chapter: kind = .chapter
    case Lexeme.section: kind = .section
    case Lexeme.part: kind = .part
    case Lexeme.small where tokens[1].key == Lexeme.section && tokens[1].kind == .word:
      kind = .subsection
      index = 2
    default: return nil
    }
    guard index < tokens.count else { return nil }
    if tokens[index].kind == .word, tokens[index].key == Lexeme.ordinal, index + 1 < tokens.count {
      index += 2
    } else if tokens[index].kind == .number && tokens[index].number < 2000 {
      index += 1
      if index < tokens.count, tokens[index].gap == .none, tokens[index].kind == .word, tokens[index].letters == 1 {
        index += 1
      }
    } else if roman(tokens[index], text) != nil {
      index += 1
    } else {
      return nil
    }
    let label = Token.reading(tokens[..<index], in: text)
    guard index < tokens.count else { return Numbering(.division(kind), label, index, rank: rank(kind)) }
    switch tokens[index].kind {
    case .period, .colon, .dash: index += 1
    case .word where tokens[index].isCapital && (kind != .article || tokens.isAllCapitals): break
    default: return nil
    }
    return Numbering(.division(kind), label, index, rank: rank(kind))
  }

  /// "I.", "II-", "A.", "a)", "đ)".
  private static func lettered(_ tokens: TokenRun, _ text: NormalizedText) -> Numbering? {
    guard tokens.count > 1, tokens[1].gap == .none else { return nil }
    let (word, sign) = (tokens[0], tokens[1])
    let isFollowed = tokens.count == 2 || tokens[2].gap != .none || tokens[2].kind == .word && sign.kind == .closeParen
    guard isFollowed else { return nil }
    let label = text.string(word.range)
    if sign.kind == .closeParen, word.letters <= 2, !word.isCapital {
      return Numbering(.division(.letter), label, 2, rank: rank(.letter))
    }
    guard sign.kind == .period || sign.kind == .dash || sign.kind == .closeParen || sign.kind == .slash else {
      return nil
    }
    if roman(word, text) != nil {
      return Numbering(.division(.roman), label, 2, rank: rank(.roman))
    }
    // "a." numbers points; "A." numbers what stands above the Roman divisions.
    guard word.letters == 1, sign.kind != .dash || tokens.count > 2 else { return nil }
    return Numbering(.division(.letter), label, 2, rank: word.isCapital ? rank(.roman) - 1 : rank(.letter))
  }

  /// "1.", "7.1.", "2.9 Nghiên cứu", "1-", "1)", "1/".
  private static func decimal(_ tokens: TokenRun, _ text: NormalizedText) -> Numbering? {
    guard tokens[0].number < 200, tokens[0].letters <= 3 else { return nil }
    var index = 1
    var parts = 1
    while index + 1 < tokens.count, tokens[index].kind == .period, tokens[index].gap == .none,
      tokens[index + 1].kind == .number, tokens[index + 1].gap == .none
    {
      guard tokens[index + 1].letters <= 2 else { return nil }
      parts += 1
      index += 2
    }
    let label = text.string(TextRange(Int(tokens[0].start), Int(tokens[index - 1].end)))
    if index < tokens.count, tokens[index].gap == .none {
      let isSpaced = index + 1 == tokens.count || tokens[index + 1].gap != .none
      switch tokens[index].kind {
      case .period, .closeParen: break
      case .slash, .dash, .colon: if !isSpaced { return nil }
      default: return nil
      }
      index += 1
      guard index == tokens.count || tokens[index].gap != .none || tokens[index].isCapital && parts < 3 else {
        return nil
      }
    } else {
      guard parts > 1, index < tokens.count, tokens[index].isCapital else { return nil }
    }
    return Numbering(.division(.decimal), label, index, rank: rank(.decimal) + parts - 1)
  }

  /// "(1)", "(a)".
  private static func parenthesized(_ tokens: TokenRun, _ text: NormalizedText) -> Numbering? {
    guard tokens.count > 3, tokens[2].kind == .closeParen, tokens[1].kind == .number || tokens[1].letters == 1 else {
      return nil
    }
    guard tokens[1].letters <= 2 else { return nil }
    return Numbering(
      .division(.parenthesized), text.string(tokens[1].range), 3, rank: rank(.parenthesized))
  }

  private static func bullet(_ tokens: TokenRun, _ text: NormalizedText) -> Numbering? {
    guard tokens.count > 1 else { return nil }
    if tokens[0].kind == .sign {
      guard ["•", "", "", "●", "○", "■", "▪", "–", "·", "*"].contains(text.string(tokens[0].range)) else { return nil }
    } else if tokens[1].gap == .none && tokens[1].kind != .word {
      return nil
    }
    return Numbering(.bullet, text.string(tokens[0].range), 1, rank: 100)
  }

  private static func rank(_ kind: Division.Kind) -> Int {
    switch kind {
    case .appendix: 0
    case .part: 1
    case .chapter: 2
    case .section: 3
    case .subsection: 4
    case .roman: 6
    case .article: 8
    case .clause, .decimal: 10
    case .point, .letter: 20
    case .parenthesized: 21
    }
  }

  /// The value of a Roman numeral in capitals, as headings use it (1 through 89).
  static func roman(_ token: Token, _ text: NormalizedText) -> Int? {
    guard token.kind == .word, token.isCapital, token.length <= 7 else { return nil }
    var total = 0
    var previous = 0
    for byte in text.utf8[Int(token.start)..<Int(token.end)].reversed() {
      let value: Int
      switch byte {
      case UInt8(ascii: "I"): value = 1
      case UInt8(ascii: "V"): value = 5
      case UInt8(ascii: "X"): value = 10
      case UInt8(ascii: "L"): value = 50
      default: return nil
      }
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    return total
  }
}
