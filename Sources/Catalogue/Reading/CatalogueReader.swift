internal import Foundation
internal import GRDB

/// Queries on one commit of the catalogue. Not to be kept beyond the closure it was handed to.
public struct CatalogueReader {
  let database: Database
  let path: String

  func query<Value>(_ body: (Database) throws -> Value) throws(CatalogueError) -> Value {
    try CatalogueError.wrapping(path: path) { try body(database) }
  }

  /// The number of commits so far: equal numbers, equal contents.
  public func generation() throws(CatalogueError) -> Int {
    try query { try Int.fetchOne($0.cachedStatement(sql: "SELECT generation FROM state")) ?? 0 }
  }

  /// Whether mentions were resolved across all documents since the last document came.
  public func isResolved() throws(CatalogueError) -> Bool {
    try query { try Bool.fetchOne($0, sql: "SELECT isResolved FROM state") ?? false }
  }

  /// All live segments, oldest first.
  public func segments() throws(CatalogueError) -> [SegmentRecord] {
    try query { try Row.fetchAll($0, sql: "SELECT * FROM segments ORDER BY segmentID").map(SegmentRecord.init) }
  }

  /// A number that no segment had before.
  public func nextSegmentID() throws(CatalogueError) -> Int64 {
    try query { 1 + (try Int64.fetchOne($0, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'segments'") ?? 0) }
  }

  /// Where each document of a segment stands in it, live ones only.
  public func places(inSegment segment: Int64) throws(CatalogueError) -> [(document: DocumentID, doc: Int64)] {
    try query { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT documentID, doc FROM documents WHERE segment = ? ORDER BY doc", arguments: [segment])
      return rows.map { (DocumentID(rawValue: $0["documentID"]), $0["doc"]) }
    }
  }

  /// Folders and files that were ingested.
  public func roots() throws(CatalogueError) -> [String] {
    try query { try String.fetchAll($0, sql: "SELECT path FROM roots ORDER BY path") }
  }

  /// What SQLite finds wrong with the database file; empty where it is sound.
  public func damage() throws(CatalogueError) -> [String] {
    try query { database in
      let complaints = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      let orphans = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
        "row \(row[1] ?? 0) of \(row[0] ?? "") refers to a row of \(row[2] ?? "") that does not exist"
      }
      return complaints + orphans
    }
  }

  /// Whether what holds the documents together is what the last commit wrote.
  public func isWhole() throws(CatalogueError) -> Bool {
    try query { database in
      let digest = try String.fetchOne(database, sql: "SELECT digest FROM state WHERE generation > 0")
      // Before the first commit there is none.
      return try digest == nil || digest == CatalogueDigests(database: database).whole()
    }
  }

  /// Whether all rows about a document are what was written.
  public func isContentSound(of document: DocumentID) throws(CatalogueError) -> Bool {
    try query { database in
      let digest = try String.fetchOne(
        database, sql: "SELECT contentDigest FROM documents WHERE documentID = ?", arguments: [document.rawValue])
      return try digest == CatalogueDigests(database: database).content(of: document.rawValue)
    }
  }

  /// A page of facts of one table, each decoded from its JSON.
  func facts<Fact: Codable & Sendable>(
    _ type: Fact.Type, from table: String, where conditions: Conditions, slice: Page
  ) throws(CatalogueError) -> Listing<StoredFact<Fact>> {
    try query { database in
      let source: SQL = """
        FROM \(sql: table) f JOIN documents d ON d.documentID = f.document \(conditions.clause)
        """
      let total = try SQLRequest<Int>(literal: "SELECT count(*) \(source)").fetchOne(database) ?? 0
      let rows = SQLRequest<Row>(
        literal: "SELECT f.document AS number, d.id AS path, f.fact \(source) ORDER BY d.id, f.ordinal \(slice.clause)")
      let decoder = JSONDecoder()
      var items: [StoredFact<Fact>] = []
      let cursor = try rows.fetchCursor(database)
      while let row = try cursor.next() {
        let json: Data = row["fact"]
        items.append(
          StoredFact(
            documentID: DocumentID(rawValue: row["number"]), document: row["path"],
            fact: try decoder.decode(Fact.self, from: json)))
      }
      return Listing(total: total, items: items)
    }
  }
}
