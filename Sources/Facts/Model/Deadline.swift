public import Documents

/// An expression that tells when something is due, runs or recurs.
public struct Deadline: Hashable, Sendable, Codable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case date, month, quarter, year, range, openRange, recurring, ongoing, conditional
  }

  public var place: FactPlace
  /// As written; pieces torn apart by a page break joined by one space.
  public var text: String
  public var kind: Kind
  /// First and last day it covers, inclusive; nil where open or unknown.
  public var from: PartialDate?
  public var to: PartialDate?
  /// RFC 5545 recurrence rule without DTSTART.
  public var rrule: String?
  /// The event or plan it hangs on, as written.
  public var condition: String?
  /// The name of the rule that read it.
  public var rule: String

  public init(
    place: FactPlace, text: String, kind: Kind, from: PartialDate? = nil, to: PartialDate? = nil, rrule: String? = nil,
    condition: String? = nil, rule: String
  ) {
    self.place = place
    self.text = text
    self.kind = kind
    self.from = from
    self.to = to
    self.rrule = rrule
    self.condition = condition
    self.rule = rule
  }
}
