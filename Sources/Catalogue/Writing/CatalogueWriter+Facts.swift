internal import Documents
internal import Facts
internal import GRDB

extension CatalogueWriter {
  private typealias Columns = [(String, (any DatabaseValueConvertible)?)]

  func insert(_ citation: Citation, _ fact: String, _ ordinal: Int, _ document: Int64) throws(CatalogueError) {
    let columns: Columns = [
      ("class", citation.class.rawValue), ("type", citation.target.type), ("number", citation.target.number),
      ("symbol", citation.target.symbol), ("key", citation.target.key), ("date", citation.date?.description),
      ("issuer", citation.issuer), ("subject", citation.subject), ("relation", citation.relation.rawValue),
      ("text", citation.text),
    ]
    let common = common(fact, citation.place, citation.rule, ordinal, document)
    try insert(into: "citations", columns + common)
  }

  func insert(_ deadline: Deadline, _ fact: String, _ ordinal: Int, _ document: Int64) throws(CatalogueError) {
    let columns = interval(deadline) + [("condition", deadline.condition)]
    let common = common(fact, deadline.place, deadline.rule, ordinal, document)
    try insert(into: "deadlines", columns + common)
  }

  func insert(_ assignment: Assignment, _ fact: String, _ ordinal: Int, _ document: Int64) throws(CatalogueError) {
    let columns: Columns = [
      ("source", assignment.source.rawValue), ("annex", assignment.annex), ("groupLabel", assignment.group),
      ("row", assignment.row), ("text", assignment.text), ("product", assignment.product),
      ("budget", assignment.budget),
    ]
    let common = common(fact, assignment.place, assignment.rule, ordinal, document)
    let number = try insert(into: "assignments", columns + common)
    for (role, agencies) in [("lead", assignment.lead), ("support", assignment.support)] {
      for (ordinal, agency) in agencies.enumerated() {
        let unit = try unit(agency)
        try insert(
          into: "assignmentUnits", [("assignment", number), ("role", role), ("ordinal", ordinal), ("unit", unit)])
      }
    }
    for (ordinal, deadline) in assignment.deadlines.enumerated() {
      try insert(
        into: "assignmentDeadlines", [("assignment", number), ("ordinal", ordinal)] + interval(deadline))
    }
  }

  func insert(_ indicator: Indicator, _ fact: String, _ ordinal: Int, _ document: Int64) throws(CatalogueError) {
    let columns: Columns = [
      ("annex", indicator.annex), ("groupLabel", indicator.group), ("row", indicator.row), ("name", indicator.name),
      ("measure", indicator.measure), ("baseline", indicator.baseline), ("ambiguous", indicator.isAmbiguous),
    ]
    let common = common(fact, indicator.place, indicator.rule, ordinal, document)
    let number = try insert(into: "indicators", columns + common)
    for (ordinal, target) in indicator.targets.enumerated() {
      try insert(
        into: "indicatorTargets",
        [
          ("indicator", number), ("ordinal", ordinal), ("year", target.year), ("text", target.text),
          ("comparator", target.comparator), ("value", target.value),
        ])
    }
    for (ordinal, agency) in indicator.lead.enumerated() {
      let unit = try unit(agency)
      try insert(into: "indicatorUnits", [("indicator", number), ("ordinal", ordinal), ("unit", unit)])
    }
  }

  @discardableResult
  func insert(
    _ finding: Finding, _ fact: String, _ ordinal: Int, _ document: Int64, isConflict: Bool
  ) throws(CatalogueError) -> Int64 {
    let columns: Columns = [
      ("code", finding.code.rawValue), ("severity", finding.severity.rawValue), ("isConflict", isConflict),
      ("subject", finding.subject),
    ]
    let common = common(fact, finding.place, finding.code.rawValue, ordinal, document)
    return try insert(into: "findings", columns + common)
  }

  private func interval(_ deadline: Deadline) -> Columns {
    [
      ("kind", deadline.kind.rawValue), ("fromDate", deadline.from?.firstText), ("toDate", deadline.to?.lastText),
      ("rrule", deadline.rrule), ("text", deadline.text),
    ]
  }

  private func common(
    _ fact: String, _ place: FactPlace, _ rule: String, _ ordinal: Int, _ document: Int64
  ) -> Columns {
    [
      ("document", document), ("ordinal", ordinal), ("line", place.line), ("lineEnd", place.lineEnd),
      ("startOffset", place.range.start), ("endOffset", place.range.end), ("page", place.page),
      ("section", place.section), ("rule", rule), ("fact", fact),
    ]
  }

  /// The number of a unit, which is added where it is new.
  private func unit(_ agency: Agency) throws(CatalogueError) -> Int64 {
    let known = try CatalogueError.wrapping(path: path) {
      let statement = try database.cachedStatement(
        sql: "SELECT unitID FROM units WHERE name = ? AND canonical = ? AND kind = ?")
      return try Int64.fetchOne(statement, arguments: [agency.name, agency.canonical, agency.kind.rawValue])
    }
    if let known { return known }
    return try insert(
      into: "units",
      [
        ("name", agency.name), ("canonical", agency.canonical), ("kind", agency.kind.rawValue),
        ("nameKey", FoldedName(agency.name).text), ("canonicalKey", FoldedName(agency.canonical).text),
      ])
  }
}
