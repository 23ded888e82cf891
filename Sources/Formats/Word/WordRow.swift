/// A row of a table while it is read.
struct WordRow {
  private(set) var cells: [Grid.Cell] = []
  var columnsAfter = 0
  var isDeleted = false

  /// Leaves columns of the grid without a cell.
  mutating func skip(_ columns: Int) {
    guard columns > 0 else { return }
    cells.append(Grid.Cell(blocks: [], columns: min(columns, WordTable.columnLimit)))
  }

  mutating func append(_ cell: WordCell) {
    if cell.continuesLeft, let last = cells.indices.last {
      cells[last].columns += cell.content.columns
    } else {
      cells.append(cell.content)
    }
  }
}
