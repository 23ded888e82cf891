import Documents
import Text

/// Reads the date of issue after a symbol: ", ngày 24/04/2025", "ngày 22 tháng 12 năm 2024", "ngày /01/2026",
/// "ngày tháng 02 năm 2026".
struct CitedDateReader {
  let reading: TokenReading

  /// The date that begins at a token, and the token after it.
  func date(at start: Int) -> (date: PartialDate?, end: Int)? {
    let words = reading.words
    var index = start
    if reading.kind(index) == .comma { index += 1 }
    let hasParenthesis = reading.kind(index) == .openParen
    if hasParenthesis { index += 1 }
    if reading.isWord(index, words.ky) { index += 1 }
    let hasDay = reading.isWord(index, words.ngay)
    while reading.isWord(index, words.ngay) { index += 1 }
    guard hasDay, var found = afterDay(index) else { return nil }
    if hasParenthesis {
      guard reading.kind(found.end) == .closeParen else { return nil }
      found.end += 1
    }
    return found
  }

  /// The date after a "ngày" that is glued to the word before it.
  func afterGlued(_ index: Int) -> (date: PartialDate?, end: Int)? { afterDay(index) }

  /// After "ngày".
  private func afterDay(_ index: Int) -> (date: PartialDate?, end: Int)? {
    let words = reading.words
    if let monthly = monthAndYear(index) { return monthly }
    // "ngày /01/2026", "ngày ... tháng 01 năm 2026"
    if let blank = blankDay(index) { return blank }
    guard let day = reading.number(index, digits: 2) else { return nil }
    var next = index + 1
    // "18 ngày 11 tháng 2008" and "18 11 tháng" are slips that nothing settles.
    if reading.isWord(next, words.thang) {
      guard let month = reading.number(next + 1, digits: 2) else { return nil }
      next += 2
      if reading.kind(next) == .slash || reading.kind(next) == .comma { next += 1 }
      if reading.isWord(next, words.nam) { next += 1 }
      guard let year = reading.year(next) else { return nil }
      return (PartialDate(year: year, month: month, day: day), next + 1)
    }
    guard let separator = reading.kind(next), separator == .slash || separator == .dash || separator == .period,
      let month = reading.number(next + 1, digits: 2), reading.kind(next + 2) == separator,
      let year = shortOrFullYear(next + 3)
    else { return nil }
    return (PartialDate(year: year, month: month, day: day), next + 4)
  }

  private func shortOrFullYear(_ index: Int) -> Int? {
    if let year = reading.year(index) { return year }
    guard let short = reading.number(index, digits: 2), reading.tokens[index].letters == 2 else { return nil }
    return short < 45 ? 2000 + short : 1900 + short
  }

  /// "tháng 02 năm 2026", "tháng 02/2026".
  private func monthAndYear(_ index: Int) -> (date: PartialDate?, end: Int)? {
    let words = reading.words
    guard reading.isWord(index, words.thang), let month = reading.number(index + 1, digits: 2) else { return nil }
    var next = index + 2
    if reading.kind(next) == .slash { next += 1 } else if reading.isWord(next, words.nam) { next += 1 }
    guard let year = reading.year(next) else { return nil }
    return (PartialDate(year: year, month: month), next + 1)
  }

  /// What was left blank before "/01/2026" or "tháng 01 năm 2026".
  private func blankDay(_ index: Int) -> (date: PartialDate?, end: Int)? {
    var next = index
    while next < index + 8, let kind = reading.kind(next), kind == .period || kind == .sign { next += 1 }
    if next > index, let monthly = monthAndYear(next) { return monthly }
    guard reading.kind(next) == .slash, let month = reading.number(next + 1, digits: 2),
      reading.kind(next + 2) == .slash, let year = reading.year(next + 3)
    else { return nil }
    return (PartialDate(year: year, month: month), next + 4)
  }
}
