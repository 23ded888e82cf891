/// A moment as spreadsheets count it: days since the end of 1899, with the time of day as their fraction.
struct SheetDate: Hashable {
  let year: Int
  let month: Int
  let day: Int
  /// 1 for Sunday.
  let weekday: Int
  let seconds: Int

  /// nil of a number that stands for no day of the years 1900 to 9999.
  ///
  /// - Parameter is1904: whether the workbook counts from 1904, as those of old Macintoshes do.
  init?(serial: Double, is1904: Bool) {
    guard serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
    let moment = (serial * 86_400).rounded()
    var days = Int(moment / 86_400)
    seconds = Int(moment) - days * 86_400
    if is1904 { days += 1_462 }
    weekday = (days + 6) % 7 + 1
    // The 29th of February 1900, which never was, has the number 60.
    if days < 60 { days += 1 }
    (year, month, day) = Self.date(daysSince1970: days - 25_569)
  }

  /// The proleptic Gregorian date (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  private static func date(daysSince1970 days: Int) -> (Int, Int, Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}
