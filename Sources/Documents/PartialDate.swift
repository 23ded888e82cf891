/// A date of the proleptic Gregorian calendar that may lack its day or its month: "ngày tháng 02 năm 2026".
///
/// Written and read as EDTF level 0: "2026", "2026-02", "2026-02-13".
public struct PartialDate: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  public let year: Int
  /// 1 through 12, or nil.
  public let month: Int?
  /// 1 through 31, or nil; never without a month.
  public let day: Int?

  /// Nil where there is no such date: month 13, day 31 of April, a day without its month, a year out of 1000...9999.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1000...9999).contains(year), month.map((1...12).contains) ?? (day == nil) else { return nil }
    if let month, let day, !(1...PartialDate.days(in: month, of: year)).contains(day) { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  public init?(_ edtf: String) {
    let parts = edtf.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4, let year = Int(parts[0]) else { return nil }
    guard parts.dropFirst().allSatisfy({ $0.utf8.count == 2 && Int($0) != nil }) else { return nil }
    self.init(
      year: year, month: parts.count > 1 ? Int(parts[1]) : nil, day: parts.count > 2 ? Int(parts[2]) : nil)
  }

  public var isComplete: Bool { day != nil }

  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return ([padded(year, 4)] + [month, day].compactMap { $0 }.map { padded($0, 2) }).joined(separator: "-")
  }

  /// The first and the last day it may mean.
  public var firstDay: PartialDate { PartialDate(year: year, month: month ?? 1, day: day ?? 1)! }
  public var lastDay: PartialDate {
    let month = month ?? 12
    return PartialDate(year: year, month: month, day: day ?? PartialDate.days(in: month, of: year))!
  }

  /// The day before, of a complete date.
  public var previousDay: PartialDate? {
    guard let month, let day else { return nil }
    if day > 1 { return PartialDate(year: year, month: month, day: day - 1) }
    if month > 1 { return PartialDate(year: year, month: month - 1)?.lastDay }
    return PartialDate(year: year - 1, month: 12, day: 31)
  }

  /// The number of days of a month.
  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = PartialDate(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is no EDTF date")
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
