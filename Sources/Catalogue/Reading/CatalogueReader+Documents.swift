public import Documents
internal import Foundation
internal import GRDB
internal import Text

extension CatalogueReader {
  /// All documents, by path.
  public func documents() throws(CatalogueError) -> [DocumentRecord] {
    try query { try DocumentRecord.fetchAll($0, "ORDER BY id") }
  }

  /// Of every document what it is called.
  public func titles() throws(CatalogueError) -> [TitleRecord] {
    try query { database in
      let rows = try Row.fetchCursor(
        database,
        sql: "SELECT id, title, symbol, segment, doc FROM documents WHERE segment IS NOT NULL AND doc IS NOT NULL")
      var titles: [TitleRecord] = []
      while let row = try rows.next() {
        titles.append(TitleRecord(id: row[0], title: row[1], symbol: row[2], segment: row[3], doc: row[4]))
      }
      return titles
    }
  }

  public func document(_ number: DocumentID) throws(CatalogueError) -> DocumentRecord? {
    try query {
      try DocumentRecord.fetchAll($0, "WHERE documentID = ?", [number.rawValue]).first
    }
  }

  /// The document whose postings stand at a place in a segment.
  public func document(segment: Int64, doc: Int64) throws(CatalogueError) -> DocumentRecord? {
    try query {
      try DocumentRecord.fetchAll($0, "WHERE segment = ? AND doc = ?", [segment, doc]).first
    }
  }

  /// The document with this path relative to its root.
  public func document(path: String) throws(CatalogueError) -> DocumentRecord? {
    try query { try DocumentRecord.fetchAll($0, "WHERE id = ?", [path]).first }
  }

  /// The documents that a name may mean: the one with this path; else those whose path begins with it; else those whose path
  /// holds it; else the same without regard to case and accents. At most 20.
  public func documents(named name: String) throws(CatalogueError) -> [DocumentRecord] {
    let name = name.precomposedStringWithCanonicalMapping
    let folded = FoldedName(name).text
    return try query { database in
      let attempts: [(String, String)] = [
        ("id = ?", name), ("substr(id, 1, length(?1)) = ?1", name), ("instr(id, ?) > 0", name),
        ("idFolded = ?", folded), ("instr(idFolded, ?) > 0", folded),
      ]
      for (condition, argument) in attempts where !argument.isEmpty {
        let found = try DocumentRecord.fetchAll(
          database, "WHERE \(condition) ORDER BY id LIMIT 20", [argument])
        if !found.isEmpty { return found }
      }
      return []
    }
  }

  /// The normalised text of a document, UTF-8, and the SHA-256 it had when it was stored.
  public func text(of number: DocumentID) throws(CatalogueError) -> (utf8: [UInt8], digest: String)? {
    try query { database in
      let statement = try database.cachedStatement(sql: "SELECT utf8, digest FROM texts WHERE document = ?")
      let row = try Row.fetchOne(statement, arguments: [number.rawValue])
      guard let row else { return nil }
      let utf8: [UInt8] = [UInt8](row["utf8"] as Data)
      return (utf8, row["digest"])
    }
  }

  /// The outline of a document, in preorder.
  public func divisions(of number: DocumentID) throws(CatalogueError) -> [Division] {
    try query { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT * FROM divisions WHERE document = ? ORDER BY ordinal", arguments: [number.rawValue])
      return rows.map { row in
        Division(
          kind: Division.Kind(rawValue: row["kind"]) ?? .decimal, label: row["label"], title: row["title"],
          parent: row["parent"], depth: row["depth"], range: TextRange(row["startOffset"], row["endOffset"]),
          line: row["line"])
      }
    }
  }

  /// What one needs to know of all documents to see what a folder's files are to us.
  public func sources() throws(CatalogueError) -> [SourceRecord] {
    try query { database in
      try CodedRow<SourceRecord>.fetchAll(
        database, "SELECT documentID, id, source, digest, rules, encoding FROM documents")
    }
  }
}
