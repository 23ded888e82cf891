extension [Block] {
  /// Without marks of pages, also in cells.
  var withoutPages: [Block] {
    compactMap { block in
      switch block {
      case .page: return nil
      case .paragraph: return block
      case .table(var grid):
        for row in grid.rows.indices {
          for cell in grid.rows[row].indices {
            grid.rows[row][cell].blocks = grid.rows[row][cell].blocks.withoutPages
          }
        }
        return .table(grid)
      }
    }
  }
}
