import Documents

/// A time expression as read, before its year is filled and before it is known to count.
struct TimeExpression {
  var kind: Deadline.Kind
  var from: PartialDate?
  var to: PartialDate?
  var rrule: String?
  var rule: DeadlineRule
  /// Lexemes.
  var range: Range<Int>
}
