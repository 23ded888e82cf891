/// Periods joined by signs and words into one expression: "Quý II, III/2026", "từ 01/6 đến hết 31/8/2026".
struct PeriodList {
  var items: [PeriodItem]
  var isRange = false
  var end: Int

  var isDaysOfMonth: Bool { items.allSatisfy { $0.period.unit == .dayOfMonth } }
  /// Days, months or quarters that name no year.
  var isYearless: Bool { items.allSatisfy { $0.period.year == nil && $0.period.unit != .dayOfMonth } }
}
