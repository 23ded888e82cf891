/// A recurrence in the words of RFC 5545, without a start.
struct RecurrenceRule: Hashable, Sendable, CustomStringConvertible {
  enum Frequency: String, Sendable {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  var frequency: Frequency
  var interval = 1
  /// 1 through 12, ascending.
  var months: [Int] = []
  /// 1 through 31; -1 is the month's last day.
  var monthDays: [Int] = []
  /// "FR".
  var weekday: String?

  static let daily = RecurrenceRule(frequency: .daily)
  static let weekly = RecurrenceRule(frequency: .weekly)
  static let monthly = RecurrenceRule(frequency: .monthly)
  static let quarterly = RecurrenceRule(frequency: .monthly, interval: 3)
  static let yearly = RecurrenceRule(frequency: .yearly)

  /// Every `count` units of time.
  static func every(_ count: Int, _ unit: TimeUnit) -> RecurrenceRule? {
    switch unit {
    case .day: RecurrenceRule(frequency: .daily, interval: count)
    case .week: RecurrenceRule(frequency: .weekly, interval: count)
    case .month:
      count % 12 == 0
        ? RecurrenceRule(frequency: .yearly, interval: count / 12)
        : RecurrenceRule(frequency: .monthly, interval: count)
    case .quarter: every(count * 3, .month)
    case .year: RecurrenceRule(frequency: .yearly, interval: count)
    case .hour, .minute: nil
    }
  }

  /// `count` times in one unit of time, evenly spread where months allow it.
  static func times(_ count: Int, per unit: TimeUnit) -> RecurrenceRule? {
    let months = unit == .year ? 12 : unit == .quarter ? 3 : 0
    if months > 0 && count > 0 && months % count == 0 { return every(months / count, .month) }
    return every(1, unit)
  }

  var description: String {
    var parts = ["FREQ=" + frequency.rawValue]
    if interval != 1 { parts.append("INTERVAL=\(interval)") }
    if !months.isEmpty { parts.append("BYMONTH=" + months.map(String.init).joined(separator: ",")) }
    if !monthDays.isEmpty { parts.append("BYMONTHDAY=" + monthDays.map(String.init).joined(separator: ",")) }
    if let weekday { parts.append("BYDAY=" + weekday) }
    return parts.joined(separator: ";")
  }
}
