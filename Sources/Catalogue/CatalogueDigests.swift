internal import GRDB

/// Digests of what is in the rows, for SQLite keeps none: a changed byte that leaves a well-formed database is found by them.
struct CatalogueDigests {
  let database: Database

  /// Of all rows about one document but its place in a segment and the entries of its mentions.
  func content(of document: Int64) throws -> String {
    try digest(Self.contentQueries, [document])
  }

  /// Of what holds the documents together: segments, places, entries, conflicts, roots and the documents' own digests.
  func whole() throws -> String { try digest(Self.wholeQueries, []) }

  private func digest(_ queries: [String], _ arguments: StatementArguments) throws -> String {
    var hash = ContentHash()
    var bytes: [UInt8] = []
    for query in queries {
      let rows = try Row.fetchCursor(database.cachedStatement(sql: query), arguments: arguments)
      while let row = try rows.next() {
        for value in row.databaseValues { Self.add(value, to: &bytes) }
        if bytes.count >= Self.portion { Self.flush(&bytes, to: &hash) }
      }
      Self.add(.null, to: &bytes)
    }
    Self.flush(&bytes, to: &hash)
    return hash.digest.hexadecimal
  }

  /// Bytes that are hashed at once.
  private static let portion = 1 << 16

  private static func flush(_ bytes: inout [UInt8], to hash: inout ContentHash) {
    bytes.withUnsafeBytes { hash.update($0) }
    bytes.removeAll(keepingCapacity: true)
  }

  /// Its type, its length and its bytes, so that values cannot run into one another.
  private static func add(_ value: DatabaseValue, to bytes: inout [UInt8]) {
    func begin(_ tag: UInt64, _ count: Int) {
      append(tag)
      append(UInt64(count))
    }
    func append(_ number: UInt64) { withUnsafeBytes(of: number.littleEndian) { bytes += $0 } }
    switch value.storage {
    case .null: begin(0, 0)
    case .int64(let number):
      begin(1, 8)
      append(UInt64(bitPattern: number))
    case .double(let number):
      begin(2, 8)
      append(number.bitPattern)
    case .string(let text):
      begin(3, text.utf8.count)
      bytes += text.utf8
    case .blob(let data):
      begin(4, data.count)
      bytes += data
    }
  }

  private static let place =
    "document, ordinal, line, lineEnd, startOffset, endOffset, page, section, rule, fact"

  private static let contentQueries = [
    """
    SELECT documentID, id, idFolded, root, source, digest, rules, format, encoding, language, bytes, lines, type, typeName,
      number, symbol, symbolPlace, "key", title, issuer, parentBody, place, date, signerName, signerPosition,
      signerCapacity, recipients
    FROM documents WHERE documentID = ?
    """,
    "SELECT * FROM divisions WHERE document = ? ORDER BY ordinal",
    """
    SELECT class, type, number, symbol, "key", date, issuer, subject, relation, text, \(place)
    FROM citations WHERE document = ? ORDER BY citationID
    """,
    "SELECT * FROM deadlines WHERE document = ? ORDER BY deadlineID",
    "SELECT * FROM assignments WHERE document = ? ORDER BY assignmentID",
    """
    SELECT x.*, u.name, u.canonical, u.kind, u.nameKey, u.canonicalKey
    FROM assignments f JOIN assignmentUnits x ON x.assignment = f.assignmentID JOIN units u ON u.unitID = x.unit
    WHERE f.document = ? ORDER BY x.assignment, x.role, x.ordinal
    """,
    """
    SELECT x.* FROM assignments f JOIN assignmentDeadlines x ON x.assignment = f.assignmentID
    WHERE f.document = ? ORDER BY x.assignment, x.ordinal
    """,
    "SELECT * FROM indicators WHERE document = ? ORDER BY indicatorID",
    """
    SELECT x.* FROM indicators f JOIN indicatorTargets x ON x.indicator = f.indicatorID
    WHERE f.document = ? ORDER BY x.indicator, x.ordinal
    """,
    """
    SELECT x.*, u.name, u.canonical, u.kind, u.nameKey, u.canonicalKey
    FROM indicators f JOIN indicatorUnits x ON x.indicator = f.indicatorID JOIN units u ON u.unitID = x.unit
    WHERE f.document = ? ORDER BY x.indicator, x.ordinal
    """,
    "SELECT * FROM findings WHERE document = ? AND NOT isConflict ORDER BY findingID",
  ]

  private static let wholeQueries = [
    "SELECT * FROM segments ORDER BY segmentID",
    "SELECT * FROM roots ORDER BY path",
    "SELECT documentID, segment, doc, contentDigest, similar FROM documents ORDER BY documentID",
    "SELECT * FROM signatures ORDER BY document",
    "SELECT * FROM entries ORDER BY entryID",
    "SELECT citationID, document, entry FROM citations ORDER BY citationID",
    "SELECT * FROM findings WHERE isConflict ORDER BY findingID",
    "SELECT * FROM findingWitnesses ORDER BY finding, document",
  ]
}
