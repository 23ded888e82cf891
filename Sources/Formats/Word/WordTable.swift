/// A table while it is read.
struct WordTable {
  /// More columns than any page holds; Word itself allows 63.
  static let columnLimit = 1_000

  var rows: [[Grid.Cell]] = []
  var borders = WordBorders()
  var cells = 0
  var ruledCells = 0
}

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

/// A cell of a table while it is read.
struct WordCell {
  var content = Grid.Cell(blocks: [])
  var continuesLeft = false
  var isDeleted = false
  var borders = WordBorders()
}
