/// The rules by which time expressions are read; a deadline names its rule (`Deadline.rule`).
enum DeadlineRule: String, Sendable, CaseIterable {
  /// "trước ngày 15/7/2026", "chậm nhất là ngày 30 tháng 6".
  case day
  /// "trong tháng 3/2026", "Tháng 7".
  case month
  /// "Quý IV năm 2026", "quý l/2026" (a converter's I).
  case quarter
  /// "Năm 2026", "đến năm 2030".
  case year
  /// "6 tháng đầu năm 2026", "9 tháng".
  case halfYear = "half-year"
  /// "cuối năm 2026", "giữa tháng 6": the days of article 146 of the Civil Code.
  case edge
  /// "từ ngày 01/6 đến ngày 31/8/2026", "Quý II, III/2026".
  case range
  /// "Năm 2026 và các năm tiếp theo", "từ năm 2026".
  case openRange = "open-range"
  /// "hằng năm", "mỗi quý", "theo tháng, quý".
  case every
  /// "định kỳ 6 tháng", "03 tháng một lần", "2 lần/năm".
  case frequency
  /// "định kỳ" with no period.
  case periodically
  /// "trước ngày 20 hằng tháng", "ngày 10 tháng cuối quý", "10/6 và 10/12 hằng năm".
  case recurringDay = "recurring-day"
  /// "báo cáo 6 tháng trước ngày 10/6".
  case reportDay = "report-day"
  /// "tháng 12 hằng năm", "cuối năm".
  case recurringPeriod = "recurring-period"
  /// "thứ Sáu hằng tuần".
  case weekday
  /// "Thường xuyên".
  case ongoing
  /// "khi có thay đổi", "sau khi được phê duyệt", "đến thời điểm …".
  case event
  /// "trong thời hạn 05 ngày làm việc kể từ ngày nhận".
  case duration
  /// "Theo kế hoạch của Bộ Nội vụ" in a column of times.
  case delegated
  /// "đột xuất khi có yêu cầu".
  case onDemand = "on-demand"
  /// "giữa nhiệm kỳ", "đến hết nhiệm kỳ".
  case officeTerm = "office-term"
}
