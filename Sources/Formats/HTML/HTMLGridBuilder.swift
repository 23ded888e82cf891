/// Places the cells of a table as browsers do: a cell over several rows takes its columns from the rows below.
struct HTMLGridBuilder {
  private static let widest = 200

  private(set) var grid: Grid
  /// For each column, how many rows below the current one a cell above still covers, and the columns of that cell.
  private var covered: [Int: (rows: Int, columns: Int)] = [:]
  private var column = 0

  init(isRuled: Bool?) {
    grid = Grid(rows: [], isRuled: isRuled)
  }

  mutating func beginRow() {
    coverRest()
    grid.rows.append([])
    column = 0
  }

  /// - Parameters:
  ///   - columns: the attribute "colspan" as it stands.
  ///   - rows: the attribute "rowspan" as it stands; "0" is all rows below.
  mutating func add(_ blocks: [Block], columns: String?, rows: String?) {
    if grid.rows.isEmpty { beginRow() }
    coverNext()
    let columns = min(max(columns.flatMap { Int($0) } ?? 1, 1), Self.widest)
    let rows = rows.flatMap { Int($0) } ?? 1
    grid.rows[grid.rows.count - 1].append(Grid.Cell(blocks: blocks, columns: columns))
    if rows != 1 { covered[column] = (rows == 0 ? Int.max : max(rows, 1) - 1, columns) }
    if covered[column]?.rows == 0 { covered[column] = nil }
    newlyCovered.insert(column)
    column += columns
  }

  /// Columns of cells that began in this row: they cover the rows below it only.
  private var newlyCovered: Set<Int> = []

  /// Adds the lower parts of cells above that lie at the current column.
  private mutating func coverNext() {
    while let cover = covered[column], !newlyCovered.contains(column) {
      grid.rows[grid.rows.count - 1].append(
        Grid.Cell(blocks: [], columns: cover.columns, continuesAbove: true))
      covered[column] = cover.rows > 1 ? (cover.rows - 1, cover.columns) : nil
      if cover.rows > 1 { newlyCovered.insert(column) }
      column += cover.columns
    }
  }

  /// The same to the right of the last cell of a row.
  private mutating func coverRest() {
    defer { newlyCovered = [] }
    guard !grid.rows.isEmpty else { return }
    while let next = covered.keys.filter({ $0 >= column && !newlyCovered.contains($0) }).min() {
      if next > column {
        grid.rows[grid.rows.count - 1].append(Grid.Cell(blocks: [], columns: next - column))
        column = next
      }
      coverNext()
    }
  }
}
