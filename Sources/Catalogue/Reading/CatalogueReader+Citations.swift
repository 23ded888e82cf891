internal import Documents
internal import Facts
internal import Foundation
internal import GRDB

extension CatalogueReader {
  /// Mentions in the order of documents and text.
  public func mentions(_ filter: CitationFilter, slice: Page = .all) throws(CatalogueError) -> Listing<StoredMention> {
    var conditions = Conditions()
    conditions.require("c.document", equals: filter.document?.rawValue)
    conditions.require("c.entry", isAmong: filter.entries)
    return try query { database in
      let source: SQL = """
        FROM citations c JOIN documents d ON d.documentID = c.document LEFT JOIN entries e ON e.entryID = c.entry
        \(conditions.clause)
        """
      let total = try SQLRequest<Int>(literal: "SELECT count(*) \(source)").fetchOne(database) ?? 0
      let cursor = try SQLRequest<Row>(
        literal: """
          SELECT c.citationID, c.document, c.entry, c.fact, d.id, e."key" AS entryKey \(source)
          ORDER BY d.id, c.ordinal \(slice.clause)
          """
      ).fetchCursor(database)
      let decoder = JSONDecoder()
      var items: [StoredMention] = []
      while let row = try cursor.next() {
        let json: Data = row["fact"]
        items.append(
          StoredMention(
            citationID: row["citationID"], documentID: DocumentID(rawValue: row["document"]), document: row["id"],
            entryID: row["entry"], entryKey: row["entryKey"],
            citation: try decoder.decode(Citation.self, from: json)))
      }
      return Listing(total: total, items: items)
    }
  }

  /// Cited documents, most cited first. Mentions of a document in itself do not count.
  /// - Parameter document: only what this document cites; counts are then of this document alone.
  public func entries(
    citedBy document: DocumentID? = nil, among numbers: [Int64]? = nil, slice: Page = .all
  ) throws(CatalogueError) -> Listing<CitedEntry> {
    var conditions = Conditions()
    conditions.require("c.class <> 'self'")
    conditions.require("c.document", equals: document?.rawValue)
    conditions.require("e.entryID", isAmong: numbers)
    return try query { database in
      let source: SQL = "FROM entries e JOIN citations c ON c.entry = e.entryID \(conditions.clause)"
      let total =
        try SQLRequest<Int>(literal: "SELECT count(DISTINCT e.entryID) \(source)").fetchOne(database) ?? 0
      let rows = SQLRequest<Row>(
        literal: """
          SELECT e.*, count(*) AS mentions, count(DISTINCT c.document) AS documents,
            (SELECT id FROM documents WHERE documentID = e.document) AS path
          \(source) GROUP BY e.entryID
          ORDER BY documents DESC, mentions DESC, e."key", e.entryID \(slice.clause)
          """)
      let items = try rows.fetchAll(database).map { row in
        CitedEntry(
          entry: try CodedRow<EntryRecord>(row: row).value, document: row["path"], documents: row["documents"],
          mentions: row["mentions"])
      }
      return Listing(total: total, items: items)
    }
  }

  /// All ways in which entries are mentioned, each once.
  public func citedTargets() throws(CatalogueError) -> [CitedTarget] {
    try query { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT e.entryID, e."key" AS entryKey, e.type AS entryType, e.date, c."key", c.type, c.number, c.symbol
          FROM citations c JOIN entries e ON e.entryID = c.entry WHERE c.class <> 'self'
          GROUP BY e.entryID, c."key", c.type, c.number, c.symbol ORDER BY e.entryID
          """)
      return rows.map { row in
        let target = CitationTarget(type: row["type"], key: row["key"], number: row["number"], symbol: row["symbol"])
        let date: String? = row["date"]
        let entry = CitationTarget(type: row["entryType"], key: row["entryKey"], number: target.number)
        return CitedTarget(
          entryID: row["entryID"], entry: entry, date: date.flatMap { PartialDate($0) }, target: target)
      }
    }
  }

  /// Every entry, cited or not.
  public func allEntries() throws(CatalogueError) -> [EntryRecord] {
    try query { try CodedRow<EntryRecord>.fetchAll($0, "SELECT * FROM entries ORDER BY entryID") }
  }
}
