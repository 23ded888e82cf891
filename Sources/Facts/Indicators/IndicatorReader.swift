import Documents
import Text

/// Reads the indicators of a document's tables.
struct IndicatorReader {
  let document: Document
  let tables: [LaidOutTable]
  let names: AgencyNames

  /// In the order of the text.
  /// - Complexity: linear in the length of the document.
  func indicators() -> [Indicator] {
    var indicators: [Indicator] = []
    for table in tables where table.layout.purpose == .indicators {
      var group = GroupPath()
      for row in table.table.rows {
        if case .group(let label, _) = row.kind {
          group.enter(label)
        } else if let indicator = indicator(of: row, in: table.table, table.layout, group.label) {
          indicators.append(indicator)
        }
      }
    }
    return indicators
  }

  private func indicator(
    of row: Table.Row, in table: Table, _ layout: TableLayout, _ group: String?
  ) -> Indicator? {
    guard let subject = layout.subject, let name = cell(row, subject),
      name.tokens.contains(where: { $0.kind == .word })
    else { return nil }
    let start = min(layout.values[0].column, row.cells.count)
    var count = row.cells.count
    while count > start + layout.values.count + layout.trailing, row.cells[count - 1].isEmpty { count -= 1 }
    let end = max(start, count - layout.trailing)
    let values = row.cells[start..<end]
    let isAmbiguous = values.count != layout.values.count
    let first = row.cells.first { !$0.isEmpty } ?? name
    var place = FactPlace(range: first.range.union(name.range), in: document, division: table.division)
    (place.line, place.lineEnd) = (row.line, row.lineEnd)
    var indicator = Indicator(
      place: place, annex: table.annex, group: group, row: layout.ordinal.flatMap { cell(row, $0) }.map(reading),
      name: surface(name), measure: layout.measure.flatMap { cell(row, $0) }.flatMap(meaningful),
      isAmbiguous: isAmbiguous, lead: lead(of: row, layout, end), rule: "indicator-row")
    // The baseline opens the values, so it holds its place even where the others cannot be told apart.
    if layout.values[0].year == nil { indicator.baseline = values.first.flatMap(meaningful) }
    if isAmbiguous {
      indicator.cells = values.map { $0.isEmpty ? "" : surface($0) }
      return indicator
    }
    for (value, cell) in zip(layout.values, values) {
      guard let text = meaningful(cell) else { continue }
      guard let year = value.year else {
        indicator.baseline = text
        continue
      }
      let parsed = TargetValue(cell.tokens, in: document.text)
      indicator.targets.append(
        Indicator.Target(year: year, text: text, comparator: parsed.comparator, value: parsed.value))
    }
    return indicator
  }

  /// The units of the first column after the values that names any.
  private func lead(of row: Table.Row, _ layout: TableLayout, _ end: Int) -> [Agency] {
    guard let column = layout.lead else { return [] }
    let last = layout.values.last!.column
    // Counted from the end: damage among the values does not move what stands after them.
    let index = column > last ? end : column
    guard let cell = cell(row, index) else { return [] }
    return names.agencies(AgencyCell(cell.tokens, in: cell.tokens.indices).lead, of: cell.tokens)
  }

  private func cell(_ row: Table.Row, _ column: Int) -> Passage? {
    guard column < row.cells.count, !row.cells[column].isEmpty else { return nil }
    return row.cells[column]
  }

  /// A blank cell and a dash say that there is nothing.
  private func meaningful(_ cell: Passage) -> String? {
    guard cell.tokens.contains(where: { $0.kind != .dash && $0.kind != .period && $0.kind != .sign }) else {
      return nil
    }
    return surface(cell)
  }

  private func reading(_ cell: Passage) -> String { cell.reading(in: document.text) }

  /// As written, signs included that the tokens leave out ("(*)"); as read where it holds markup.
  private func surface(_ cell: Passage) -> String {
    let surface = cell.surface(of: cell.tokens.indices, in: document.text)
    return surface.utf8.contains(UInt8(ascii: "<")) && surface.holds("</") || surface.holds("**")
      ? reading(cell) : surface
  }
}
