import Documents

/// How a date is written.
enum DateStyle: CaseIterable, Sendable {
  /// "03/7/2025": days below ten and the months 1 and 2 are padded.
  case numeric
  /// "03/07/2025"
  case padded
  /// "03 tháng 7 năm 2025"
  case words
  /// "03-7-2025"
  case dashed

  static func random(using random: inout SeededRandom) -> DateStyle {
    random.pick([.numeric, .numeric, .numeric, .padded, .words, .words, .dashed])
  }

  /// Without the word "ngày" before it.
  func written(_ date: PartialDate) -> String {
    let (day, month) = (date.day ?? 1, date.month ?? 1)
    let (dayText, monthText) = (Setting.written(day), month < 3 ? "0\(month)" : String(month))
    switch self {
    case .numeric: return "\(dayText)/\(monthText)/\(date.year)"
    case .padded: return "\(dayText)/\(Setting.written(month))/\(date.year)"
    case .words: return "\(dayText) tháng \(monthText) năm \(date.year)"
    case .dashed: return "\(dayText)-\(monthText)-\(date.year)"
    }
  }
}
