/// A table as it is drawn: rows of cells, some of which span columns or rows.
struct Grid: Hashable, Sendable {
  struct Cell: Hashable, Sendable {
    var blocks: [Block]
    /// Columns it covers, at least 1.
    var columns = 1
    /// Whether it is the lower part of the cell above it, whose text stands there.
    var continuesAbove = false
  }

  var rows: [[Cell]]
  /// Whether lines are drawn around its cells; nil where the format does not tell.
  var isRuled: Bool?
}
