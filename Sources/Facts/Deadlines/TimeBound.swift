/// On which side of a period a deadline lies.
enum TimeBound: Sendable {
  /// "trước": not on the day itself.
  case before
  /// "chậm nhất", "đến hết": the last day is in.
  case by
  case within
  case from
  case after
  case none
}
