/// Tables.
extension WordBodyReader {
  /// The table that started last; nil where all its rows were deleted.
  func table() throws(ReadingFailure) -> Grid? {
    var table = WordTable()
    try reader.forEachChild { name throws(ReadingFailure) in try readPart(name, of: &table) }
    guard !table.rows.isEmpty else { return nil }
    return Grid(rows: table.rows, isRuled: table.ruledCells * 2 > table.cells)
  }

  private func readPart(_ name: WordName?, of table: inout WordTable) throws(ReadingFailure) {
    switch name {
    case .tableProperties:
      var own = CellBorders()
      try reader.forEachChild { name throws(ReadingFailure) in
        if name == .tableStyle { table.borders = styles.borders(ofTable: reader.value) }
        if name == .tableBorders { own = try reader.borders() }
      }
      table.borders = own.over(table.borders)
    case .row: try readRow(of: &table)
    case .controlled, .controlledContent, .customXML, .inserted, .movedTo:
      try reader.forEachChild { name throws(ReadingFailure) in try readPart(name, of: &table) }
    default: break
    }
  }

  private func readRow(of table: inout WordTable) throws(ReadingFailure) {
    var row = WordRow()
    try reader.forEachChild { name throws(ReadingFailure) in try readPart(name, of: &row, in: &table) }
    guard !row.isDeleted else { return }
    row.skip(row.columnsAfter)
    if !row.cells.isEmpty { table.rows.append(row.cells) }
  }

  private func readPart(_ name: WordName?, of row: inout WordRow, in table: inout WordTable) throws(ReadingFailure) {
    switch name {
    case .rowProperties:
      try reader.forEachChild { name throws(ReadingFailure) in
        switch name {
        case .columnsBefore: row.skip(reader.number ?? 0)
        case .columnsAfter: row.columnsAfter = reader.number ?? 0
        case .deleted: row.isDeleted = true
        default: break
        }
      }
    case .cell:
      if let cell = try cell(in: &table) { row.append(cell) }
    case .controlled, .controlledContent, .customXML, .inserted, .movedTo:
      try reader.forEachChild { name throws(ReadingFailure) in try readPart(name, of: &row, in: &table) }
    default: break
    }
  }

  private func cell(in table: inout WordTable) throws(ReadingFailure) -> WordCell? {
    var cell = WordCell()
    cell.content.blocks = try nestedBlocks { () throws(ReadingFailure) in try readProperties(of: &cell) }
    guard !cell.isDeleted else { return nil }
    table.cells += 1
    if cell.borders.enclose(cellOf: table.borders) { table.ruledCells += 1 }
    return cell
  }

  private func readProperties(of cell: inout WordCell) throws(ReadingFailure) {
    try reader.forEachChild { name throws(ReadingFailure) in
      switch name {
      case .columnSpan: cell.content.columns = min(max(1, reader.number ?? 1), WordTable.columnLimit)
      case .verticalMerge: cell.content.continuesAbove = reader.value != "restart"
      case .horizontalMerge: cell.continuesLeft = reader.value != "restart"
      case .cellBorders: cell.borders = try reader.borders()
      case .cellDeleted: cell.isDeleted = true
      default: break
      }
    }
  }
}
