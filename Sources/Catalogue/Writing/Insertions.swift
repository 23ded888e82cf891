internal import GRDB

/// The statements that one transaction inserts rows with, one for each table.
final class Insertions {
  private var statements: [String: (columns: [String], statement: Statement)] = [:]

  /// The statement that inserts values of these columns, in this order.
  func statement(
    into table: String, _ columns: [(String, (any DatabaseValueConvertible)?)], _ database: Database
  ) throws -> Statement {
    if let (names, statement) = statements[table], names.elementsEqual(columns, by: { $0 == $1.0 }) {
      return statement
    }
    let names = columns.map(\.0)
    let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    let statement = try database.cachedStatement(sql: "INSERT INTO \(table) (\(list)) VALUES (\(marks))")
    statements[table] = (names, statement)
    return statement
  }
}
