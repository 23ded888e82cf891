internal import Foundation
internal import GRDB

extension CatalogueWriter {
  /// Remembers where the documents of a segment stand, before a merge moves them.
  public func keepPlaces(inSegment segment: Int64) throws(CatalogueError) {
    try change {
      try $0.execute(
        sql: """
          INSERT OR REPLACE INTO formerPlaces
            SELECT segment, doc, s.generation, documentID FROM state s, documents WHERE segment = ? AND doc IS NOT NULL
          """, arguments: [segment])
    }
  }

  /// Keeps what a hit shows of a document, before it is removed.
  func keepContent(of document: DocumentID, _ database: Database) throws {
    guard let record = try DocumentRecord.fetchAll(database, "WHERE documentID = ?", [document.rawValue]).first,
      record.segment != nil
    else { return }
    let json = try JSONEncoder().encode(record)
    try database.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO formerDocuments
          SELECT p.segment, p.doc, s.generation, ?1, t.utf8 FROM state s, texts t, (
            SELECT segment, doc FROM documents WHERE documentID = ?2
            UNION SELECT segment, doc FROM formerPlaces WHERE document = ?2) p
          WHERE t.document = ?2 AND p.segment IS NOT NULL AND p.doc IS NOT NULL
        """
    ).execute(arguments: [json, document.rawValue])
    try database.cachedStatement(sql: "DELETE FROM formerPlaces WHERE document = ?")
      .execute(arguments: [document.rawValue])
  }
}
