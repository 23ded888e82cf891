public import Catalogue
public import Documents

/// Which tasks are asked for; what is nil does not matter.
public struct TaskQuery: Sendable {
  public typealias Role = AssignmentFilter.Role
  public typealias Gap = AssignmentFilter.Gap

  /// A unit by its name or canonical name, without regard to case and accents.
  public var unit: String?
  /// In which role it takes part; without a unit: whether anybody does.
  public var role: Role
  /// A document by its path or any unambiguous part of it.
  public var document: String?
  /// Some deadline ends on one of these days, inclusive.
  public var dueFrom: PartialDate?
  public var dueTo: PartialDate?
  /// Some deadline ended before this day.
  public var overdueAsOf: PartialDate?
  public var missing: Gap?

  public init(
    unit: String? = nil, role: Role = .any, document: String? = nil, dueFrom: PartialDate? = nil,
    dueTo: PartialDate? = nil, overdueAsOf: PartialDate? = nil, missing: Gap? = nil
  ) {
    self.unit = unit
    self.role = role
    self.document = document
    self.dueFrom = dueFrom
    self.dueTo = dueTo
    self.overdueAsOf = overdueAsOf
    self.missing = missing
  }
}
