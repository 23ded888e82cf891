internal import Foundation
internal import GRDB

extension CatalogueWriter {
  /// Keeps what tells how much a document is like others.
  public func insertSignature(_ bytes: [UInt8], rules: Int, of document: DocumentID) throws(CatalogueError) {
    try insert(into: "signatures", [("document", document.rawValue), ("rules", rules), ("bytes", blob(bytes))])
  }

  /// Puts new groups of versions in place of all; a group is known by its first member.
  public func replaceSimilar(_ groups: [[DocumentID]]) throws(CatalogueError) {
    try change { database in
      try database.execute(sql: "UPDATE documents SET similar = NULL WHERE similar IS NOT NULL")
      let statement = try database.cachedStatement(sql: "UPDATE documents SET similar = ? WHERE documentID = ?")
      for group in groups {
        for member in group { try statement.execute(arguments: [group[0].rawValue, member.rawValue]) }
      }
    }
  }
}
