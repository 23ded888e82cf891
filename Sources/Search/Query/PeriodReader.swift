import Documents
import Text

/// Reads a period of a query: "2026", "2026-03", "2026-03-15", "15/3/2026", "3/2026", "2026-Q1", "Q1/2026", "I/2026"
/// (a quarter), each alone or as `from..to`, `from..`, `..to`, "<to", ">from"; of years also "2024-2026".
enum PeriodReader {
  /// Complete dates, inclusive; nil where open.
  static func period(_ value: String) -> (from: PartialDate?, to: PartialDate?)? {
    if let dots = value.firstRange(of: "..") {
      let left = String(value[..<dots.lowerBound])
      let right = String(value[dots.upperBound...].drop { $0 == "." })
      let from = span(left)
      let to = span(right)
      guard from != nil || left.isEmpty, to != nil || right.isEmpty, from != nil || to != nil else { return nil }
      return (from?.first, to?.last)
    }
    if value.hasPrefix("<"), let bound = span(String(value.dropFirst().drop { $0 == "=" })) {
      return (nil, value.hasPrefix("<=") ? bound.last : bound.first.previousDay)
    }
    if value.hasPrefix(">"), let bound = span(String(value.dropFirst().drop { $0 == "=" })) {
      return (value.hasPrefix(">=") ? bound.first : bound.last.following, nil)
    }
    guard let both = span(value) else { return nil }
    return (both.first, both.last)
  }

  /// The first and the last day of one date, month, quarter, year or pair of years.
  private static func span(_ value: String) -> (first: PartialDate, last: PartialDate)? {
    if let date = PartialDate(value) { return (date.firstDay, date.lastDay) }
    let tokens = Tokenizer.tokens(of: NormalizedText(value))
    if let quarter = quarter(tokens) { return quarter }
    if tokens.count == 3, tokens[0].kind == .number, tokens[0].length == 4, tokens[1].kind == .dash,
      tokens[2].kind == .number, tokens[2].length == 4, let from = PartialDate(year: tokens[0].number),
      let to = PartialDate(year: tokens[2].number), from <= to
    {
      return (from.firstDay, to.lastDay)
    }
    guard let first = tokens.first, first.kind == .word || first.kind == .number,
      let (date, count) = DateReader.date(in: tokens, at: 0), count == tokens.count
    else { return nil }
    return (date.firstDay, date.lastDay)
  }

  /// "Q1/2026", "2026-Q1", "I/2026", "quý I/2026".
  private static func quarter(_ tokens: TokenRun) -> (first: PartialDate, last: PartialDate)? {
    var number: Int?
    var year: Int?
    for token in tokens {
      switch token.kind {
      case .number where token.length == 4: year = token.number
      case .number where token.length == 1: number = token.number
      case .word where roman[token.folded] != nil: number = roman[token.folded]
      case .word where token.folded == letter || token.folded == word: break
      case .dash, .slash: break
      default: return nil
      }
    }
    let isNamed = tokens.contains { $0.kind == .word }
    guard isNamed, let year, let number, (1...4).contains(number),
      let first = PartialDate(year: year, month: 3 * number - 2),
      let last = PartialDate(year: year, month: 3 * number)
    else { return nil }
    return (first.firstDay, last.lastDay)
  }

  private static let letter = FoldedKey("q")
  private static let word = FoldedKey("quý")
  private static let roman = [FoldedKey("I"): 1, FoldedKey("II"): 2, FoldedKey("III"): 3, FoldedKey("IV"): 4]
}

extension PartialDate {
  /// The day after, of a complete date.
  fileprivate var following: PartialDate? {
    guard let month, let day else { return nil }
    if day < PartialDate.days(in: month, of: year) { return PartialDate(year: year, month: month, day: day + 1) }
    if month < 12 { return PartialDate(year: year, month: month + 1, day: 1) }
    return PartialDate(year: year + 1, month: 1, day: 1)
  }
}
