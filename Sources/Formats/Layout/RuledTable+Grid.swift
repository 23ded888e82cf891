extension RuledTable {
  /// The table with its words in their cells, or nil where hardly any word stands in it.
  func grid(of words: [PlacedWord]) -> Grid? {
    var contents = [[PlacedWord]](repeating: [], count: cells.count)
    var cellAt = [Int](repeating: 0, count: (rows.count - 1) * (columns.count - 1))
    for (index, cell) in cells.enumerated() {
      for row in cell.rows {
        for column in cell.columns { cellAt[row * (columns.count - 1) + column] = index }
      }
    }
    for word in words {
      guard let row = Self.interval(word.box.centreY, in: rows),
        let column = Self.interval(word.box.centreX, in: columns)
      else { continue }
      contents[cellAt[row * (columns.count - 1) + column]].append(word)
    }
    guard contents.contains(where: { !$0.isEmpty }) else { return nil }
    var result: [[Grid.Cell]] = []
    for row in 0..<(rows.count - 1) {
      var line: [Grid.Cell] = []
      var column = 0
      while column < columns.count - 1 {
        let index = cellAt[row * (columns.count - 1) + column]
        let cell = cells[index]
        line.append(
          Grid.Cell(
            blocks: cell.rows.lowerBound == row ? Self.blocks(of: contents[index]) : [], columns: cell.columns.count,
            continuesAbove: cell.rows.lowerBound < row))
        column = cell.columns.upperBound
      }
      result.append(line)
    }
    return Grid(rows: result, isRuled: true)
  }

  private static func blocks(of words: [PlacedWord]) -> [Block] {
    words.isEmpty ? [] : [.paragraph(Paragraph(PageRow.rows(of: words).map(\.line)))]
  }

  /// The interval between two neighbouring positions that holds a value.
  private static func interval(_ value: Double, in positions: [Double]) -> Int? {
    guard value >= positions[0], value <= positions[positions.count - 1] else { return nil }
    return positions.dropFirst().firstIndex { value <= $0 }.map { $0 - 1 }
  }
}
