internal import Foundation
internal import GRDB

extension CatalogueReader {
  /// What tells how much documents are like one another, made by these rules, and their keys; documents ascending.
  public func signatures(
    rules: Int
  ) throws(CatalogueError) -> [(document: DocumentID, bytes: [UInt8], key: String?)] {
    try query { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT s.document, s.bytes, d."key" FROM signatures s JOIN documents d ON d.documentID = s.document
          WHERE s.rules = ? ORDER BY s.document
          """, arguments: [rules])
      var signatures: [(document: DocumentID, bytes: [UInt8], key: String?)] = []
      while let row = try rows.next() {
        signatures.append((DocumentID(rawValue: row[0]), [UInt8](row[1] as Data), row[2]))
      }
      return signatures
    }
  }

  /// The documents that are versions of others.
  public func similarPlaces() throws(CatalogueError) -> [SimilarPlace] {
    try query { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT segment, doc, similar FROM documents
          WHERE similar IS NOT NULL AND segment IS NOT NULL AND doc IS NOT NULL
          """)
      var places: [SimilarPlace] = []
      while let row = try rows.next() { places.append(SimilarPlace(segment: row[0], doc: row[1], group: row[2])) }
      return places
    }
  }

  /// The other versions of a document, by path.
  public func versions(of document: DocumentID) throws(CatalogueError) -> [String] {
    try query { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT o.id FROM documents d JOIN documents o ON o.similar = d.similar AND o.documentID <> d.documentID
          WHERE d.documentID = ? ORDER BY o.id
          """)
      return try String.fetchAll(statement, arguments: [document.rawValue])
    }
  }
}
