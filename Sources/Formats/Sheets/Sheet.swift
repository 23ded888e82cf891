internal import Text

/// A sheet of a workbook: the cells that hold something, in rows.
struct Sheet {
  struct Cell {
    let column: Int
    let paragraph: Paragraph
  }

  let name: String
  private var rows: [[Cell]] = []

  init(name: String) {
    self.name = name
  }

  /// Appends a row; one without cells is none.
  mutating func append(_ cells: [Cell]) {
    if !cells.isEmpty { rows.append(cells.sorted { $0.column < $1.column }) }
  }

  /// The name, if it was given by somebody: programs call sheets "Sheet1", "Trang tính1".
  private var heading: [Block] {
    let word = name.lowercased().filter { !$0.isNumber && !$0.isWhitespace && $0 != "_" }
    return ["", "sheet", "trangtính", "table", "bảng"].contains(word) ? [] : [.paragraph(Paragraph(name))]
  }

  /// The sheet's name, what stands above its table, the table, what stands below.
  ///
  /// The table begins at the first row with three cells (two, where no row has three) and ends before the recipients, or after the last
  /// row with two. Above it stand a letterhead and a title, below it a signature; neither is a row. Columns without any
  /// cell are left out. Merged cells need no care: their text stands in the first, and the others are empty.
  ///
  /// - Throws: `.exceeded(.textBytes)` where few cells lie scattered over a table too large to write.
  func blocks(limits: ReadingLimits) throws(ReadingFailure) -> [Block] {
    guard !rows.isEmpty else { return [] }
    let end = rows.firstIndex { Self.beginsRecipients($0[0]) } ?? rows.count
    let width = min(3, rows.map(\.count).max() ?? 0)
    guard width > 1, let first = rows[..<end].firstIndex(where: { $0.count >= width }),
      let last = rows[first..<end].lastIndex(where: { $0.count > 1 })
    else { return heading + rows.joined().map { .paragraph($0.paragraph) } }
    let above = rows[..<first].joined().map { Block.paragraph($0.paragraph) }
    let below = rows[(last + 1)...].joined().map { Block.paragraph($0.paragraph) }
    return heading + above + [.table(try grid(rows[first...last], limits))] + below
  }

  private static func beginsRecipients(_ cell: Cell) -> Bool {
    cell.paragraph.runs.first?.text.lowercased().hasPrefix("nơi nhận") ?? false
  }

  private func grid(_ rows: ArraySlice<[Cell]>, _ limits: ReadingLimits) throws(ReadingFailure) -> Grid {
    let columns = Set(rows.joined().map(\.column)).sorted()
    guard columns.count <= limits.textBytes / rows.count else {
      throw .exceeded(.textBytes, limit: limits.textBytes)
    }
    let places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
    let empty = Grid.Cell(blocks: [])
    return Grid(
      rows: rows.map { row in
        var cells = Array(repeating: empty, count: columns.count)
        for cell in row { cells[places[cell.column]!].blocks = [.paragraph(cell.paragraph)] }
        return cells
      }, isRuled: true)
  }
}
