import Documents
import Text

extension PassageReading {
  /// An expression after a bound: "trước ngày 15/3/2026", "đến hết quý III", "trong thời hạn 05 ngày kể từ …".
  mutating func bounded(at index: Int) -> Int {
    if let duration = parser.duration(at: index) { return keep([duration]) ?? index + 1 }
    if let event = parser.eventDay(at: index) { return keep([event]) ?? index + 1 }
    guard let (bound, next) = parser.bound(at: index) else { return index + 1 }
    if parser.word(index) == .through && parser.word(next) == .officeTerm
      || parser.word(next) == .through && parser.word(next + 1) == .officeTerm
    {
      return keepTerm(index..<(parser.word(next) == .officeTerm ? next + 1 : next + 2))
    }
    if parser.word(next) == .before, let inner = parser.bound(at: next) {
      return bounded(inner.bound, index, inner.end)
    }
    return bounded(bound, index, next)
  }

  private mutating func bounded(_ bound: TimeBound, _ index: Int, _ next: Int) -> Int {
    guard let list = parser.list(at: next, bare: true, repeating: parser.word(index)) else {
      return wholePeriod(bound, index, next)
    }
    // What precedes "hằng tháng" is no part of the day: "vào ngày 05 hằng tháng".
    let start = parser.word(index) == .at ? next : index
    if let recurring = parser.recurring(list, from: start, frequency: state.frequency) {
      return keep(recurring) ?? list.end
    }
    guard counts(list, bound, index, next), let expressions = parser.expressions(of: list, bound, from: start) else {
      return list.end
    }
    keep(expressions.filter { !isPast($0) })
    return expressions.last.map { max($0.range.upperBound, list.end) } ?? list.end
  }

  /// "trong năm", "cả năm" of a column of times: the document's year.
  private mutating func wholePeriod(_ bound: TimeBound, _ index: Int, _ next: Int) -> Int {
    guard setting == .timeCell else { return index + 1 }
    if bound == .within, parser.word(next) == .year, next + 1 == parser.count, let year = parser.context.year {
      keep([parser.expression(of: .year(year), .within, range: index..<next + 1)])
      return next + 1
    }
    guard [.before, .after, .to, .within].contains(parser.word(index)), index == 0, parser.word(next) == .other else {
      return index + 1
    }
    return keepConditional(index..<parser.clauseEnd(from: next), .event)
  }

  /// Whether a bounded list is a deadline: years of a name, bare fractions and bare numbers are none.
  private func counts(_ list: PeriodList, _ bound: TimeBound, _ index: Int, _ next: Int) -> Bool {
    let first = list.items[0].period
    // "từ năm 1990 đến nay" tells what was.
    if bound == .from && parser.word(list.end) == .toNow { return false }
    let isBare = [.number, .numeral].contains(parser.word(next))
    switch first.unit {
    case .year:
      if setting != .timeCell && (bound == .by || bound == .from) && isNamed(index) { return false }
      return !isBare || setting == .timeCell || endsExpression(list.end) || list.isRange
    case .day:
      if first.year != nil || !isBare || list.items.contains(where: { $0.period.year != nil }) { return true }
      return setting == .timeCell || bound == .before || parser.word(index) == .atLatest
    case .months: return true
    default: return true
    }
  }

  /// "đến năm 2030" belongs to the name before it unless a comma sets it off ("Chương trình X, đến năm 2030 đạt …").
  private func isNamed(_ index: Int) -> Bool {
    guard state.isInName(index) else { return false }
    if state.isQuoted { return true }
    let isSetOff = parser.word(index - 1) == .comma && found.last?.range.upperBound != index - 1
    return !(isSetOff && ![.number, .year].contains(parser.word(index - 2)))
  }

  private func endsExpression(_ index: Int) -> Bool {
    switch parser.word(index) {
    case .comma, .period, .semicolon, .colon, .closeParen, .stop, .and, .or, .to, .dash, .action, .openParen: true
    default: false
    }
  }

  /// What ended before the document was issued is no deadline of its running text.
  func isPast(_ expression: TimeExpression) -> Bool {
    guard setting != .timeCell, expression.kind != .openRange, let to = expression.to,
      let date = parser.context.documentDate
    else { return false }
    return to < date.firstDay
  }

  // MARK: Without a bound

  /// "Giai đoạn 2 (2027 - 2028)": the years of a numbered stage.
  private func isStageInParentheses(_ index: Int) -> Bool {
    parser.word(index - 1) == .openParen && parser.word(index - 2) == .number && parser.word(index - 3) == .stage
  }

  /// A period that stands by itself: in a column of times always one, in running text where the sentence sets it off.
  mutating func period(at index: Int) -> Int {
    if let recurring = recurringEdge(at: index) { return recurring }
    if let dated = parser.periodByDay(at: index, from: index) { return keep(dated) ?? index + 1 }
    if let duration = parser.duration(at: index) { return keep([duration]) ?? index + 1 }
    if let end = countedFrequency(at: index) { return end }
    if parser.word(index) == .day, let end = parser.blankDayEnd(index) { return end }
    guard
      let list = parser.list(at: index, bare: setting == .timeCell || state.isLabelled || isStageInParentheses(index))
    else {
      return index + 1
    }
    if let recurring = parser.recurring(list, from: index, frequency: nil) { return keep(recurring) ?? list.end }
    guard standsAlone(list, index), let expressions = parser.expressions(of: list, .none, from: index) else {
      return list.end
    }
    keep(expressions.filter { !isPast($0) })
    return expressions.last.map { max($0.range.upperBound, list.end) } ?? list.end
  }

  /// "cuối năm", "cuối quý", "cuối mỗi tháng" without a number recur; "cuối nhiệm kỳ" is an event.
  private mutating func recurringEdge(at index: Int) -> Int? {
    guard parser.word(index) == .end || setting == .timeCell && [.start, .middle].contains(parser.word(index)) else {
      if [.start, .middle].contains(parser.word(index)) && parser.word(index + 1) == .officeTerm {
        return keepTerm(index..<index + 2)
      }
      return nil
    }
    if parser.word(index + 1) == .officeTerm { return keepTerm(index..<index + 2) }
    var next = index + 1
    if [.every, .each].contains(parser.word(next)) { next += 1 }
    guard let unit = parser.word(next).unit, unit == .year || unit == .quarter || unit == .month || unit == .week,
      parser.item(at: index, bare: false) == nil, let rrule = RecurrenceRule.every(1, unit)
    else { return nil }
    if setting == .timeCell, unit == .year, let year = parser.context.year, next == index + 1 {
      let period = CalendarPeriod.year(year).edge(parser.word(index))
      keep([parser.expression(of: period, .none, range: index..<next + 1)])
      return next + 1
    }
    let end = parser.word(next + 1) == .after ? next + 2 : next + 1
    return keep([
      TimeExpression(kind: .recurring, rrule: rrule.description, rule: .recurringPeriod, range: index..<end)
    ])
  }

  /// "03 tháng một lần", "2 lần/năm".
  private mutating func countedFrequency(at index: Int) -> Int? {
    guard [.number, .numeral].contains(parser.word(index)), let found = parser.frequency(at: index, bare: false) else {
      return nil
    }
    guard let rrule = found.rrule else { return nil }
    state.frequency = found.unit
    return keep([
      TimeExpression(kind: .recurring, rrule: rrule.description, rule: .frequency, range: index..<found.end)
    ])
  }

  private func standsAlone(_ list: PeriodList, _ index: Int) -> Bool {
    if setting == .timeCell || state.isLabelled || isStageInParentheses(index) { return true }
    let period = list.items[0].period
    switch period.unit {
    case .dayOfMonth, .day: return period.rule == .edge
    case .year:
      return beginsSentence(index) && list.items.allSatisfy { ($0.period.year ?? 0) >= (parser.context.year ?? 0) }
    case .month, .quarter:
      guard !state.isQuoted, parser.word(index - 1) != .day else { return false }
      return period.year != nil || list.items.contains { $0.period.year != nil } || isSetOff(index)
    case .months: return isSetOff(index) && !state.isInName(index)
    }
  }

  private func beginsSentence(_ index: Int) -> Bool {
    [.stop, .semicolon, .period].contains(parser.word(index - 1))
  }

  private func isSetOff(_ index: Int) -> Bool {
    switch parser.word(index - 1) {
    case .stop, .comma, .semicolon, .period, .openParen, .colon, .finish, .action: true
    default: false
    }
  }

  // MARK: Spans of years

  /// "giai đoạn 2026 - 2030", "định hướng đến năm 2030", "tầm nhìn 2045".
  mutating func spanOfYears(at index: Int) -> Int {
    var next = index + 1
    var bound = TimeBound.none
    var start = index
    if parser.word(index) == .vision {
      bound = .by
      if let inner = parser.bound(at: next) {
        start = next
        next = inner.end
      }
    } else if let inner = parser.bound(at: next) {
      (bound, next) = inner
    }
    guard let list = parser.list(at: next, bare: true), list.items[0].period.unit == .year else {
      return setting == .timeCell ? next : index + 1
    }
    guard setting == .timeCell || !state.isInName(index) else { return list.end }
    let needsSpan = parser.word(index) == .stage && bound == .none
    guard !needsSpan || list.isRange,
      let expressions = parser.expressions(of: list, list.isRange ? .none : bound, from: start)
    else { return list.end }
    keep(expressions.filter { !isPast($0) })
    return max(list.end, expressions.last?.range.upperBound ?? list.end)
  }

  // MARK: What is no deadline, and what depends on others

  /// "tính đến ngày 15/6/2026", "so với quý I": what was.
  func pastEnd(at index: Int) -> Int {
    var next = index + 1
    while [.through, .to, .end, .start].contains(parser.word(next)) && parser.list(at: next, bare: true) == nil {
      next += 1
    }
    if let list = parser.list(at: next, bare: true) { return list.end }
    // "tính đến cuối năm"
    return next > index + 1 && parser.word(next).unit != nil ? next + 1 : index + 1
  }

  func officeTermEnd(at index: Int) -> Int { parser.list(at: index + 1, bare: true)?.end ?? index + 1 }

  private mutating func keepTerm(_ range: Range<Int>) -> Int { keepConditional(range, .officeTerm) }

  private mutating func keepConditional(_ range: Range<Int>, _ rule: DeadlineRule) -> Int {
    keep([TimeExpression(kind: .conditional, rule: rule, range: range)])
    return range.upperBound
  }

  /// "Theo kế hoạch của Bộ Nội vụ": in a column of times, where it begins the cell.
  mutating func delegated(at index: Int) -> Int {
    guard setting == .timeCell, index == 0 else { return index + 1 }
    return keepConditional(index..<parser.clauseEnd(from: index + 1), .delegated)
  }
}

extension TimeParser {
  /// The end of a date whose day was left blank: "ngày tháng 02 năm 2026", "ngày /01/2026", "ngày … tháng … năm 2026".
  func blankDayEnd(_ index: Int) -> Int? {
    guard word(index) == .day else { return nil }
    var next = index + 1
    if word(next) == .slash {
      guard smallNumber(next + 1, in: 1...12) != nil else { return nil }
      return yearSuffix(next + 2)?.end ?? next + 2
    }
    while next < index + 4, word(next) == .other || word(next) == .period { next += 1 }
    guard word(next) == .month else { return nil }
    next += 1
    if smallNumber(next, in: 1...12) != nil { next += 1 }
    return yearSuffix(next)?.end ?? (word(next) == .year ? next + 1 : nil)
  }
}
