/// The units in which documents count time.
enum TimeUnit: Sendable {
  case minute, hour, day, week, month, quarter, year
}
