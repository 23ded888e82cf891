public import Documents

/// Which tasks are wanted; what is nil does not matter.
public struct AssignmentFilter: Sendable {
  public enum Role: String, Sendable, CaseIterable {
    case lead, support, any
  }

  public enum Gap: String, Sendable, CaseIterable {
    case lead, deadline, product
  }

  /// One of these units (``UnitRecord/unitID``) takes part in ``role``.
  public var units: [Int64]?
  public var role: Role
  public var document: DocumentID?
  /// Some deadline ends on one of these days, inclusive.
  public var dueFrom: PartialDate?
  public var dueTo: PartialDate?
  /// Some deadline ended before this day.
  public var overdueAsOf: PartialDate?
  public var missing: Gap?

  public init(
    units: [Int64]? = nil, role: Role = .any, document: DocumentID? = nil, dueFrom: PartialDate? = nil,
    dueTo: PartialDate? = nil, overdueAsOf: PartialDate? = nil, missing: Gap? = nil
  ) {
    self.units = units
    self.role = role
    self.document = document
    self.dueFrom = dueFrom
    self.dueTo = dueTo
    self.overdueAsOf = overdueAsOf
    self.missing = missing
  }
}
