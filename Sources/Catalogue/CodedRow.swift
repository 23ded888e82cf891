internal import GRDB

/// A row as a `Codable` value, column by property: it keeps GRDB's protocols off our public types.
struct CodedRow<Value: Codable>: Codable, FetchableRecord, EncodableRecord {
  let value: Value

  init(_ value: Value) { self.value = value }

  init(from decoder: any Decoder) throws { value = try Value(from: decoder) }

  func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }

  static func fetchAll(
    _ database: Database, _ sql: String, _ arguments: StatementArguments = StatementArguments()
  ) throws -> [Value] {
    try Self.fetchAll(database, sql: sql, arguments: arguments).map(\.value)
  }
}
