import Documents

/// A day, month, quarter, half or year, or a day and month whose year is still open.
struct CalendarPeriod: Hashable, Sendable {
  enum Unit: Sendable {
    /// A day of a month that is still open ("ngày 20").
    case dayOfMonth
    case day, month, quarter, months, year
  }

  var unit: Unit
  var year: Int?
  var firstMonth = 1
  var firstDay = 1
  var lastMonth = 12
  /// Nil: the last day of the month.
  var lastDay: Int?
  var rule: DeadlineRule

  static func day(_ day: Int, month: Int, year: Int?) -> CalendarPeriod {
    CalendarPeriod(
      unit: .day, year: year, firstMonth: month, firstDay: day, lastMonth: month, lastDay: day, rule: .day)
  }

  static func dayOfMonth(_ day: Int) -> CalendarPeriod {
    CalendarPeriod(unit: .dayOfMonth, firstMonth: 0, firstDay: day, lastMonth: 0, lastDay: day, rule: .day)
  }

  static func month(_ month: Int, year: Int?) -> CalendarPeriod {
    CalendarPeriod(unit: .month, year: year, firstMonth: month, lastMonth: month, rule: .month)
  }

  static func quarter(_ quarter: Int, year: Int?) -> CalendarPeriod {
    CalendarPeriod(
      unit: .quarter, year: year, firstMonth: quarter * 3 - 2, lastMonth: quarter * 3, rule: .quarter)
  }

  static func months(_ first: Int, _ last: Int, year: Int?) -> CalendarPeriod {
    CalendarPeriod(unit: .months, year: year, firstMonth: first, lastMonth: last, rule: .halfYear)
  }

  static func year(_ year: Int) -> CalendarPeriod { CalendarPeriod(unit: .year, year: year, rule: .year) }

  var kind: Deadline.Kind {
    switch unit {
    case .dayOfMonth, .day: .date
    case .month: .month
    case .quarter: .quarter
    case .months: .range
    case .year: .year
    }
  }

  var first: PartialDate? { year.flatMap { PartialDate(year: $0, month: firstMonth, day: firstDay) } }

  var last: PartialDate? {
    guard let year else { return nil }
    return lastDay.map { PartialDate(year: year, month: lastMonth, day: $0) }
      ?? PartialDate(year: year, month: lastMonth)?.lastDay
  }

  /// The part of the period that "đầu", "giữa" or "cuối" means (article 146 of the Civil Code: a month's first, fifteenth and
  /// last day; a year's 1 January, 30 June and 31 December), as a day.
  func edge(_ word: TimeWord) -> CalendarPeriod {
    var result = self
    result.unit = .day
    result.rule = .edge
    switch word {
    case .start:
      result.lastMonth = firstMonth
      result.lastDay = 1
    case .middle:
      result.firstMonth = unit == .year ? 6 : unit == .quarter ? firstMonth + 1 : firstMonth
      result.lastMonth = result.firstMonth
      result.firstDay = unit == .year ? 30 : 15
      result.lastDay = result.firstDay
    default:
      result.firstMonth = lastMonth
      result.firstDay = year.map { PartialDate.days(in: lastMonth, of: $0) } ?? 1
    }
    return result
  }

  /// Whether `next` begins where this ends.
  func adjoins(_ next: CalendarPeriod) -> Bool {
    guard unit == next.unit, unit == .month || unit == .quarter, let year, let other = next.year else { return false }
    return lastMonth == 12
      ? other == year + 1 && next.firstMonth == 1 : other == year && next.firstMonth == lastMonth + 1
  }
}
