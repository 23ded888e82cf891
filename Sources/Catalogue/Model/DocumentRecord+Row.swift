internal import Documents
internal import Facts
internal import Foundation
internal import GRDB

extension DocumentRecord {
  /// The columns that ``init(row:)`` reads, in its order.
  static let columns = """
    documentID, id, idFolded, root, source, digest, rules, format, encoding, language, bytes, lines, type, typeName, \
    number, symbol, symbolPlace, "key", title, issuer, parentBody, place, date, signerName, signerPosition, \
    signerCapacity, recipients, segment, doc
    """

  /// Column by column: what `Codable` finds by name costs ten times as much, and every hit of a search is such a row.
  init(row: Row) throws {
    documentID = DocumentID(rawValue: row[0])
    id = row[1]
    idFolded = row[2]
    root = row[3]
    source = row[4]
    digest = row[5]
    rules = row[6]
    format = row[7]
    encoding = row[8]
    language = row[9]
    bytes = row[10]
    lines = row[11]
    type = row[12]
    typeName = row[13]
    number = row[14]
    symbol = row[15]
    symbolPlace = try (row[16] as String?).map { try JSONDecoder().decode(FactPlace.self, from: Data($0.utf8)) }
    key = row[17]
    title = row[18]
    issuer = row[19]
    parentBody = row[20]
    place = row[21]
    date = (row[22] as String?).flatMap { PartialDate($0) }
    signerName = row[23]
    signerPosition = row[24]
    signerCapacity = row[25]
    let names: String = row[26]
    recipients = names == "[]" ? [] : try JSONDecoder().decode([String].self, from: Data(names.utf8))
    segment = row[27]
    doc = row[28]
  }

  /// The documents that meet a condition.
  /// - Parameter condition: one of few texts, as its statement is kept: what follows "FROM documents".
  static func fetchAll(
    _ database: Database, _ condition: String, _ arguments: StatementArguments = StatementArguments()
  ) throws -> [DocumentRecord] {
    let statement = try database.cachedStatement(sql: "SELECT \(columns) FROM documents \(condition)")
    var records: [DocumentRecord] = []
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try rows.next() { records.append(try DocumentRecord(row: row)) }
    return records
  }
}
