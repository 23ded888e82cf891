import Documents
import Text

extension TimeParser {
  /// One period with its leading word, or, where `bare` allows, without ("15/3/2026", "2030", "3/2026").
  func item(at index: Int, bare: Bool) -> PeriodItem? {
    switch word(index) {
    case .day: return dayItem(at: index, bare: bare)
    case .month: return monthItem(at: index)
    case .quarter: return quarterItem(at: index)
    case .year: return yearNumber(index + 1).map { PeriodItem(period: .year($0), range: index..<index + 2) }
    case .start, .middle, .end: return edgeItem(at: index)
    case .half: return halfItem(at: index, months: 6, next: index + 1)
    case .number, .numeral:
      if word(index + 1) == .month, let months = quantity(index), months == 3 || months == 6 || months == 9 {
        return halfItem(at: index, months: months, next: index + 2)
      }
      return bare ? bareItem(at: index) : fullDate(at: index)
    default: return letterItem(at: index)
    }
  }

  /// Another member of a list whose members so far are of a unit: "III" after "Quý II", "2035" after "năm 2030".
  func member(at index: Int, after unit: CalendarPeriod.Unit) -> PeriodItem? {
    if let item = item(at: index, bare: false) { return item }
    switch unit {
    case .quarter:
      guard let (quarter, end) = quarterNumber(index), endsNumber(end) else { return nil }
      return quarterItem(quarter, from: index, end)
    case .month:
      guard let month = smallNumber(index, in: 1...12), endsNumber(index + 1) else { return nil }
      return monthItem(month, from: index, index + 1)
    case .year:
      return yearNumber(index).map { PeriodItem(period: .year($0), range: index..<index + 1) }
    case .day:
      return numericDay(at: index, needsMonth: true)
    case .dayOfMonth:
      return numericDay(at: index, needsMonth: false)
    case .months: return nil
    }
  }

  /// Whether what follows a bare number of a list leaves it one: a year, another member, the end.
  private func endsNumber(_ index: Int) -> Bool {
    if yearSuffix(index) != nil { return true }
    switch word(index) {
    case .comma, .and, .or, .semicolon, .period, .closeParen, .stop, .dash, .every, .plus, .ampersand, .each:
      return true
    case .slash, .number, .percent: return false
    default: return context.setting == .prose ? false : true
    }
  }

  private func bareItem(at index: Int) -> PeriodItem? {
    if let day = numericDay(at: index, needsMonth: true) { return day }
    if let month = smallNumber(index, in: 1...12), word(index + 1) == .slash, let year = yearNumber(index + 2) {
      return PeriodItem(period: .month(month, year: year), range: index..<index + 3)
    }
    return yearNumber(index).map { PeriodItem(period: .year($0), range: index..<index + 1) }
  }

  // MARK: Days

  private func dayItem(at index: Int, bare: Bool) -> PeriodItem? {
    guard var item = numericDay(at: index + 1, needsMonth: false) else { return lastDayItem(at: index) }
    item.range = index..<item.range.upperBound
    return item
  }

  /// A date of three numbers, whose form alone tells that it is one.
  private func fullDate(at index: Int) -> PeriodItem? {
    guard let item = numericDay(at: index, needsMonth: true), item.period.year != nil else { return nil }
    return item
  }

  /// "15/7/2026", "15-7-2026", "15 tháng 7 năm 2026", "15/7", "15".
  func numericDay(at index: Int, needsMonth: Bool) -> PeriodItem? {
    guard let day = smallNumber(index, in: 1...31) else { return nil }
    func made(_ month: Int, _ year: Int?, _ end: Int) -> PeriodItem? {
      guard day <= PartialDate.days(in: month, of: year ?? 2024) else { return nil }
      return PeriodItem(period: .day(day, month: month, year: year), range: index..<end)
    }
    switch word(index + 1) {
    case .slash:
      guard let month = smallNumber(index + 2, in: 1...12) else { return nil }
      guard word(index + 3) == .slash || word(index + 3) == .year else { return made(month, nil, index + 3) }
      guard let (year, end) = yearSuffix(index + 3) else {
        return word(index + 3) == .year ? made(month, nil, index + 3) : nil
      }
      return made(month, year, end)
    case .dash, .period:
      if isGlued(index + 1), isGlued(index + 2), let month = smallNumber(index + 2, in: 1...12),
        word(index + 3) == word(index + 1), let (year, end) = yearSuffix(index + 3)
      {
        return made(month, year, end)
      }
    case .month:
      guard let month = smallNumber(index + 2, in: 1...12) else { break }
      if let (year, end) = yearSuffix(index + 3) { return made(month, year, end) }
      return made(month, nil, index + 3)
    case .percent: return nil
    default: break
    }
    guard !needsMonth else { return nil }
    return PeriodItem(period: .dayOfMonth(day), range: index..<index + 1)
  }

  /// "ngày cuối cùng của tháng", "ngày làm việc cuối cùng của quý", "ngày cuối tháng".
  private func lastDayItem(at index: Int) -> PeriodItem? {
    var next = index + 1
    if word(next) == .working { next += 1 }
    guard word(next) == .end else { return nil }
    next += 1
    if word(next) == .of { next += 1 }
    guard word(next) == .month else { return nil }
    return PeriodItem(period: .dayOfMonth(-1), range: index..<next)
  }

  // MARK: Months, quarters, parts of years

  private func monthItem(at index: Int) -> PeriodItem? {
    guard let month = smallNumber(index + 1, in: 1...12), word(index + 2) != .percent else { return nil }
    return monthItem(month, from: index, index + 2)
  }

  private func monthItem(_ month: Int, from start: Int, _ next: Int) -> PeriodItem {
    let suffix = periodYear(next)
    return PeriodItem(period: .month(month, year: suffix?.year), range: start..<(suffix?.end ?? next))
  }

  private func quarterItem(at index: Int) -> PeriodItem? {
    guard let (quarter, end) = quarterNumber(index + 1) else { return nil }
    return quarterItem(quarter, from: index, end)
  }

  private func quarterItem(_ quarter: Int, from start: Int, _ next: Int) -> PeriodItem {
    let suffix = periodYear(next)
    return PeriodItem(period: .quarter(quarter, year: suffix?.year), range: start..<(suffix?.end ?? next))
  }

  /// The year of a month or quarter. A comma before "năm" would begin another member of the list.
  private func periodYear(_ index: Int) -> (year: Int, end: Int)? { word(index) == .comma ? nil : yearSuffix(index) }

  /// I through IV, 1 through 4, and what converters make of Roman numerals ("l", "lI", "1V", "11").
  private func quarterNumber(_ index: Int) -> (quarter: Int, end: Int)? {
    guard index < count else { return nil }
    let token = token(index)
    if token.kind == .number {
      if token.number == 1, isGlued(index + 1), self.token(index + 1).value == RomanQuarter.fiveKey {
        return (4, index + 2)
      }
      if token.length == 1 || token.length == 2 && token.number < 5, (1...4).contains(token.number) {
        return (token.number, index + 1)
      }
      return token.number == 11 && token.length == 2 ? (2, index + 1) : token.number == 111 ? (3, index + 1) : nil
    }
    guard token.kind == .word, let quarter = RomanQuarter.value(of: token.value) else { return nil }
    return (quarter, index + 1)
  }

  /// "Q1/2026", "QI/2026", "T3/2026": an abbreviated unit before its number, with a year or in a column of times.
  private func letterItem(at index: Int) -> PeriodItem? {
    guard word(index) == .other else { return nil }
    let token = token(index)
    var found: PeriodItem?
    if let quarter = RomanQuarter.abbreviated(token.value) {
      found = quarterItem(quarter, from: index, index + 1)
    } else if token.value == RomanQuarter.quarterLetterKey, isGlued(index + 1),
      let (quarter, end) = quarterNumber(index + 1)
    {
      found = quarterItem(quarter, from: index, end)
    } else if token.value == RomanQuarter.monthLetterKey, isGlued(index + 1),
      let month = smallNumber(index + 1, in: 1...12)
    {
      found = monthItem(month, from: index, index + 2)
    }
    guard let found, found.period.year != nil || context.setting == .timeCell else { return nil }
    return found
  }

  /// "đầu năm 2026", "nửa đầu năm", "6 tháng cuối năm 2026", "9 tháng năm 2026".
  private func halfItem(at start: Int, months: Int, next: Int) -> PeriodItem? {
    let isFirst = word(next) != .end
    guard word(next) == .start || word(next) == .end else {
      guard word(next) == .year, let year = yearNumber(next + 1), word(start) != .half else { return nil }
      return PeriodItem(period: .months(1, months, year: year), range: start..<next + 2)
    }
    guard word(next + 1) == .year else { return nil }
    let year = yearNumber(next + 2)
    let period: CalendarPeriod = isFirst ? .months(1, months, year: year) : .months(13 - months, 12, year: year)
    return PeriodItem(period: period, range: start..<(year == nil ? next + 2 : next + 3))
  }

  /// "cuối năm 2026", "giữa tháng 6", "đầu quý III".
  private func edgeItem(at index: Int) -> PeriodItem? {
    let inner: PeriodItem? =
      switch word(index + 1) {
      case .month: monthItem(at: index + 1)
      case .quarter: quarterItem(at: index + 1)
      case .year: item(at: index + 1, bare: false)
      default: nil
      }
    guard var inner else { return nil }
    if inner.period.year == nil { inner.period.year = context.year }
    return PeriodItem(period: inner.period.edge(word(index)), range: index..<inner.range.upperBound)
  }
}
