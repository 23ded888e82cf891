import Documents

/// A table and what its columns hold.
struct LaidOutTable {
  let table: Table
  let layout: TableLayout

  /// All tables of a document.
  static func tables(of document: Document) -> [LaidOutTable] {
    zip(document.tables, TableLayout.layouts(of: document)).map { LaidOutTable(table: $0, layout: $1) }
  }
}
