/// Tables.
extension OpenBodyReader {
  /// A table while it is read.
  private struct Table {
    var rows: [[Grid.Cell]] = []
    /// The cells above that reach into the next row, by their first column: their columns and the rows that remain.
    var reaching: [Int: (columns: Int, rows: Int)] = [:]
    /// Cells, with those that the file has once and repeats.
    var places = 0
    var cells = 0
    var ruledCells = 0
  }

  /// The table that started last; nil where it has no row.
  func table() throws(ReadingFailure) -> Grid? {
    var table = Table()
    try reader.forEachChild { name throws(ReadingFailure) in try readPart(name, of: &table) }
    guard !table.rows.isEmpty else { return nil }
    return Grid(rows: table.rows, isRuled: table.ruledCells * 2 > table.cells)
  }

  private func readPart(_ name: OpenName?, of table: inout Table) throws(ReadingFailure) {
    switch name {
    case .headerRows, .rows, .rowGroup:
      try reader.forEachChild { name throws(ReadingFailure) in try readPart(name, of: &table) }
    case .row: try readRow(of: &table)
    default: break
    }
  }

  private func readRow(of table: inout Table) throws(ReadingFailure) {
    var row: [Grid.Cell] = []
    var column = 0
    var reaching: [Int: (columns: Int, rows: Int)] = [:]
    try reader.forEachChild { name throws(ReadingFailure) in
      guard name == .cell || name == .coveredCell else { return }
      let repeated = count("number-columns-repeated")
      table.places += repeated
      guard table.places <= limits.textBytes / 16 else { throw .exceeded(.textBytes, limit: limits.textBytes) }
      if name == .cell {
        let span = (columns: count("number-columns-spanned"), rows: count("number-rows-spanned"))
        let cell = try cell(columns: span.columns, of: &table)
        for place in 0..<repeated {
          row.append(cell)
          if span.rows > 1 { reaching[column + place] = (span.columns, span.rows - 1) }
        }
      } else {
        for place in column..<(column + repeated) {
          guard let above = table.reaching[place] else { continue }
          row.append(Grid.Cell(blocks: [], columns: above.columns, continuesAbove: true))
          if above.rows > 1 { reaching[place] = (above.columns, above.rows - 1) }
        }
      }
      column += repeated
    }
    table.reaching = reaching
    if !row.isEmpty { table.rows.append(row) }
  }

  private func cell(columns: Int, of table: inout Table) throws(ReadingFailure) -> Grid.Cell {
    table.cells += 1
    if styles.borders(ofCell: reader.attribute("style-name")).enclose(cellOf: CellBorders()) { table.ruledCells += 1 }
    return Grid.Cell(blocks: try nestedBlocks(), columns: columns)
  }

  /// A count that is 1 where nothing is said, and never more than a table in a text has columns or rows.
  private func count(_ attribute: StaticString) -> Int {
    min(max(reader.attribute(attribute).flatMap { Int($0) } ?? 1, 1), WordTable.columnLimit)
  }
}
