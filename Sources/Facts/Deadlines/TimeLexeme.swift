import Text

/// A word, phrase, number or sign of a passage as the grammar of time expressions sees it.
struct TimeLexeme: Sendable {
  let word: TimeWord
  /// Of a number or numeral its value (more than 65,535 saturates), of a weekday 1 through 7.
  let value: UInt16
  /// Index of its first token.
  let token: Int32
  /// How many tokens it takes.
  let count: Int32

  /// The lexemes of a passage.
  /// - Complexity: linear in the tokens.
  static func lexemes(of tokens: TokenRun) -> [TimeLexeme] {
    let lexicon = TimeLexicon.shared
    return tokens.withUnsafeBufferPointer { tokens in
      var result: [TimeLexeme] = []
      result.reserveCapacity(tokens.count)
      var index = 0
      while index < tokens.count {
        let lexeme = lexeme(of: tokens, at: index, lexicon)
        result.append(lexeme)
        index += Int(lexeme.count)
      }
      return result
    }
  }

  private static func lexeme(
    of tokens: UnsafeBufferPointer<Token>, at index: Int, _ lexicon: borrowing TimeLexicon
  ) -> TimeLexeme {
    func single(_ word: TimeWord, _ value: UInt64 = 0, count: Int = 1) -> TimeLexeme {
      TimeLexeme(word: word, value: UInt16(min(value, 65_535)), token: Int32(index), count: Int32(count))
    }
    let token = tokens[index]
    switch token.kind {
    case .word:
      guard let (entry, count) = lexicon.match(tokens, at: index) else { return single(.other) }
      if entry.word == .capitalTitle && !token.isCapital { return single(.other, count: count) }
      return single(entry.word == .capitalTitle ? .title : entry.word, UInt64(entry.value), count: count)
    case .number:
      let count = symbolLength(tokens, at: index)
      return count > 0 ? single(.symbol, count: count) : single(.number, token.value)
    case .comma: return single(.comma)
    case .period: return single(.period)
    case .colon: return single(.colon)
    case .semicolon: return single(.semicolon)
    case .slash: return single(.slash)
    case .dash: return single(.dash)
    case .plus: return single(.plus)
    case .ampersand: return single(.ampersand)
    case .openParen: return single(.openParen)
    case .closeParen: return single(.closeParen)
    case .quote: return single(.quote)
    case .percent: return single(.percent)
    case .comparator, .sign: return single(.other)
    }
  }

  /// How many tokens of a document's symbol ("57-NQ/TW", "63/2010/NĐ-CP") begin at a number; 0 where none does.
  private static func symbolLength(_ tokens: UnsafeBufferPointer<Token>, at index: Int) -> Int {
    guard index + 2 < tokens.count, tokens[index + 1].gap == .none else { return 0 }
    guard tokens[index + 1].kind == .dash || tokens[index + 1].kind == .slash else { return 0 }
    var end = index + 1
    var hasLetters = false
    while end < tokens.count, end < index + 24,
      tokens[end].gap == .none || end == index + 2 && tokens[end].gap == .space
    {
      switch tokens[end].kind {
      case .word:
        guard tokens[end].shape == .upper || tokens[end].shape == .mixed || hasLetters else { return 0 }
        hasLetters = true
      case .number, .dash, .slash, .ampersand: break
      default: return hasLetters ? end - index : 0
      }
      end += 1
    }
    return hasLetters ? end - index : 0
  }
}

extension TimeWord {
  /// Whether a time expression may hang on it: a passage without any is passed over.
  var isTrigger: Bool {
    switch self {
    case .minute, .hour, .day, .week, .month, .quarter, .year, .officeTerm, .stage, .periodically, .regularly, .when,
      .rightAfter, .rightWithin, .suddenly, .before, .atLatest, .through, .delegation, .timeLabel, .toBefore, .asOf,
      .times,
      .vision, .bodyOfRules, .onRequest:
      true
    default: false
    }
  }

  /// Whether a cell without any such word or number says no time.
  var isTime: Bool {
    switch self {
    case .stop, .other, .comma, .period, .colon, .semicolon, .slash, .dash, .plus, .ampersand, .openParen, .closeParen,
      .quote, .percent, .and, .or, .of, .title, .capitalTitle, .action:
      false
    default: true
    }
  }
}
