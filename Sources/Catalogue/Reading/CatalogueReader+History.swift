internal import Foundation
internal import GRDB

extension CatalogueReader {
  /// The name of the commit that is read.
  public func snapshotName() throws(CatalogueError) -> SnapshotName {
    try query { database in
      let row = try Row.fetchOne(database.cachedStatement(sql: "SELECT generation, digest FROM state"))
      return SnapshotName(generation: row?[0] ?? 0, digest: row?[1])
    }
  }

  /// The segments of an earlier commit; nil where it is not kept any more or never was.
  public func segments(of snapshot: SnapshotName) throws(CatalogueError) -> [SegmentRecord]? {
    try query { database in
      let digest = try String.fetchOne(
        database, sql: "SELECT digest FROM snapshots WHERE generation = ?", arguments: [snapshot.generation])
      guard let digest, SnapshotName(generation: snapshot.generation, digest: digest) == snapshot else { return nil }
      return try Row.fetchAll(
        database,
        sql: """
          SELECT segmentID, file, documents, bytes, tombstones FROM snapshotSegments WHERE generation = ? ORDER BY segmentID
          """, arguments: [snapshot.generation]
      ).map(SegmentRecord.init)
    }
  }

  /// The documents that were versions of others in an earlier commit.
  public func similarPlaces(of snapshot: SnapshotName) throws(CatalogueError) -> [SimilarPlace] {
    try query { database in
      try Row.fetchAll(
        database, sql: "SELECT segment, doc, similar FROM snapshotVersions WHERE generation = ?",
        arguments: [snapshot.generation]
      ).map { SimilarPlace(segment: $0[0], doc: $0[1], group: $0[2]) }
    }
  }

  /// Files of segments that only earlier commits name.
  public func keptFiles() throws(CatalogueError) -> [String] {
    try query {
      try String.fetchAll(
        $0,
        sql: "SELECT DISTINCT file FROM snapshotSegments WHERE file NOT IN (SELECT file FROM segments) ORDER BY file")
    }
  }

  /// What stood at a place in a segment of an earlier commit: a document that a merge moved; or what is kept of one that was
  /// removed or replaced, then with its text.
  public func former(segment: Int64, doc: Int64) throws(CatalogueError) -> (record: DocumentRecord, utf8: [UInt8]?)? {
    try query { database in
      let gone = try Row.fetchOne(
        database, sql: "SELECT record, utf8 FROM formerDocuments WHERE segment = ? AND doc = ?",
        arguments: [segment, doc])
      if let gone {
        let json: Data = gone[0]
        return (try JSONDecoder().decode(DocumentRecord.self, from: json), [UInt8](gone[1] as Data))
      }
      return try DocumentRecord.fetchAll(
        database, "WHERE documentID = (SELECT document FROM formerPlaces WHERE segment = ? AND doc = ?)",
        [segment, doc]
      ).first.map { ($0, nil) }
    }
  }

  /// What documents are called at the places where they stood in earlier commits.
  public func formerTitles() throws(CatalogueError) -> [TitleRecord] {
    try query { database in
      let moved = try CodedRow<TitleRecord>.fetchAll(
        database,
        """
        SELECT d.id, d.title, d.symbol, p.segment, p.doc FROM formerPlaces p JOIN documents d ON d.documentID = p.document
        """)
      let gone = try Row.fetchAll(database, sql: "SELECT segment, doc, record FROM formerDocuments").map { row in
        let record = try JSONDecoder().decode(DocumentRecord.self, from: row[2] as Data)
        return TitleRecord(
          id: record.id, title: record.title, symbol: record.symbol, segment: row[0], doc: row[1])
      }
      return moved + gone
    }
  }
}
