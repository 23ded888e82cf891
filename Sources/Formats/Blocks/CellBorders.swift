/// Which lines are drawn round cells; nil where what stands behind decides: the table, its style.
struct CellBorders: Hashable, Sendable {
  var top: Bool?
  var bottom: Bool?
  var left: Bool?
  var right: Bool?
  var insideHorizontal: Bool?
  var insideVertical: Bool?

  func over(_ behind: CellBorders) -> CellBorders {
    CellBorders(
      top: top ?? behind.top, bottom: bottom ?? behind.bottom, left: left ?? behind.left, right: right ?? behind.right,
      insideHorizontal: insideHorizontal ?? behind.insideHorizontal,
      insideVertical: insideVertical ?? behind.insideVertical)
  }

  /// Whether a cell with these borders of its own, in a table with those, stands between lines: at a side of it, or both above and
  /// below. One line alone is the stroke under a name in a letterhead.
  func enclose(cellOf table: CellBorders) -> Bool {
    let side = (left ?? right ?? table.insideVertical ?? table.left) == true || right == true
    let above = (top ?? table.insideHorizontal ?? table.top) == true
    let below = (bottom ?? table.insideHorizontal ?? table.bottom) == true
    return side || (above && below)
  }
}
