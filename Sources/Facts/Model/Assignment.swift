/// A task handed to somebody ("nhiệm vụ"; "task" on the command line).
public struct Assignment: Hashable, Sendable, Codable {
  public enum Source: String, Sendable, Codable {
    case table, prose
  }

  public var place: FactPlace
  public var source: Source
  /// The annex of its table ("PHỤ LỤC 2"), its group there ("II") and its row number ("1", "2.14").
  public var annex: String?
  public var group: String?
  public var row: String?
  public var text: String
  public var activities: [String]
  public var lead: [Agency]
  public var support: [Agency]
  public var deadlines: [Deadline]
  public var product: String?
  public var budget: String?
  /// Which of lead, support, deadline a merged cell above lent.
  public var inherited: [String]
  public var rule: String

  public init(
    place: FactPlace, source: Source, annex: String? = nil, group: String? = nil, row: String? = nil, text: String,
    activities: [String] = [], lead: [Agency] = [], support: [Agency] = [], deadlines: [Deadline] = [],
    product: String? = nil, budget: String? = nil, inherited: [String] = [], rule: String
  ) {
    self.place = place
    self.source = source
    self.annex = annex
    self.group = group
    self.row = row
    self.text = text
    self.activities = activities
    self.lead = lead
    self.support = support
    self.deadlines = deadlines
    self.product = product
    self.budget = budget
    self.inherited = inherited
    self.rule = rule
  }
}
