import Documents

/// Draws time expressions of every form, all of them later than the document's own date.
struct DeadlineForms {
  /// The document's date, in the first half of its year.
  let date: PartialDate
  /// Whether the document tells its year, so that "tháng 7" is settled.
  let tellsYear: Bool

  var year: Int { date.year }
  /// The first month that lies wholly ahead.
  private var nextMonth: Int { (date.month ?? 1) + 1 }

  static let romans = ["I", "II", "III", "IV"]

  /// One that ends a sentence or follows "hoàn thành".
  func closing(using random: inout SeededRandom) -> DeadlineForm {
    switch random.number(in: 0...9) {
    case 0...4: bounded(using: &random)
    case 5...7: period(using: &random)
    case 8: range(using: &random)
    default: conditional(using: &random)
    }
  }

  /// A bound by one day.
  func bounded(using random: inout SeededRandom) -> DeadlineForm {
    let day = Setting.day(of: year, months: nextMonth...12, using: &random)
    let date = DateStyle.random(using: &random).written(day)
    if random.chance(0.5) {
      let bound = random.pick(["trước ngày", "xong trước ngày", "trước", "chậm nhất trước ngày"])
      let isBare = bound == "trước" && date.contains("tháng")
      let text = bound == "xong trước ngày" || isBare ? "trước ngày \(date)" : "\(bound) \(date)"
      return DeadlineForm(text, .date, to: day.previousDay)
    }
    let bound = random.pick([
      "chậm nhất ngày", "chậm nhất là ngày", "muộn nhất ngày", "đến hết ngày", "chậm nhất đến ngày", "không quá ngày",
    ])
    return DeadlineForm("\(bound) \(date)", .date, to: day)
  }

  /// A month, quarter, half-year or year.
  func period(using random: inout SeededRandom) -> DeadlineForm {
    let month = random.number(in: nextMonth...12)
    let quarter = random.number(in: (nextMonth + 2) / 3...4)
    let months = (quarter * 3 - 2)...(quarter * 3)
    switch random.number(in: 0...9) {
    case 0...1: return DeadlineForm("trong tháng \(padded(month))/\(year)", .month, months: month...month, of: year)
    case 2 where tellsYear: return DeadlineForm("trong tháng \(month)", .month, months: month...month, of: year)
    case 3...4:
      let joint = random.pick(["/", " năm "])
      return DeadlineForm(
        "trong quý \(DeadlineForms.romans[quarter - 1])\(joint)\(year)", .quarter, months: months, of: year)
    case 5: return DeadlineForm("trong quý \(quarter)/\(year)", .quarter, months: months, of: year)
    case 6:
      let isFirst = random.chance(0.5)
      let months = isFirst ? 1...6 : 7...12
      return DeadlineForm("trong 6 tháng \(isFirst ? "đầu" : "cuối") năm \(year)", .range, months: months, of: year)
    case 7: return DeadlineForm("trong năm \(year)", .year, years: year...year)
    default:
      let end = year + random.number(in: 1...5)
      let text = random.pick(["đến năm", "đến hết năm"])
      return DeadlineForm("\(text) \(end)", .year, to: PartialDate(year: end)?.lastDay)
    }
  }

  /// From one time to another.
  func range(using random: inout SeededRandom) -> DeadlineForm {
    let first = Setting.day(of: year, months: nextMonth...7, using: &random)
    let last = Setting.day(of: year, months: 8...12, using: &random)
    let (start, end) = (random.number(in: nextMonth...7), random.number(in: 8...12))
    let until = random.pick(["đến", "đến hết"])
    switch random.number(in: 0...5) {
    case 0:
      let style = DateStyle.numeric
      return DeadlineForm(
        "từ ngày \(style.written(first)) \(until) ngày \(style.written(last))", .range, from: first, to: last)
    case 1:
      return DeadlineForm("từ tháng \(start) \(until) tháng \(end)/\(year)", .range, months: start...end, of: year)
    case 2: return DeadlineForm("trong quý II, III/\(year)", .range, months: 4...9, of: year)
    case 3: return DeadlineForm("giai đoạn \(year) - \(year + 2)", .range, years: year...year + 2)
    case 4: return DeadlineForm("trong quý I và quý II năm \(year)", .range, months: 1...6, of: year)
    default: return DeadlineForm("từ ngày \(DateStyle.numeric.written(first))", .openRange, from: first)
    }
  }

  /// One that hangs on an event.
  func conditional(using random: inout SeededRandom) -> DeadlineForm {
    let amount = Setting.written(random.pick([2, 3, 5, 7, 10, 15, 30]))
    let unit = random.pick(["ngày", "ngày làm việc"])
    let event = random.pick(Wording.events)
    let text = random.pick([
      "trong thời hạn \(amount) \(unit) kể từ \(event)", "trong vòng \(amount) \(unit) kể từ \(event)",
      "ngay sau khi được phê duyệt", "sau khi có hướng dẫn của Bộ Nội vụ", "khi có yêu cầu", "ngay khi có biến động",
    ])
    return DeadlineForm(text, .conditional)
  }

  private func padded(_ month: Int) -> String { month < 3 ? "0\(month)" : String(month) }
}
