/// A table while it is read.
struct WordTable {
  /// More columns than any page holds; Word itself allows 63.
  static let columnLimit = 256

  var rows: [[Grid.Cell]] = []
  var borders = CellBorders()
  var cells = 0
  var ruledCells = 0
}
