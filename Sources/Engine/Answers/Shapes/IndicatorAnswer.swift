internal import Facts

/// A measurable target.
public struct IndicatorAnswer: Codable, Sendable {
  public struct Target: Codable, Sendable {
    public let year: Int
    public let text: String
    public let comparator: String?
    public let value: Double?
  }

  public let document: String
  public let annex: String?
  public let group: String?
  public let row: String?
  public let line: Int
  public let name: String
  public let measure: String?
  public let baseline: String?
  public let targets: [Target]
  /// The value cells in order, where they cannot be assigned to years with certainty.
  public let cells: [String]
  public let ambiguous: Bool
  public let lead: [UnitAnswer]
  public let start: Int
  public let end: Int
  public let page: Int?
  public let rule: String

  init(_ indicator: Indicator, document: String) {
    self.document = document
    annex = indicator.annex
    group = indicator.group
    row = indicator.row
    line = indicator.place.line
    name = indicator.name
    measure = indicator.measure
    baseline = indicator.baseline
    targets = indicator.targets.map {
      Target(year: $0.year, text: $0.text, comparator: $0.comparator, value: $0.value)
    }
    cells = indicator.cells
    ambiguous = indicator.isAmbiguous
    lead = indicator.lead.map(UnitAnswer.init)
    start = indicator.place.range.start
    end = indicator.place.range.end
    page = indicator.place.page
    rule = indicator.rule
  }
}
