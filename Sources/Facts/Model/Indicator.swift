/// A measurable target of a table of indicators (chỉ tiêu).
public struct Indicator: Hashable, Sendable, Codable {
  /// One year's target.
  public struct Target: Hashable, Sendable, Codable {
    public var year: Int
    /// The cell as written.
    public var text: String
    /// "≥", ">", "≤", "<", "=".
    public var comparator: String?
    public var value: Double?

    public init(year: Int, text: String, comparator: String? = nil, value: Double? = nil) {
      self.year = year
      self.text = text
      self.comparator = comparator
      self.value = value
    }
  }

  public var place: FactPlace
  public var annex: String?
  public var group: String?
  public var row: String?
  public var name: String
  /// "%", "Hệ thống".
  public var measure: String?
  public var baseline: String?
  public var targets: [Target]
  /// Where cells cannot be assigned to years with certainty: the value cells in order, and no targets.
  public var cells: [String]
  public var isAmbiguous: Bool
  public var lead: [Agency]
  public var rule: String

  public init(
    place: FactPlace, annex: String? = nil, group: String? = nil, row: String? = nil, name: String,
    measure: String? = nil, baseline: String? = nil, targets: [Target] = [], cells: [String] = [],
    isAmbiguous: Bool = false, lead: [Agency] = [], rule: String
  ) {
    self.place = place
    self.annex = annex
    self.group = group
    self.row = row
    self.name = name
    self.measure = measure
    self.baseline = baseline
    self.targets = targets
    self.cells = cells
    self.isAmbiguous = isAmbiguous
    self.lead = lead
    self.rule = rule
  }
}
