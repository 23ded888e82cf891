import Documents

extension TimeParser {
  /// The bound that begins at `index`, and where what it bounds begins.
  func bound(at index: Int) -> (bound: TimeBound, end: Int)? {
    switch word(index) {
    case .before, .toBefore: return (.before, index + 1)
    case .to: return word(index + 1) == .before ? (.before, index + 2) : (.by, index + 1)
    case .through: return (.by, index + 1)
    case .from: return (.from, index + 1)
    case .after: return (.after, index + 1)
    case .within, .at: return (.within, index + 1)
    case .atLatest, .atMost:
      var next = index + 1
      while [.to, .through, .within, .at].contains(word(next)) { next += 1 }
      return word(next) == .before ? (.before, next + 1) : (.by, next)
    case .finish where word(index + 1) == .through: return (.by, index + 2)
    default: return nil
    }
  }

  func list(at index: Int, bare: Bool, repeating boundWord: TimeWord = .stop) -> PeriodList? {
    guard let first = item(at: index, bare: bare) else { return nil }
    var list = PeriodList(items: [first], end: first.range.upperBound)
    if let second = rangeEnd(at: list.end, after: first.period.unit) {
      list.items.append(second)
      list.isRange = true
      list.end = second.range.upperBound
      return list
    }
    while let member = nextMember(at: list.end, after: list.items[0].period.unit, repeating: boundWord) {
      list.items.append(member)
      list.end = member.range.upperBound
    }
    return list
  }

  private func rangeEnd(at index: Int, after unit: CalendarPeriod.Unit) -> PeriodItem? {
    var next = index
    switch word(next) {
    case .dash: next += 1
    case .to, .through:
      next += 1
      if word(next) == .through { next += 1 }
    default: return nil
    }
    return member(at: next, after: unit)
  }

  private func nextMember(
    at index: Int, after unit: CalendarPeriod.Unit, repeating boundWord: TimeWord
  ) -> PeriodItem? {
    var next = index
    switch word(next) {
    case .comma:
      next += 1
      if word(next) == .and { next += 1 }
    case .and, .or, .plus, .ampersand: next += 1
    case .semicolon where context.setting == .timeCell: return nil
    default: return nil
    }
    if word(next) == boundWord, boundWord == .before, unit == .day || unit == .dayOfMonth { next += 1 }
    guard let member = member(at: next, after: unit) else { return nil }
    guard member.period.unit == unit || unit == .dayOfMonth && member.period.unit == .day else { return nil }
    if unit == .dayOfMonth && member.period.unit == .dayOfMonth && !continuesDays(member.range.upperBound) {
      return nil
    }
    return member
  }

  /// Whether a bare number after a day of the month is another day: "ngày 10, 25 hằng tháng", not "ngày 10, 25 đơn vị".
  private func continuesDays(_ index: Int) -> Bool {
    switch word(index) {
    case .every, .each, .of, .month, .and, .comma: true
    default: false
    }
  }

  /// Gives members without a year (and days without a month) what the member after them says, then the one before, then the
  /// document.
  func filled(_ list: PeriodList) -> [CalendarPeriod] {
    var periods = list.items.map(\.period)
    for index in periods.indices.dropLast().reversed() {
      let next = periods[index + 1]
      if periods[index].unit == .dayOfMonth && next.unit == .day {
        periods[index] = .day(periods[index].firstDay, month: next.firstMonth, year: next.year)
      }
      guard periods[index].year == nil, let year = next.year else { continue }
      let crossesYear = list.isRange && periods[index].firstMonth > next.firstMonth
      periods[index].year = crossesYear ? year - 1 : year
    }
    for index in periods.indices where periods[index].year == nil && periods[index].unit != .dayOfMonth {
      let before = index > 0 ? periods[index - 1] : nil
      periods[index].year = before?.year ?? context.year
      if list.isRange, let before, let year = before.year, before.firstMonth > periods[index].firstMonth {
        periods[index].year = year + 1
      }
    }
    return periods
  }

  /// The expressions of a list under a bound; `start` is the lexeme of the bound. Nil where the list is no calendar time
  /// ("ngày 20" of no month).
  func expressions(of list: PeriodList, _ bound: TimeBound, from start: Int) -> [TimeExpression]? {
    let periods = filled(list)
    guard periods.allSatisfy({ $0.unit != .dayOfMonth }) else { return nil }
    if let open = openEnd(of: list, periods, bound, from: start) { return [open] }
    if list.isRange {
      guard let first = periods.first?.first, let last = periods.last?.last else {
        return context.year == nil
          ? [TimeExpression(kind: .range, rule: .range, range: start..<list.end)] : nil
      }
      guard first <= last else { return nil }
      return [TimeExpression(kind: .range, from: first, to: last, rule: .range, range: start..<list.end)]
    }
    if let merged = merged(periods, bound) {
      return [TimeExpression(kind: .range, from: merged.0, to: merged.1, rule: .range, range: start..<list.end)]
    }
    return zip(periods, list.items).enumerated().map { index, pair in
      expression(of: pair.0, bound, range: (index == 0 ? start : pair.1.range.lowerBound)..<pair.1.range.upperBound)
    }
  }

  func expression(of period: CalendarPeriod, _ bound: TimeBound, range: Range<Int>) -> TimeExpression {
    var result = TimeExpression(kind: period.kind, rule: period.rule, range: range)
    switch bound {
    case .within, .none:
      result.from = period.first
      result.to = period.last
    case .by: result.to = period.last
    case .before: result.to = period.first?.previousDay
    case .from:
      result.kind = .openRange
      result.rule = .openRange
      result.from = period.first
    case .after:
      result.kind = .openRange
      result.rule = .openRange
      result.from = period.last.flatMap(CalendarPeriod.dayAfter)
    }
    return result
  }

  /// Months or quarters that follow one another are one stretch of time.
  private func merged(_ periods: [CalendarPeriod], _ bound: TimeBound) -> (PartialDate?, PartialDate?)? {
    guard periods.count > 1, bound == .within || bound == .none,
      zip(periods, periods.dropFirst()).allSatisfy({ $0.adjoins($1) })
    else { return nil }
    return (periods.first?.first, periods.last?.last)
  }

  /// "… và các năm tiếp theo", "… trở đi", "từ … ".
  private func openEnd(
    of list: PeriodList, _ periods: [CalendarPeriod], _ bound: TimeBound, from start: Int
  ) -> TimeExpression? {
    guard bound != .before, bound != .by, let first = periods.first?.first else { return nil }
    var next = list.end
    if word(next) == .onward {
      return TimeExpression(kind: .openRange, from: first, rule: .openRange, range: start..<next + 1)
    }
    if word(next) == .comma { next += 1 }
    if word(next) == .and { next += 1 }
    guard next > list.end else { return nil }
    let isPlural = word(next) == .several
    if isPlural { next += 1 }
    guard word(next) == .year || word(next) == .stage else { return nil }
    let isYear = word(next) == .year
    next += 1
    guard word(next) == .next || word(next) == .after else { return nil }
    let range = start..<next + 1
    // "năm 2026 và năm tiếp theo" is one year more, "các năm tiếp theo" has no end.
    if isYear && !isPlural, periods.count == 1, periods[0].unit == .year, let year = periods[0].year {
      return TimeExpression(
        kind: .range, from: first, to: PartialDate(year: year + 1)?.lastDay, rule: .range, range: range)
    }
    return TimeExpression(kind: .openRange, from: first, rule: .openRange, range: range)
  }
}

extension CalendarPeriod {
  static func dayAfter(_ date: PartialDate) -> PartialDate? {
    WorkingDays.date(ofDayNumber: WorkingDays.dayNumber(of: date) + 1)
  }
}
