import Documents

/// A way to say when something is due, with what it means.
struct DeadlineForm: Sendable {
  enum Kind: String, Sendable {
    case date, month, quarter, year, range, openRange, recurring, ongoing, conditional
  }

  /// What stands before it in a sentence and is no part of it: "vào ".
  var preposition = ""
  /// As it stands inside a sentence.
  var text: String
  var kind: Kind
  /// First and last day, inclusive.
  var from: PartialDate?
  var to: PartialDate?
  /// RFC 5545.
  var rrule: String?

  init(
    _ text: String, _ kind: Kind, from: PartialDate? = nil, to: PartialDate? = nil, rrule: String? = nil
  ) {
    self.text = text
    self.kind = kind
    self.from = from
    self.to = to
    self.rrule = rrule
  }

  /// A stretch of months of one year.
  init(_ text: String, _ kind: Kind, months: ClosedRange<Int>, of year: Int) {
    self.init(
      text, kind, from: PartialDate(year: year, month: months.lowerBound)?.firstDay,
      to: PartialDate(year: year, month: months.upperBound)?.lastDay)
  }

  /// From one year to another.
  init(_ text: String, _ kind: Kind, years: ClosedRange<Int>) {
    self.init(
      text, kind, from: PartialDate(year: years.lowerBound)?.firstDay, to: PartialDate(year: years.upperBound)?.lastDay)
  }

  /// The same with words before it that are no part of it.
  func after(_ preposition: String) -> DeadlineForm {
    var form = self
    form.preposition = preposition
    return form
  }
}
