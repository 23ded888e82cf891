import Documents
import Text

/// Recursive descent over the lexemes of one passage. Every function takes the index where its form would begin and answers
/// with what it read and the index after it, or nil; none looks back, and each look-ahead is bounded but for a clause.
struct TimeParser {
  let tokens: TokenRun
  let lexemes: [TimeLexeme]
  let context: DeadlineContext

  init(_ passage: Passage, _ lexemes: [TimeLexeme], _ context: DeadlineContext) {
    tokens = passage.tokens
    self.lexemes = lexemes
    self.context = context
  }

  var count: Int { lexemes.count }

  func word(_ index: Int) -> TimeWord { index < lexemes.count && index >= 0 ? lexemes[index].word : .stop }

  func value(_ index: Int) -> Int { Int(lexemes[index].value) }

  /// The first token of a lexeme.
  func token(_ index: Int) -> Token { tokens[Int(lexemes[index].token)] }

  func isGlued(_ index: Int) -> Bool { index < lexemes.count && token(index).gap == .none }

  func tokenRange(_ range: Range<Int>) -> Range<Int> {
    let last = lexemes[range.upperBound - 1]
    return Int(lexemes[range.lowerBound].token)..<Int(last.token + last.count)
  }

  /// A number of at most two digits within `bounds`.
  func smallNumber(_ index: Int, in bounds: ClosedRange<Int>) -> Int? {
    guard word(index) == .number, token(index).length <= 2, bounds.contains(value(index)) else { return nil }
    return value(index)
  }

  /// A number of four digits that can be a year of our time.
  func yearNumber(_ index: Int) -> Int? {
    guard word(index) == .number, token(index).length == 4, (1900...2199).contains(value(index)),
      word(index + 1) != .percent
    else { return nil }
    return value(index)
  }

  /// A count of units: a number or a numeral; "năm" (five) is told from "năm" (year) by the unit after it.
  func quantity(_ index: Int) -> Int? {
    switch word(index) {
    case .number: token(index).length <= 3 ? value(index) : nil
    case .numeral: value(index)
    default: nil
    }
  }

  /// "/2026", "-2026" without gaps before the year, "năm 2026", ", năm 2026", "của năm 2026".
  func yearSuffix(_ index: Int) -> (year: Int, end: Int)? {
    switch word(index) {
    case .slash:
      return yearNumber(index + 1).map { ($0, index + 2) }
    case .dash, .period:
      guard isGlued(index), isGlued(index + 1) else { return nil }
      return yearNumber(index + 1).map { ($0, index + 2) }
    case .year:
      return yearNumber(index + 1).map { ($0, index + 2) }
    case .of, .comma, .within:
      guard word(index + 1) == .year else { return nil }
      return yearNumber(index + 2).map { ($0, index + 3) }
    default: return nil
    }
  }
}
