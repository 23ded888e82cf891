extension DeadlineForms {
  /// An adverb of recurrence that stands before a verb or after one.
  func adverb(using random: inout SeededRandom) -> DeadlineForm {
    let every = random.pick(["hằng", "hàng"])
    let months = random.pick([3, 6, 9])
    let written = random.pick([Setting.written(months), String(months)])
    let interval = "FREQ=MONTHLY;INTERVAL=\(months)"
    return random.pick([
      DeadlineForm("\(every) ngày", .recurring, rrule: "FREQ=DAILY"),
      DeadlineForm("\(every) tuần", .recurring, rrule: "FREQ=WEEKLY"),
      DeadlineForm("\(every) tháng", .recurring, rrule: "FREQ=MONTHLY"),
      DeadlineForm("\(every) quý", .recurring, rrule: "FREQ=MONTHLY;INTERVAL=3"),
      DeadlineForm("\(every) năm", .recurring, rrule: "FREQ=YEARLY"),
      DeadlineForm("định kỳ", .recurring),
      DeadlineForm("định kỳ \(every) quý", .recurring, rrule: "FREQ=MONTHLY;INTERVAL=3"),
      DeadlineForm("định kỳ \(every) năm", .recurring, rrule: "FREQ=YEARLY"),
      DeadlineForm("định kỳ \(written) tháng", .recurring, rrule: interval),
      DeadlineForm("định kỳ \(written) tháng một lần", .recurring, rrule: interval),
      DeadlineForm("thường xuyên", .ongoing),
    ])
  }

  /// A day that comes again: follows "báo cáo".
  func recurringDay(using random: inout SeededRandom) -> DeadlineForm {
    let every = random.pick(["hằng", "hàng"])
    let day = random.number(in: 5...25)
    let month = random.pick([1, 3, 6, 7, 9, 10, 11, 12])
    let (name, code) = random.pick([("thứ Hai", "MO"), ("thứ Tư", "WE"), ("thứ Sáu", "FR")])
    let yearly = "FREQ=YEARLY;BYMONTH=\(month);BYMONTHDAY=\(day)"
    let quarterly = "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=\(day)"
    let written = Setting.written(day)
    return random.pick([
      DeadlineForm("trước ngày \(written) \(every) tháng", .recurring, rrule: "FREQ=MONTHLY;BYMONTHDAY=\(day)"),
      DeadlineForm("ngày \(written) \(every) tháng", .recurring, rrule: "FREQ=MONTHLY;BYMONTHDAY=\(day)").after("vào "),
      DeadlineForm("trước ngày \(written) tháng \(month) \(every) năm", .recurring, rrule: yearly),
      DeadlineForm("trước ngày \(written)/\(month) \(every) năm", .recurring, rrule: yearly),
      DeadlineForm("trước ngày \(written) tháng cuối quý", .recurring, rrule: quarterly),
      DeadlineForm("trước ngày \(written) của tháng cuối quý", .recurring, rrule: quarterly),
      DeadlineForm("\(name) \(every) tuần", .recurring, rrule: "FREQ=WEEKLY;BYDAY=\(code)").after("vào "),
      DeadlineForm(
        "trước ngày \(written)/6 và \(written)/12 \(every) năm", .recurring,
        rrule: "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=\(day)"),
      DeadlineForm("mỗi quý một lần", .recurring, rrule: "FREQ=MONTHLY;INTERVAL=3"),
      DeadlineForm("mỗi tháng một lần", .recurring, rrule: "FREQ=MONTHLY"),
      DeadlineForm("06 tháng một lần", .recurring, rrule: "FREQ=MONTHLY;INTERVAL=6"),
    ])
  }

  /// The reports a year knows, each with its day: they stand as a list.
  func reports(using random: inout SeededRandom) -> [DeadlineForm] {
    let day = random.number(in: 5...25)
    let written = Setting.written(day)
    let every = random.pick(["hằng", "hàng"])
    return [
      DeadlineForm("trước ngày \(written) \(every) tháng", .recurring, rrule: "FREQ=MONTHLY;BYMONTHDAY=\(day)"),
      DeadlineForm(
        "báo cáo quý trước ngày \(written) tháng cuối quý", .recurring,
        rrule: "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=\(day)"),
      DeadlineForm(
        "báo cáo 6 tháng trước ngày \(written)/6", .recurring, rrule: "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=\(day)"),
      DeadlineForm(
        "báo cáo năm trước ngày \(written)/11", .recurring, rrule: "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=\(day)"),
    ]
  }

  /// What a time column of a table holds.
  func cell(using random: inout SeededRandom) -> DeadlineForm {
    let every = random.pick(["Hằng", "Hàng"])
    switch random.number(in: 0...11) {
    case 0...1:
      return random.pick([DeadlineForm("Thường xuyên", .ongoing), DeadlineForm("Nhiệm vụ thường xuyên", .ongoing)])
    case 2: return DeadlineForm("Năm \(year)", .year, years: year...year)
    case 3:
      return DeadlineForm(
        "Năm \(year) và \(random.pick(["các năm tiếp theo", "giai đoạn tiếp theo"]))", .openRange,
        from: DeadlineForm("", .year, years: year...year).from)
    case 4: return DeadlineForm("\(every) năm", .recurring, rrule: "FREQ=YEARLY")
    case 5: return DeadlineForm("\(every) quý", .recurring, rrule: "FREQ=MONTHLY;INTERVAL=3")
    case 6:
      return DeadlineForm(
        random.pick(["Theo kế hoạch của Bộ Nội vụ", "Theo kế hoạch của TW và của tỉnh"]), .conditional)
    case 7...8: return inCell(bounded(using: &random))
    default: return inCell(period(using: &random))
    }
  }

  /// Without its preposition, as cells have it.
  private func inCell(_ form: DeadlineForm) -> DeadlineForm {
    var form = form
    if form.text.hasPrefix("trong ") { form.text.removeFirst("trong ".count) }
    return form
  }
}
