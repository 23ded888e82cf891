/// A cell of a table while it is read.
struct WordCell {
  var content = Grid.Cell(blocks: [])
  var continuesLeft = false
  var isDeleted = false
  var borders = CellBorders()
}
