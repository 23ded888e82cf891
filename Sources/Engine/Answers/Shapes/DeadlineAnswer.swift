public import Documents
internal import Facts

/// When something is due.
public struct DeadlineAnswer: Codable, Sendable {
  public let document: String
  public let line: Int
  public let start: Int
  public let end: Int
  public let text: String
  public let kind: String
  /// First and last day, inclusive.
  public let from: PartialDate?
  public let to: PartialDate?
  public let rrule: String?
  public let condition: String?
  public let section: String?
  public let page: Int?
  public let rule: String

  init(_ deadline: Deadline, document: String) {
    self.document = document
    line = deadline.place.line
    start = deadline.place.range.start
    end = deadline.place.range.end
    text = deadline.text
    kind = deadline.kind.rawValue
    from = deadline.from
    to = deadline.to
    rrule = deadline.rrule
    condition = deadline.condition
    section = deadline.place.section
    page = deadline.place.page
    rule = deadline.rule
  }
}
