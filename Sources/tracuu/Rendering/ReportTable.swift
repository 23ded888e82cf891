/// A table to be printed: columns with titles, rows of as many cells.
struct ReportTable {
  struct Column {
    enum Kind {
      /// As wide as its widest cell.
      case fixed
      /// Shares what is left of the line, and is broken into lines.
      case flexible
      /// Flexible, with three shares.
      case main
      /// As wide as its widest cell, aligned to the right.
      case number
      /// Printed above the rows that have it in common.
      case heading
      /// Only where tables are read by programs.
      case hidden
    }

    let title: String
    let kind: Kind

    init(_ title: String, _ kind: Kind = .fixed) {
      self.title = title
      self.kind = kind
    }
  }

  let columns: [Column]
  private(set) var rows: [[String]] = []

  init(_ columns: [Column]) { self.columns = columns }

  /// A row has a cell for each column.
  mutating func add(_ cells: [String?]) {
    precondition(cells.count == columns.count, "\(cells.count) cells for \(columns.count) columns")
    rows.append(cells.map { $0 ?? "" })
  }
}
