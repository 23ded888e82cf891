internal import Facts

/// A task: what, who, by when.
public struct TaskAnswer: Codable, Sendable {
  public let document: String
  public let source: String
  public let annex: String?
  public let group: String?
  public let row: String?
  public let line: Int
  public let lineEnd: Int
  public let text: String
  public let activities: [String]
  public let lead: [UnitAnswer]
  public let support: [UnitAnswer]
  public let deadlines: [DeadlineAnswer]
  public let product: String?
  public let budget: String?
  public let section: String?
  public let start: Int
  public let end: Int
  public let page: Int?
  /// Which of lead, support, deadline a merged cell above lent.
  public let inherited: [String]
  public let rule: String

  init(_ assignment: Assignment, document: String) {
    self.document = document
    source = assignment.source.rawValue
    annex = assignment.annex
    group = assignment.group
    row = assignment.row
    line = assignment.place.line
    lineEnd = assignment.place.lineEnd
    text = assignment.text
    activities = assignment.activities
    lead = assignment.lead.map(UnitAnswer.init)
    support = assignment.support.map(UnitAnswer.init)
    deadlines = assignment.deadlines.map { DeadlineAnswer($0, document: document) }
    product = assignment.product
    budget = assignment.budget
    section = assignment.place.section
    start = assignment.place.range.start
    end = assignment.place.range.end
    page = assignment.place.page
    inherited = assignment.inherited
    rule = assignment.rule
  }
}
