internal import Documents
public import Facts
internal import GRDB

extension CatalogueReader {
  /// Tasks in the order of documents and text.
  public func assignments(
    _ filter: AssignmentFilter, slice: Page = .all
  ) throws(CatalogueError) -> Listing<StoredFact<Assignment>> {
    var conditions = Conditions()
    conditions.require("f.document", equals: filter.document?.rawValue)
    let assigned: SQL = "FROM assignmentUnits x WHERE x.assignment = f.assignmentID"
    if let units = filter.units {
      let role: SQL = filter.role == .any ? "" : "AND x.role = \(filter.role.rawValue)"
      conditions.require("EXISTS (SELECT 1 \(assigned) AND x.unit IN \(units) \(role))")
    } else if filter.role != .any {
      conditions.require("EXISTS (SELECT 1 \(assigned) AND x.role = \(filter.role.rawValue))")
    }
    let due: SQL = "FROM assignmentDeadlines x WHERE x.assignment = f.assignmentID"
    if filter.dueFrom != nil || filter.dueTo != nil {
      let first = filter.dueFrom?.firstText ?? "0"
      let last = filter.dueTo?.lastText ?? "9999-12-31"
      conditions.require("EXISTS (SELECT 1 \(due) AND x.toDate BETWEEN \(first) AND \(last))")
    }
    if let day = filter.overdueAsOf {
      conditions.require("EXISTS (SELECT 1 \(due) AND x.toDate < \(day.firstText))")
    }
    switch filter.missing {
    case .lead: conditions.require("NOT EXISTS (SELECT 1 \(assigned) AND x.role = 'lead')")
    case .deadline: conditions.require("NOT EXISTS (SELECT 1 \(due))")
    case .product: conditions.require("f.product IS NULL")
    case nil: break
    }
    return try facts(Assignment.self, from: "assignments", where: conditions, slice: slice)
  }

  /// Deadlines in the order of documents and text.
  public func deadlines(
    _ filter: DeadlineFilter, slice: Page = .all
  ) throws(CatalogueError) -> Listing<StoredFact<Deadline>> {
    var conditions = Conditions()
    conditions.require("f.document", equals: filter.document?.rawValue)
    conditions.require("f.kind", equals: filter.kind)
    if let first = filter.dueFrom { conditions.require("f.toDate >= \(first.firstText)") }
    if let last = filter.dueTo { conditions.require("f.toDate <= \(last.lastText)") }
    return try facts(Deadline.self, from: "deadlines", where: conditions, slice: slice)
  }

  /// What an auditor would mark, in the order of documents and text, conflicts between documents last.
  public func findings(
    _ filter: FindingFilter, slice: Page = .all
  ) throws(CatalogueError) -> Listing<StoredFact<Finding>> {
    var conditions = Conditions()
    if let document = filter.document?.rawValue {
      conditions.require(
        """
        (f.document = \(document) OR EXISTS
          (SELECT 1 FROM findingWitnesses x WHERE x.finding = f.findingID AND x.document = \(document)))
        """)
    }
    conditions.require("f.code", equals: filter.code)
    conditions.require("f.severity", equals: filter.severity)
    return try facts(Finding.self, from: "findings", where: conditions, slice: slice)
  }

  /// Indicators in the order of documents and text.
  public func indicators(
    _ filter: IndicatorFilter, slice: Page = .all
  ) throws(CatalogueError) -> Listing<StoredFact<Indicator>> {
    var conditions = Conditions()
    conditions.require("f.document", equals: filter.document?.rawValue)
    if let units = filter.units {
      conditions.require(
        "EXISTS (SELECT 1 FROM indicatorUnits x WHERE x.indicator = f.indicatorID AND x.unit IN \(units))")
    }
    if let year = filter.year {
      conditions.require(
        "EXISTS (SELECT 1 FROM indicatorTargets x WHERE x.indicator = f.indicatorID AND x.year = \(year))")
    }
    return try facts(Indicator.self, from: "indicators", where: conditions, slice: slice)
  }
}
