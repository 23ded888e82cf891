/// What a word, phrase or sign means to the grammar of time expressions.
enum TimeWord: UInt8, Sendable {
  /// Beyond the end of the passage.
  case stop
  /// No meaning of its own here.
  case other
  case number, numeral, symbol
  case comma, period, colon, semicolon, slash, dash, plus, ampersand, openParen, closeParen, quote, percent

  // Units.
  case minute, hour, day, week, month, quarter, year, officeTerm, stage, weekday
  // Bounds.
  case before, after, from, to, through, toBefore, asOf, within, withinSpan, at, atLatest, atMost, atLeast, exact
  // Parts of a period.
  case start, middle, end, half
  // Recurrence.
  case every, each, eachOf, periodically, regularly, continuously, times
  // Events.
  case when, rightAfter, rightWithin, suddenly, onRequest, signing
  // Small words.
  case and, or, of, per, several, next, onward, working, now, toNow, vision, compared
  /// Ends a clause of condition: "thì", "phải", "để".
  case then
  // What stands around an expression.
  case report, reportKind, title, capitalTitle, entitlement, action, reset, timeLabel, finish, task, delegation,
    bodyOfRules

  var unit: TimeUnit? {
    switch self {
    case .minute: .minute
    case .hour: .hour
    case .day: .day
    case .week: .week
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    default: nil
    }
  }
}
