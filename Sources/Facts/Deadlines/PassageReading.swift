import Documents
import Text

/// One run through a passage: finds where expressions begin, reads them, and keeps those that count.
struct PassageReading {
  let parser: TimeParser
  private(set) var found: [TimeExpression] = []
  private let masked: [TextRange]
  private let subjects: [TextRange]
  var state = SentenceState()
  var setting: DeadlineContext.Setting { parser.context.setting }

  init(_ parser: TimeParser, masked: [TextRange], subjects: [TextRange] = []) {
    self.parser = parser
    self.masked = masked
    self.subjects = subjects
  }

  mutating func run() {
    var index = 0
    var mask = firstMask(masked)
    var subject = firstMask(subjects)
    while index < parser.count {
      let offset = Int(parser.token(index).start)
      while mask < masked.count, masked[mask].end <= offset { mask += 1 }
      if mask < masked.count, masked[mask].start <= offset {
        index = passCitation(index, until: masked[mask].end)
        continue
      }
      while subject < subjects.count, subjects[subject].start <= offset {
        state.subjectEnd = max(state.subjectEnd, subjects[subject].end)
        subject += 1
      }
      state.observe(parser, index)
      if parser.word(index) == .symbol {
        index = afterDate(index + 1)
        continue
      }
      let end = read(at: index)
      for skipped in index + 1..<max(index + 1, end) { state.observe(parser, skipped) }
      index = end
    }
  }

  private func firstMask(_ masked: [TextRange]) -> Int {
    guard let start = parser.tokens.first?.start else { return 0 }
    var low = 0
    var high = masked.count
    while low < high {
      let middle = (low + high) / 2
      if masked[middle].end <= Int(start) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Passes over a cited document and the date that follows its symbol.
  private mutating func passCitation(_ index: Int, until offset: Int) -> Int {
    var next = index
    while next < parser.count, Int(parser.token(next).start) < offset { next += 1 }
    state.noteCitation(index)
    return afterDate(next)
  }

  /// The index after ", ngày 22/12/2024" or "ngày tháng 02 năm 2026" (a blank day).
  private func afterDate(_ index: Int) -> Int {
    var next = index
    if parser.word(next) == .comma { next += 1 }
    guard parser.word(next) == .day else { return index }
    if let item = parser.item(at: next, bare: true) { return item.range.upperBound }
    return parser.blankDayEnd(next) ?? index
  }

  /// Whether the expressions leave nothing of the passage but signs and the words "hoàn thành", "và".
  var coversAll: Bool {
    var index = 0
    for expression in found {
      guard isFiller(index..<expression.range.lowerBound) else { return false }
      index = expression.range.upperBound
    }
    return isFiller(index..<parser.count)
  }

  private func isFiller(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      switch parser.word(index) {
      case .comma, .period, .semicolon, .openParen, .closeParen, .and, .or, .finish, .dash, .at, .quote, .continuously:
        true
      default: false
      }
    }
  }

  // MARK: One expression

  /// Reads what begins at `index`; the index to go on from.
  private mutating func read(at index: Int) -> Int {
    switch parser.word(index) {
    case .report: return keep(parser.report(at: index)) ?? index + 1
    case .periodically: return periodically(at: index)
    case .regularly: return ongoing(at: index)
    case .task where setting == .timeCell && parser.word(index + 1) == .regularly: return ongoing(at: index)
    case .suddenly: return keep(parser.onDemand(at: index).map { [$0] }) ?? index + 1
    case .when: return keep(parser.event(at: index).map { [$0] }) ?? index + 1
    case .rightAfter, .rightWithin: return keep(parser.eventDay(at: index).map { [$0] }) ?? index + 1
    case .every, .each, .eachOf: return everyUnit(at: index)
    case .weekday: return weekday(at: index)
    case .per: return perUnits(at: index)
    case .before, .toBefore, .to, .through, .from, .after, .within, .at, .withinSpan, .atLatest, .atMost, .atLeast,
      .exact:
      return bounded(at: index)
    case .asOf, .compared: return pastEnd(at: index)
    case .officeTerm: return officeTermEnd(at: index)
    case .stage, .vision: return spanOfYears(at: index)
    case .delegation, .bodyOfRules, .onRequest: return delegated(at: index)
    case .day, .month, .quarter, .year, .start, .middle, .end, .half, .number, .numeral: return period(at: index)
    case .other where setting == .timeCell || parser.isGlued(index + 1): return period(at: index)
    default: return index + 1
    }
  }

  @discardableResult
  mutating func keep(_ expressions: [TimeExpression]?) -> Int? {
    guard let expressions, let last = expressions.last else { return nil }
    found += expressions
    return last.range.upperBound
  }

  private mutating func periodically(at index: Int) -> Int {
    var next = index + 1
    if parser.word(next) == .comma && parser.word(next + 1) == .suddenly { return keepPeriodically(index) }
    if [.per, .openParen, .at, .within].contains(parser.word(next)) { next += 1 }
    if [.atLeast].contains(parser.word(next)) { next += 1 }
    if let (_, start) = parser.bound(at: next), let list = parser.list(at: start, bare: false),
      let recurring = parser.recurring(list, from: index)
    {
      return keep(recurring) ?? index + 1
    }
    if let list = parser.list(at: next, bare: false), let recurring = parser.recurring(list, from: index) {
      return keep(recurring) ?? index + 1
    }
    if let end = frequencies(at: next, bare: true, from: index) { return end }
    return keepPeriodically(index)
  }

  private mutating func keepPeriodically(_ index: Int) -> Int {
    found.append(TimeExpression(kind: .recurring, rule: .periodically, range: index..<index + 1))
    return index + 1
  }

  /// Frequencies at `index` with the day that belongs to the last of them.
  private mutating func frequencies(at index: Int, bare: Bool, from start: Int) -> Int? {
    guard let (expressions, unit, end) = parser.frequencies(at: index, bare: bare, from: start) else { return nil }
    state.frequency = unit
    var kept = expressions
    if let unit, let last = expressions.last,
      let dated = parser.dayOf(unit, at: end, from: last.range.lowerBound, comma: true)
    {
      kept.removeLast()
      kept += own(dated, after: end)
    }
    return keep(kept) ?? end
  }

  /// A day that says by itself how it recurs ("trước ngày 20 hàng tháng") stands alone, without the frequency before it.
  private func own(_ dated: [TimeExpression], after end: Int) -> [TimeExpression] {
    var next = end
    while [.comma, .openParen].contains(parser.word(next)) { next += 1 }
    guard let (_, start) = parser.bound(at: next), let list = parser.list(at: start, bare: true),
      let alone = parser.recurring(list, from: next)
    else { return dated }
    return alone
  }

  private mutating func ongoing(at index: Int) -> Int {
    var end = index + (parser.word(index) == .task ? 2 : 1)
    if setting == .timeCell {
      if parser.word(end) == .comma && parser.word(end + 1) == .continuously { end += 2 }
      if parser.word(end) == .continuously { end += 1 }
      if parser.word(end) == .within, let item = parser.item(at: end + 1, bare: false) { end = item.range.upperBound }
    }
    found.append(TimeExpression(kind: .ongoing, rule: .ongoing, range: index..<end))
    return end
  }

  private mutating func everyUnit(at index: Int) -> Int {
    guard let first = parser.frequency(at: index, bare: false) else { return index + 1 }
    // "Chỉ tiêu từng năm" says which, "theo từng năm" when.
    if parser.word(index) == .eachOf && ![.per, .and, .comma].contains(parser.word(index - 1)) { return first.end }
    if setting != .timeCell && state.isPlanAdverb(index) && !beginsClause(index, first.end) {
      // The frequencies of a list belong to the plan all alike.
      return parser.frequencies(at: index, bare: false, from: index)?.end ?? first.end
    }
    return frequencies(at: index, bare: false, from: index) ?? first.end
  }

  /// ", hằng năm tổ chức …": between a comma and a verb the adverb goes with the verb.
  private func beginsClause(_ index: Int, _ end: Int) -> Bool {
    [.comma, .and].contains(parser.word(index - 1)) && [.action, .report, .other].contains(parser.word(end))
  }

  private mutating func weekday(at index: Int) -> Int {
    guard [.every, .each].contains(parser.word(index + 1)), parser.word(index + 2) == .week else { return index + 1 }
    let days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    var rrule = RecurrenceRule.weekly
    rrule.weekday = days[parser.value(index) - 1]
    found.append(
      TimeExpression(kind: .recurring, rrule: rrule.description, rule: .weekday, range: index..<index + 3))
    return index + 3
  }

  /// "theo tháng, quý, 6 tháng, 1 năm".
  private mutating func perUnits(at index: Int) -> Int {
    switch parser.word(index + 1) {
    case .month, .quarter, .week, .year:
      guard parser.smallNumber(index + 2, in: 1...31) == nil, parser.word(index + 2) != .other else { return index + 1 }
      return frequencies(at: index + 1, bare: true, from: index) ?? index + 1
    default: return index + 1
    }
  }
}
