import Documents

extension TimeParser {
  // MARK: Days and periods that come again

  /// A list of days, months or quarters with the words that make it recur: "ngày 20 hằng tháng", "10/6 và 10/12 hằng năm",
  /// "ngày 15 của tháng cuối quý". `frequency` is what the sentence said before ("hằng tháng, trước ngày 20").
  func recurring(
    _ list: PeriodList, from start: Int, frequency: TimeUnit? = nil, rule: DeadlineRule = .recurringDay
  ) -> [TimeExpression]? {
    if list.isDaysOfMonth { return recurringDays(list, from: start, frequency, rule) }
    guard list.isYearless, let end = yearlyEnd(list.end) ?? (frequency == .year ? list.end : nil) else { return nil }
    let periods = list.items.map(\.period)
    if periods[0].unit != .day {
      var months: [Int] = []
      for period in periods where period.firstMonth <= period.lastMonth {
        months += period.firstMonth...period.lastMonth
      }
      if list.isRange, let first = periods.first?.firstMonth, let last = periods.last?.lastMonth, first <= last {
        months = Array(first...last)
      }
      let rrule = RecurrenceRule(frequency: .yearly, months: months.sorted())
      return [made(rrule, .recurringPeriod, start..<end)]
    }
    let days = Set(periods.compactMap(\.lastDay))
    if days.count == 1 {
      let rrule = RecurrenceRule(
        frequency: .yearly, months: periods.map(\.firstMonth).sorted(), monthDays: days.sorted())
      return [made(rrule, rule, start..<end)]
    }
    return list.items.enumerated().map { index, item in
      let rrule = RecurrenceRule(
        frequency: .yearly, months: [item.period.firstMonth], monthDays: [item.period.firstDay])
      let first = index == 0 ? start : item.range.lowerBound
      return made(rrule, rule, first..<(index == list.items.count - 1 ? end : item.range.upperBound))
    }
  }

  private func recurringDays(
    _ list: PeriodList, from start: Int, _ frequency: TimeUnit?, _ rule: DeadlineRule
  ) -> [TimeExpression]? {
    guard let (base, end) = monthSuffix(list.end, isLastDay: list.items[0].period.firstDay < 0, frequency) else {
      return nil
    }
    var rrule = base
    var days = list.items.map(\.period.firstDay)
    if list.isRange, let first = days.first, let last = days.last, first <= last { days = Array(first...last) }
    rrule.monthDays = days.sorted()
    return [made(rrule, rule, start..<end)]
  }

  private func made(_ rrule: RecurrenceRule, _ rule: DeadlineRule, _ range: Range<Int>) -> TimeExpression {
    TimeExpression(kind: .recurring, rrule: rrule.description, rule: rule, range: range)
  }

  /// "hằng năm", "của năm sau", "hàng năm".
  private func yearlyEnd(_ index: Int) -> Int? {
    var next = index
    if word(next) == .comma && word(next + 1) == .every { next += 1 }
    if word(next) == .of { next += 1 }
    switch word(next) {
    case .every, .each, .eachOf: return word(next + 1) == .year ? next + 2 : nil
    case .year: return word(next + 1) == .after || word(next + 1) == .next ? next + 2 : nil
    default: return nil
    }
  }

  /// What makes a day of the month recur, and its end.
  private func monthSuffix(
    _ index: Int, isLastDay: Bool, _ frequency: TimeUnit?
  ) -> (RecurrenceRule, Int)? {
    var next = index
    let hasOf = word(next) == .of
    if hasOf { next += 1 }
    switch word(next) {
    case .every, .each, .eachOf:
      if word(next + 1) == .month { return (.monthly, next + 2) }
      if word(next + 1) == .quarter { return (.quarterly, next + 2) }
    case .month:
      if let found = quarterMonth(next + 1) { return found }
      if word(next + 1) == .after || word(next + 1) == .next { return (.monthly, next + 2) }
      if isLastDay || hasOf && word(next + 1) != .other { return (.monthly, next + 1) }
    default: break
    }
    switch frequency {
    case .month: return (.monthly, index)
    case .quarter: return (.quarterly, index)
    default: return nil
    }
  }

  /// "cuối quý", "cuối cùng của mỗi quý", "đầu tiên của quý sau", after "tháng".
  private func quarterMonth(_ index: Int) -> (RecurrenceRule, Int)? {
    guard word(index) == .end || word(index) == .start else { return nil }
    var next = index + 1
    if word(next) == .of { next += 1 }
    if [.every, .each, .eachOf].contains(word(next)) { next += 1 }
    guard word(next) == .quarter else { return nil }
    next += 1
    if word(next) == .after || word(next) == .next { next += 1 }
    let months = word(index) == .end ? [3, 6, 9, 12] : [1, 4, 7, 10]
    return (RecurrenceRule(frequency: .yearly, months: months), next)
  }

  // MARK: Frequencies

  /// One frequency: "hằng năm", "6 tháng", "03 tháng một lần", "2 lần/năm", "mỗi quý một lần", and, where `bare` allows it,
  /// a unit alone ("quý").
  func frequency(at index: Int, bare: Bool) -> (rrule: RecurrenceRule?, unit: TimeUnit?, end: Int)? {
    switch word(index) {
    case .every, .eachOf:
      guard let unit = word(index + 1).unit, let rrule = RecurrenceRule.every(1, unit) else { return nil }
      return (rrule, unit, index + 2)
    case .each: return eachFrequency(at: index)
    case .number, .numeral: return countedFrequency(at: index, bare: bare)
    case .start, .middle, .end:
      return word(index + 1) == .officeTerm && bare ? (nil, nil, index + 2) : nil
    case .month, .quarter, .year, .week:
      guard bare, let unit = word(index).unit, endsUnit(index + 1), let rrule = RecurrenceRule.every(1, unit) else {
        return nil
      }
      return (rrule, unit, index + 1)
    default: return nil
    }
  }

  private func endsUnit(_ index: Int) -> Bool {
    switch word(index) {
    case .comma, .and, .or, .semicolon, .period, .closeParen, .openParen, .stop, .before, .suddenly, .quote: true
    case .other, .report, .action, .of, .every: true
    default: false
    }
  }

  /// "mỗi quý", "mỗi năm ít nhất 02 lần".
  private func eachFrequency(at index: Int) -> (RecurrenceRule?, TimeUnit?, Int)? {
    guard let unit = word(index + 1).unit, unit != .hour, unit != .minute else { return nil }
    var next = index + 2
    if word(next) == .atLeast || word(next) == .comma && word(next + 1) == .atLeast {
      next += word(next) == .comma ? 2 : 1
    }
    if let count = quantity(next), word(next + 1) == .times, let rrule = RecurrenceRule.times(count, per: unit) {
      return (rrule, unit, next + 2)
    }
    return RecurrenceRule.every(1, unit).map { ($0, unit, index + 2) }
  }

  /// "6 tháng", "03 tháng/lần", "một năm hai lần", "2 lần/năm", "01 lần mỗi quý".
  private func countedFrequency(at index: Int, bare: Bool) -> (RecurrenceRule?, TimeUnit?, Int)? {
    guard let count = quantity(index), count > 0 else { return nil }
    if word(index + 1) == .times {
      var next = index + 2
      if [.slash, .each, .every, .within].contains(word(next)) { next += 1 } else { return nil }
      if let one = quantity(next), one == 1 { next += 1 }
      guard let unit = word(next).unit, word(next + 1) != .number else { return nil }
      return RecurrenceRule.times(count, per: unit).map { ($0, unit, next + 1) }
    }
    guard let unit = word(index + 1).unit, unit != .hour, unit != .minute else { return nil }
    var next = index + 2
    if word(next) == .slash { next += 1 }
    if word(next) == .times, next > index + 2 { return RecurrenceRule.every(count, unit).map { ($0, unit, next + 1) } }
    if let times = quantity(next), word(next + 1) == .times {
      let rrule = count == 1 ? RecurrenceRule.times(times, per: unit) : RecurrenceRule.every(count, unit)
      return rrule.map { ($0, unit, next + 2) }
    }
    guard bare, endsUnit(index + 2) || word(index + 2) == .working else { return nil }
    return RecurrenceRule.every(count, unit).map { ($0, unit, index + 2) }
  }

  /// Frequencies joined by commas and "và": "hàng tháng, quý, 6 tháng và năm". The first begins at `start`.
  func frequencies(at index: Int, bare: Bool, from start: Int) -> (found: [TimeExpression], unit: TimeUnit?, end: Int)?
  {
    guard let first = frequency(at: index, bare: bare) else { return nil }
    var unit = first.unit
    var end = first.end
    var found = [frequencyExpression(first.rrule, start..<first.end, isCounted: word(index) == .number)]
    while [.comma, .and, .or, .semicolon].contains(word(end)) {
      var next = end + 1
      if word(end) == .comma && [.and, .or].contains(word(next)) { next += 1 }
      let isLead = [.every, .each, .eachOf].contains(word(next))
      if isLead && isAdverb(end, next) { break }
      guard word(next) != .per, let other = frequency(at: next, bare: true), !isDated(other.end) else { break }
      found.append(frequencyExpression(other.rrule, next..<other.end, isCounted: word(next) == .number))
      unit = other.unit
      end = other.end
    }
    return (found, unit, end)
  }

  /// After a semicolon "hằng năm" begins a sentence of its own.
  private func isAdverb(_ separator: Int, _ index: Int) -> Bool { word(separator) == .semicolon }

  /// Whether a day follows that belongs to the frequency before it ("6 tháng trước ngày 10/6").
  private func isDated(_ index: Int) -> Bool { word(index) == .before && word(index + 1) == .day }

  private func frequencyExpression(_ rrule: RecurrenceRule?, _ range: Range<Int>, isCounted: Bool) -> TimeExpression {
    guard let rrule else { return TimeExpression(kind: .conditional, rule: .officeTerm, range: range) }
    return TimeExpression(
      kind: .recurring, rrule: rrule.description, rule: isCounted ? .frequency : .every, range: range)
  }

  // MARK: Reports by a day

  /// "báo cáo 6 tháng trước ngày 10/6": a report of a period by a day that recurs with the period.
  func report(at index: Int) -> [TimeExpression]? {
    guard word(index) == .report else { return nil }
    var next = index + 1
    while word(next) == .reportKind || word(next) == .periodically { next += 1 }
    return periodByDay(at: next, from: index)
  }

  /// "quý trước ngày 20 tháng cuối quý", "6 tháng (trước ngày 10/6)", "năm trước ngày 15/12".
  func periodByDay(at index: Int, from start: Int) -> [TimeExpression]? {
    guard let (unit, end) = reportPeriod(at: index) else { return nil }
    return dayOf(unit, at: end, from: start)
  }

  /// The day by which something of a unit of time is due, where one follows: "(trước ngày 10/6)", ", trước ngày 20".
  func dayOf(_ unit: TimeUnit, at index: Int, from start: Int, comma: Bool = false) -> [TimeExpression]? {
    var next = index
    let isParenthesized = word(next) == .openParen
    if isParenthesized || comma && word(next) == .comma { next += 1 }
    guard let (_, listStart) = bound(at: next), word(listStart) == .day || word(next) == .before,
      let list = list(at: listStart, bare: true, repeating: word(next))
    else { return nil }
    let frequency: TimeUnit = list.isDaysOfMonth ? unit : .year
    guard var found = recurring(list, from: start, frequency: frequency, rule: .reportDay) else { return nil }
    let last = found.count - 1
    if isParenthesized && word(found[last].range.upperBound) == .closeParen {
      found[last].range = found[last].range.lowerBound..<found[last].range.upperBound + 1
    }
    return found
  }

  private func reportPeriod(at index: Int) -> (TimeUnit, Int)? {
    switch word(index) {
    case .month, .week: return word(index).unit.map { ($0, index + 1) }
    case .quarter:
      // "báo cáo quý I trước ngày 15/3"
      let item = item(at: index, bare: false)
      return (.quarter, item?.range.upperBound ?? index + 1)
    case .year: return yearNumber(index + 1) == nil ? (.year, index + 1) : nil
    case .number, .numeral:
      guard quantity(index) != nil, let unit = word(index + 1).unit, unit == .month || unit == .year else { return nil }
      var end = index + 2
      if [.start, .end].contains(word(end)) && word(end + 1) == .year { end += 2 }
      return yearNumber(end) == nil ? (.year, end) : nil
    default: return nil
    }
  }
}
