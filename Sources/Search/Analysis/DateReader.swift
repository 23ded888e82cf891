import Documents
import Text

/// Reads a date in any of its written forms: 22/12/2024, 22-12-2024, 22.12.2024, 2024-12-22, 12/2024,
/// "ngày 22 tháng 12 năm 2024", "tháng 12 năm 2024", "tháng 12/2024".
enum DateReader {
  private static let day = SpellingKey("ngày")
  private static let month = SpellingKey("tháng")
  private static let year = SpellingKey("năm")

  /// The date that begins at `index`, and how many tokens it takes.
  static func date(in tokens: TokenRun, at index: Int) -> (PartialDate, Int)? {
    if tokens[index].kind == .number, isGlued(tokens, at: index) { return nil }
    if tokens[index].kind == .number { return numeric(tokens, at: index) ?? spelled(tokens, dayAt: index) }
    guard index + 1 < tokens.count, tokens[index + 1].kind == .number else { return nil }
    if tokens[index].key == day {
      guard let (date, count) = self.date(in: tokens, at: index + 1), date.isComplete else { return nil }
      return (date, count + 1)
    }
    if tokens[index].key == month {
      guard let (date, count) = monthOfYear(tokens, at: index + 1) else { return nil }
      return (date, count + 1)
    }
    return nil
  }

  /// Whether the number is the middle of something else.
  private static func isGlued(_ tokens: TokenRun, at index: Int) -> Bool {
    guard index > 0, tokens[index].gap == .none else { return false }
    switch tokens[index - 1].kind {
    case .word, .number, .slash, .dash, .period: return true
    default: return false
    }
  }

  /// "22/12/2024", "2024-12-22", "12/2024".
  private static func numeric(_ tokens: TokenRun, at index: Int) -> (PartialDate, Int)? {
    var numbers = [tokens[index]]
    var end = index + 1
    var joint: Token.Kind?
    while end + 1 < tokens.count, numbers.count < 3, isJoint(tokens[end], like: joint), tokens[end + 1].kind == .number,
      tokens[end + 1].gap == .none
    {
      joint = tokens[end].kind
      numbers.append(tokens[end + 1])
      end += 2
    }
    if end + 1 < tokens.count, isJoint(tokens[end], like: joint), tokens[end + 1].gap == .none,
      tokens[end + 1].kind == .word || tokens[end + 1].kind == .number
    {
      return nil
    }
    guard let date = date(of: numbers, joint: joint) else { return nil }
    return (date, 2 * numbers.count - 1)
  }

  private static func date(of numbers: [Token], joint: Token.Kind?) -> PartialDate? {
    let values = numbers.map(\.number)
    switch numbers.count {
    case 3 where numbers[2].length == 4: return PartialDate(year: values[2], month: values[1], day: values[0])
    case 3 where numbers[0].length == 4: return PartialDate(year: values[0], month: values[1], day: values[2])
    case 2 where numbers[1].length == 4 && joint == .slash: return PartialDate(year: values[1], month: values[0])
    default: return nil
    }
  }

  private static func isJoint(_ token: Token, like joint: Token.Kind?) -> Bool {
    guard token.gap == .none, joint == nil || token.kind == joint else { return false }
    return token.kind == .slash || token.kind == .dash || token.kind == .period
  }

  /// "22 tháng 12 năm 2024".
  private static func spelled(_ tokens: TokenRun, dayAt index: Int) -> (PartialDate, Int)? {
    guard index + 2 < tokens.count, tokens[index].length <= 2, tokens[index + 1].kind == .word,
      tokens[index + 1].key == month, tokens[index + 2].kind == .number,
      let (partial, count) = monthOfYear(tokens, at: index + 2),
      let date = PartialDate(year: partial.year, month: partial.month, day: tokens[index].number)
    else { return nil }
    return (date, count + 2)
  }

  /// "12 năm 2024", "12/2024", "12-2024".
  private static func monthOfYear(_ tokens: TokenRun, at index: Int) -> (PartialDate, Int)? {
    guard index + 2 < tokens.count, tokens[index].kind == .number, tokens[index + 2].kind == .number,
      tokens[index + 2].length == 4
    else { return nil }
    let link = tokens[index + 1]
    let isLinked = link.kind == .word ? link.key == year : link.kind == .slash || link.kind == .dash
    guard isLinked, let date = PartialDate(year: tokens[index + 2].number, month: tokens[index].number) else {
      return nil
    }
    return (date, 3)
  }
}
