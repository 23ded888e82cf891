public import Documents

/// Counts working days: Monday through Friday without Vietnam's public holidays of fixed date (1 January, 30 April, 1 May,
/// 2 September and the day beside it).
///
/// The lunar holidays (Tết, 10 March Hùng Kings' day), days moved by decree and the side of 2 September that a year's decree
/// chooses are not known here; 3 September is taken for the day beside. The first day of a term is not counted (Civil Code,
/// article 147).
public enum WorkingDays {
  /// What kind of day a date is.
  public enum DayKind: Sendable, Equatable {
    case working, weekend, holiday
  }

  /// The date `count` working days after `date`; nil for a partial date or a negative count.
  /// - Complexity: O(count).
  public static func adding(_ count: Int, to date: PartialDate) -> PartialDate? {
    guard count >= 0, date.isComplete else { return nil }
    var number = dayNumber(of: date)
    var left = count
    while left > 0 {
      number += 1
      guard let day = self.date(ofDayNumber: number) else { return nil }
      if kind(of: day) == .working { left -= 1 }
    }
    return self.date(ofDayNumber: number)
  }

  /// The first working day on or after `date`: where a term ends on a day off, it ends on the next working day (article 148).
  public static func firstWorkingDay(from date: PartialDate) -> PartialDate? {
    guard date.isComplete else { return nil }
    return kind(of: date) == .working ? date : adding(1, to: date)
  }

  /// - Precondition: `date` is complete.
  public static func kind(of date: PartialDate) -> DayKind {
    precondition(date.isComplete, "\(date) is no day")
    if isFixedHoliday(date) { return .holiday }
    return weekday(of: date) > 5 ? .weekend : .working
  }

  /// 1 for Monday through 7 for Sunday.
  public static func weekday(of date: PartialDate) -> Int {
    // Day 0 is 1970-01-01, a Thursday.
    let remainder = (dayNumber(of: date) + 3) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }

  private static func isFixedHoliday(_ date: PartialDate) -> Bool {
    switch (date.month, date.day) {
    case (1, 1), (4, 30), (5, 1), (9, 2), (9, 3): true
    default: false
    }
  }

  /// Days since 1970-01-01. Years are taken to begin in March so that the leap day is a year's last.
  static func dayNumber(of date: PartialDate) -> Int {
    let month = date.month ?? 1
    let year = month > 2 ? date.year : date.year - 1
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + (date.day ?? 1) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  static func date(ofDayNumber number: Int) -> PartialDate? {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return PartialDate(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
