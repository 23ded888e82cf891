/// Puts what stands on a page in reading order: the columns of a letterhead one after the other, tables whole, notes apart.
struct PageLayout {
  /// Body, tables and columns from top to bottom; notes last.
  private(set) var items: [LayoutItem] = []
  private let page: PageContent
  private var columns = 0

  /// - Parameter margins: of the running text where the page itself has too little of it to tell.
  init(_ page: PageContent, margins: Column?) {
    self.page = page
    var words = page.words
    let tables = Self.tables(of: page, taking: &words)
    var rows = PageRow.rows(of: words)
    let notes = NoteRows(rows, tables: tables.map(\.box), page: page)
    rows.removeLast(notes.rows.count)
    rows = rows.map { notes.withoutMarks($0) }
    let body = Self.margins(of: rows) ?? margins ?? Self.extent(of: rows + notes.rows, page: page)

    var start = 0
    for table in tables {
      let end = rows[start...].firstIndex { $0.box.centreY > table.box.top } ?? rows.count
      addRows(rows[start..<end], body: body)
      items.append(.table(table.grid))
      start = end
    }
    addRows(rows[start...], body: body)
    for note in notes.notes { items.append(.note(note.map(\.line), body)) }
  }

  // MARK: Tables

  private static func tables(of page: PageContent, taking words: inout [PlacedWord]) -> [(box: Box, grid: Grid)] {
    var result: [(box: Box, grid: Grid)] = []
    for table in page.tables {
      let inside = words.filter { table.box.holdsCentre(of: $0.box) }
      guard let grid = table.grid(of: inside) else { continue }
      words.removeAll { table.box.holdsCentre(of: $0.box) }
      result.append((table.box, grid))
    }
    return result
  }

  // MARK: Margins

  /// Where most long lines begin and end, or nil where there are too few of them.
  static func margins(of rows: [PageRow]) -> Column? {
    guard let widest = rows.map(\.box.width).max() else { return nil }
    let long = rows.filter { $0.box.width > 0.75 * widest && $0.line.words.count > 4 }
    guard long.count >= 4 else { return nil }
    let rights = long.map(\.box.right).sorted()
    let lefts = long.map(\.box.left).sorted()
    return Column(number: 0, left: lefts[lefts.count / 10], right: rights[rights.count - 1 - rights.count / 10])
  }

  private static func extent(of rows: [PageRow], page: PageContent) -> Column {
    let left = rows.map(\.box.left).min() ?? 0
    let right = rows.map(\.box.right).max() ?? page.width
    // Margins are about as wide on both sides.
    return Column(number: 0, left: left, right: max(right, page.width - max(left, 0.08 * page.width)))
  }

  // MARK: Rows

  private mutating func addRows(_ rows: ArraySlice<PageRow>, body: Column) {
    var index = rows.startIndex
    while index < rows.endIndex {
      if let table = AlignedTable(rows[index...]) {
        items.append(.table(table.grid))
        index = table.end
        continue
      }
      if let pair = ColumnPair(rows[index...], page: page, body: body) {
        let above = pair.rowsAbove(rows[..<index], taken: items.count)
        for _ in 0..<above { items.removeLast() }
        addColumns(pair, above: rows[(index - above)..<index])
        index = pair.end
        continue
      }
      items.append(.line(rows[index].line, body))
      index += 1
    }
  }

  private mutating func addColumns(_ pair: ColumnPair, above: ArraySlice<PageRow>) {
    for side in pair.sides(with: above) where !side.isEmpty {
      columns += 1
      let column = Column(
        number: page.number * 1_000 + columns, left: side.map(\.box.left).min()!, right: side.map(\.box.right).max()!)
      for line in side { items.append(.line(line, column)) }
    }
  }
}
