/// A table while its document is being made.
struct TableDraft: Sendable {
  struct Row: Sendable {
    var cells: [MarkedText]
    /// The second half of each cell where a page break cut the row.
    var continuation: [MarkedText]?
    var isGroup = false
    /// Whether a page break (blank line) stands before it.
    var startsPage = false
    /// A page's head that was left before it.
    var stray: MarkedText?
    /// The fact it holds.
    var fact: Int?

    init(_ cells: [MarkedText], isGroup: Bool = false, fact: Int? = nil) {
      self.cells = cells
      self.isGroup = isGroup
      self.fact = fact
    }
  }

  var header: [[String]]
  var rows: [Row]
  /// Columns that a vertical merge may span.
  var unitColumns: [Int] = []
  /// Written as a Markdown pipe table.
  var isPiped = false
}
