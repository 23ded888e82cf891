/// A table without lines: rows whose pieces stand below each other in three columns or more.
struct AlignedTable {
  let grid: Grid
  /// The row after it.
  let end: Int

  /// The table that begins with the first of some rows, or nil.
  init?(_ rows: ArraySlice<PageRow>) {
    guard let first = rows.first, first.pieces.count > 2 else { return nil }
    var gutters = zip(first.pieces, first.pieces.dropFirst()).map { $0.box.right...max($0.box.right, $1.box.left) }
    var end = rows.startIndex
    var full = 0
    for index in rows.indices {
      let row = rows[index]
      let narrowed = gutters.compactMap { Self.free($0, in: row) }
      guard narrowed.count >= max(2, gutters.count - 1) else { break }
      if index > rows.startIndex, row.box.top - rows[index - 1].box.bottom > 2.5 * row.line.size { break }
      gutters = narrowed
      if row.pieces.count > 2 { full += 1 }
      end = index + 1
    }
    guard full >= 3, gutters.count >= 2 else { return nil }
    let rows = rows[..<end]
    self.end = end
    grid = Grid(rows: Self.logical(rows, gutters: gutters), isRuled: false)
  }

  /// The part of a gap that a row leaves free, or nil where it leaves none.
  private static func free(_ gutter: ClosedRange<Double>, in row: PageRow) -> ClosedRange<Double>? {
    var lower = gutter.lowerBound
    var upper = gutter.upperBound
    for piece in row.pieces {
      for word in piece.words where word.box.right > lower && word.box.left < upper {
        if word.box.centreX < (lower + upper) / 2 { lower = word.box.right } else { upper = word.box.left }
      }
    }
    return upper - lower >= 0.6 * row.pieces[0].size ? lower...upper : nil
  }

  /// A row begins where its first column has a text, or where the distance to the row above is wider than most.
  private static func logical(_ rows: ArraySlice<PageRow>, gutters: [ClosedRange<Double>]) -> [[Grid.Cell]] {
    let bounds = gutters.map { ($0.lowerBound + $0.upperBound) / 2 }
    let pitches = zip(rows, rows.dropFirst()).map { $1.box.centreY - $0.box.centreY }.sorted()
    let pitch = pitches.first ?? 0
    var groups: [[[PlacedWord]]] = []
    var last: PageRow?
    for row in rows {
      var cells = [[PlacedWord]](repeating: [], count: bounds.count + 1)
      for word in row.pieces.flatMap(\.words) { cells[bounds.count { $0 < word.box.centreX }].append(word) }
      let isFar = last.map { row.box.centreY - $0.box.centreY > 1.4 * pitch } ?? true
      if isFar || !cells[0].isEmpty || groups.isEmpty {
        groups.append(cells)
      } else {
        for index in cells.indices { groups[groups.count - 1][index] += cells[index] }
      }
      last = row
    }
    return groups.map { cells in
      cells.map { words in
        Grid.Cell(blocks: words.isEmpty ? [] : [.paragraph(Paragraph(PageRow.rows(of: words).map(\.line)))])
      }
    }
  }
}
