internal import GRDB

extension CatalogueReader {
  /// Every unit that some task or indicator names, by name.
  public func units() throws(CatalogueError) -> [UnitRecord] {
    try query { try CodedRow<UnitRecord>.fetchAll($0, "SELECT * FROM units ORDER BY canonicalKey, nameKey, unitID") }
  }

  /// Units with what they have to do, busiest first; those that have nothing to do are left out.
  public func unitCounts(
    among numbers: [Int64]? = nil, document: DocumentID? = nil, slice: Page = .all
  ) throws(CatalogueError) -> Listing<UnitCount> {
    var conditions = Conditions()
    conditions.require("u.unitID", isAmong: numbers)
    conditions.require("w.document", equals: document?.rawValue)
    return try query { database in
      let source: SQL = """
        FROM units u JOIN (
          SELECT x.unit, x.role, a.document FROM assignmentUnits x JOIN assignments a ON a.assignmentID = x.assignment
          UNION ALL
          SELECT x.unit, 'indicator', i.document FROM indicatorUnits x JOIN indicators i ON i.indicatorID = x.indicator
        ) w ON w.unit = u.unitID \(conditions.clause)
        """
      let total = try SQLRequest<Int>(literal: "SELECT count(DISTINCT u.unitID) \(source)").fetchOne(database) ?? 0
      let rows = SQLRequest<Row>(
        literal: """
          SELECT u.*, sum(w.role = 'lead') AS leading, sum(w.role = 'support') AS supporting,
            sum(w.role = 'indicator') AS measured, count(DISTINCT w.document) AS documents
          \(source) GROUP BY u.unitID
          ORDER BY leading DESC, supporting DESC, measured DESC, u.canonicalKey, u.unitID \(slice.clause)
          """)
      let items = try rows.fetchAll(database).map { row in
        UnitCount(
          unit: try CodedRow<UnitRecord>(row: row).value, lead: row["leading"], support: row["supporting"],
          indicators: row["measured"], documents: row["documents"])
      }
      return Listing(total: total, items: items)
    }
  }

  /// The numbers (``UnitRecord/unitID``) of the units that a name means.
  ///
  /// A unit is meant when its name or its canonical name is what was typed, without regard to case and accents; or when what
  /// was typed adds to its name the beginning of the organisation that its canonical name adds ("Văn phòng Sở" means the
  /// "Văn phòng" of "Văn phòng Sở Ngoại vụ"). "Văn phòng" does not mean "Văn phòng Tỉnh ủy". Where what was typed is an
  /// abbreviation, other documents' full spellings of the same unit are meant as well.
  public func units(named name: String) throws(CatalogueError) -> [Int64] {
    let wanted = FoldedName(name)
    guard !wanted.text.isEmpty else { return [] }
    let units = try units()
    let meant = units.filter { unit in
      let (name, canonical) = (FoldedName(folded: unit.nameKey), FoldedName(folded: unit.canonicalKey))
      if name == wanted || canonical == wanted { return true }
      return wanted.begins(with: name) && canonical.text.hasPrefix(wanted.text)
    }
    let spelledOut = Set(
      meant.filter { !$0.canonicalKey.hasPrefix($0.nameKey) && $0.nameKey == wanted.text }.map(\.canonicalKey))
    return units.filter { meant.contains($0) || spelledOut.contains($0.canonicalKey) }.map(\.unitID)
  }
}
