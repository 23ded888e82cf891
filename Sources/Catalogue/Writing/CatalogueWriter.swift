internal import GRDB

/// Changes within one transaction. Not to be kept beyond the closure it was handed to.
public struct CatalogueWriter {
  let database: Database
  let path: String
  let insertions = Insertions()

  /// Queries that see what this transaction has changed so far.
  public var reader: CatalogueReader { CatalogueReader(database: database, path: path) }

  func change(_ body: (Database) throws -> Void) throws(CatalogueError) {
    try CatalogueError.wrapping(path: path) { try body(database) }
  }

  /// Inserts a row and returns its number.
  @discardableResult
  func insert(
    into table: String, _ columns: [(String, (any DatabaseValueConvertible)?)]
  ) throws(CatalogueError) -> Int64 {
    try CatalogueError.wrapping(path: path) {
      let statement = try insertions.statement(into: table, columns, database)
      try statement.execute(arguments: StatementArguments(columns.map(\.1)))
      return database.lastInsertedRowID
    }
  }

  /// Inserts a row, column by property, and returns its number.
  @discardableResult
  func insert(into table: String, row: some Codable) throws(CatalogueError) -> Int64 {
    let columns = try CatalogueError.wrapping(path: path) { try CodedRow(row).databaseDictionary }
    return try insert(into: table, columns.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 })
  }

  public func insert(_ segment: SegmentRecord) throws(CatalogueError) {
    try insert(
      into: "segments",
      [
        ("segmentID", segment.segmentID), ("file", segment.file), ("documents", segment.documents),
        ("bytes", segment.bytes), ("tombstones", blob(segment.tombstones)),
      ])
  }

  /// States what is in a segment that was inserted before that was known.
  public func update(_ segment: SegmentRecord) throws(CatalogueError) {
    try change {
      try $0.execute(
        sql: "UPDATE segments SET documents = ?, bytes = ? WHERE segmentID = ?",
        arguments: [segment.documents, segment.bytes, segment.segmentID])
    }
  }

  public func setTombstones(_ tombstones: [UInt8], of segmentID: Int64) throws(CatalogueError) {
    let blob = blob(tombstones)
    try change {
      try $0.execute(
        sql: "UPDATE segments SET tombstones = ? WHERE segmentID = ?", arguments: [blob, segmentID])
    }
  }

  /// Forgets a segment; no document may stand in it any more.
  public func removeSegment(_ segmentID: Int64) throws(CatalogueError) {
    try change { try $0.execute(sql: "DELETE FROM segments WHERE segmentID = ?", arguments: [segmentID]) }
  }

  /// The segment in which a document stands, and its number there.
  public func place(of document: DocumentID) throws(CatalogueError) -> (segment: Int64, doc: Int64)? {
    try CatalogueError.wrapping(path: path) {
      let row = try Row.fetchOne(
        database, sql: "SELECT segment, doc FROM documents WHERE documentID = ? AND segment IS NOT NULL",
        arguments: [document.rawValue])
      return row.map { ($0["segment"], $0["doc"]) }
    }
  }

  /// Moves a document to another segment.
  public func place(_ document: DocumentID, segment: Int64, doc: Int64) throws(CatalogueError) {
    try change {
      try $0.execute(
        sql: "UPDATE documents SET segment = ?, doc = ? WHERE documentID = ?",
        arguments: [segment, doc, document.rawValue])
    }
  }

  public func insertRoot(_ path: String, isFolder: Bool) throws(CatalogueError) {
    try change {
      try $0.execute(sql: "INSERT OR REPLACE INTO roots VALUES (?, ?)", arguments: [path, isFolder])
    }
  }

  /// Removes a document with its text and its facts. What a hit shows of it is kept as long as an earlier commit can be read.
  public func remove(_ document: DocumentID) throws(CatalogueError) {
    try change {
      try keepContent(of: document, $0)
      try $0.execute(sql: "DELETE FROM documents WHERE documentID = ?", arguments: [document.rawValue])
    }
  }

  /// Gives each mention that has no entry the first entry with its key, and a new one where there is none.
  public func adoptUnresolved() throws(CatalogueError) {
    try change {
      try $0.execute(
        sql: """
          INSERT INTO entries ("key", type)
            SELECT "key", min(type) FROM citations c WHERE entry IS NULL AND class <> 'self'
              AND NOT EXISTS (SELECT 1 FROM entries e WHERE e."key" = c."key")
            GROUP BY "key" ORDER BY "key";
          UPDATE citations SET entry =
              (SELECT entryID FROM entries e WHERE e."key" = citations."key" ORDER BY entryID LIMIT 1)
            WHERE entry IS NULL AND class <> 'self';
          UPDATE state SET isResolved = 0;
          """)
    }
  }

  public func setResolved(_ isResolved: Bool) throws(CatalogueError) {
    try change { try $0.execute(sql: "UPDATE state SET isResolved = ?", arguments: [isResolved]) }
  }

  /// Puts new entries in place of all; then every mention must be given its entry anew.
  public func replaceEntries(_ entries: [EntryRecord]) throws(CatalogueError) {
    try change { try $0.execute(sql: "UPDATE citations SET entry = NULL; DELETE FROM entries") }
    for entry in entries { try insert(into: "entries", row: entry) }
  }

  public func resolve(citation: Int64, to entry: Int64) throws(CatalogueError) {
    try change { database in
      try database.cachedStatement(sql: "UPDATE citations SET entry = ? WHERE citationID = ?")
        .execute(arguments: [entry, citation])
    }
  }

  /// Forgets units that nothing names any more.
  public func removeUnusedUnits() throws(CatalogueError) {
    try change {
      try $0.execute(
        sql: """
          DELETE FROM units WHERE unitID NOT IN (SELECT unit FROM assignmentUnits UNION SELECT unit FROM indicatorUnits)
          """)
    }
  }
}
