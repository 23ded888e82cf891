import Documents
import Text

extension TimeParser {
  /// What goes on longer is no clause but a text without punctuation.
  static let clauseLimit = 160

  /// Where the clause that begins at `index` ends: at a sign that closes it, or at the words of the main clause ("thì",
  /// "phải"). A comma within an enumeration of agents ("các bộ, ngành …") does not close it.
  /// - Complexity: linear in the clause, of which no more than `clauseLimit` lexemes are read.
  func clauseEnd(from index: Int) -> Int {
    var next = index
    var words = 0
    while next < min(count, index + TimeParser.clauseLimit) {
      switch word(next) {
      case .period where !isDecimal(next), .semicolon, .colon, .openParen, .closeParen, .quote: return next
      case .then where words > 1: return next
      case .comma where !joinsEnumeration(next, words): return next
      case .and where words > 0 && (word(next + 1) == .action || word(next + 1) == .report): return next
      default: words += 1
      }
      if next > index && token(next).gap == .tab { return next }
      next += 1
    }
    return next
  }

  private func isDecimal(_ index: Int) -> Bool { isGlued(index) && isGlued(index + 1) && word(index + 1) == .number }

  /// "các bộ, ngành triển khai", "cơ quan, đơn vị, địa phương yêu cầu", "khó khăn, vướng mắc".
  private func joinsEnumeration(_ comma: Int, _ words: Int) -> Bool {
    guard comma + 1 < count, words > 0 else { return false }
    let before = tokens[Int(lexemes[comma].token) - 1].value
    return EnumerationWords.joins(before, token(comma + 1).value)
  }

  /// "khi có thay đổi", "sau khi được phê duyệt", "đến thời điểm …".
  func event(at index: Int) -> TimeExpression? {
    let end = clauseEnd(from: index + 1)
    guard end > index + 1 else { return nil }
    return TimeExpression(kind: .conditional, rule: .event, range: index..<end)
  }

  /// "kể từ ngày ký", "trước ngày khai mạc", "ngay trong ngày ký": a day that an event names.
  func eventDay(at index: Int) -> TimeExpression? {
    switch word(index) {
    case .rightWithin:
      guard word(index + 1) == .signing || word(index + 1) == .other else { return nil }
      return TimeExpression(kind: .conditional, rule: .event, range: index..<clauseEnd(from: index + 1))
    case .rightAfter:
      let end = clauseEnd(from: index + 1)
      return end > index + 1 ? TimeExpression(kind: .conditional, rule: .event, range: index..<end) : nil
    case .from, .after, .before, .to, .through, .atLatest, .within:
      guard word(index + 1) == .day else { return nil }
      if word(index) == .within && word(index + 2) != .signing { return nil }
      switch word(index + 2) {
      case .other, .signing, .action, .finish, .title: break
      default: return nil
      }
      let end = clauseEnd(from: index + 2)
      if word(index) == .from, (index + 2..<end).contains(where: { word($0) == .toNow }) { return nil }
      return TimeExpression(kind: .conditional, rule: .event, range: index..<end)
    default: return nil
    }
  }

  /// "trong thời hạn 05 ngày làm việc kể từ ngày nhận", "30 ngày trước khi …": a length of time with the event it is counted
  /// from. Without an event only a term does ("trong thời hạn 02 ngày làm việc").
  func duration(at index: Int) -> TimeExpression? {
    var next = index
    var isTerm = false
    prefix: while next < index + 5 {
      switch word(next) {
      case .withinSpan, .atLatest: isTerm = true
      case .atMost, .atLeast, .after, .exact: break
      case .within where next > index || quantity(next + 1) != nil: break
      default: break prefix
      }
      next += 1
    }
    guard let amount = quantity(next) else { return nil }
    next += 1
    next = afterSpelledNumber(next)
    let unit = word(next).unit
    guard unit != nil else { return nil }
    next += 1
    if word(next) == .working { next += 1 }
    let shortEnd = next
    if word(next) == .comma { next += 1 }
    if word(next) == .from, let unit, let term = term(amount, unit, from: next, start: index) { return term }
    if isAnchor(next) {
      let end = clauseEnd(from: next + 1)
      if end > next + 1 { return TimeExpression(kind: .conditional, rule: .duration, range: index..<end) }
    }
    guard isTerm, word(shortEnd) != .times, word(index) != .atLatest || word(index + 1) != .after else { return nil }
    return TimeExpression(kind: .conditional, rule: .duration, range: index..<shortEnd)
  }

  /// "trong thời hạn 02 năm kể từ ngày 01 tháng 01 năm 2021": from that day to the day that corresponds to it (Civil Code 2015,
  /// articles 147 and 148).
  private func term(_ amount: Int, _ unit: TimeUnit, from index: Int, start: Int) -> TimeExpression? {
    guard let item = item(at: index + 1, bare: false), item.period.unit == .day, let first = item.period.first,
      let month = first.month, let day = first.day
    else { return nil }
    let last: PartialDate?
    switch unit {
    case .month, .year, .quarter:
      let months = first.year * 12 + month - 1 + amount * (unit == .year ? 12 : unit == .quarter ? 3 : 1)
      let (year, rest) = (months / 12, months % 12 + 1)
      last = PartialDate(year: year, month: rest, day: min(day, PartialDate.days(in: rest, of: year)))
    case .day, .week:
      last = WorkingDays.date(ofDayNumber: WorkingDays.dayNumber(of: first) + amount * (unit == .week ? 7 : 1))
    case .hour, .minute: return nil
    }
    return last.map {
      TimeExpression(kind: .range, from: first, to: $0, rule: .duration, range: start..<item.range.upperBound)
    }
  }

  /// Over a number that is spelled out after its digits: "(năm)", "(mười lăm)", "(bốn mươi lăm)".
  private func afterSpelledNumber(_ index: Int) -> Int {
    guard word(index) == .openParen else { return index }
    var next = index + 1
    while next < index + 6, word(next) == .numeral || word(next) == .year || word(next) == .other,
      next < count, token(next).kind == .word
    { next += 1 }
    return next > index + 1 && word(next) == .closeParen && word(next + 1).unit != nil ? next + 1 : index
  }

  private func isAnchor(_ index: Int) -> Bool {
    switch word(index) {
    case .when, .rightAfter: true
    case .from: word(index + 1) != .number && word(index + 1) != .numeral
    case .after, .before: word(index + 1) == .day && word(index + 2) != .number || word(index + 1) == .other
    default: false
    }
  }

  /// "đột xuất khi có yêu cầu", "đột xuất theo yêu cầu".
  func onDemand(at index: Int) -> TimeExpression? {
    guard word(index) == .suddenly else { return nil }
    var next = index + 1
    if word(next) == .openParen { next += 1 }
    guard word(next) == .when || word(next) == .onRequest else { return nil }
    return TimeExpression(kind: .conditional, rule: .onDemand, range: index..<clauseEnd(from: next + 1))
  }
}
