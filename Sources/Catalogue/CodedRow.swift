internal import GRDB

/// A row as a `Codable` value, column by property: it keeps GRDB's protocols off our public types.
struct CodedRow<Value: Codable>: Codable, FetchableRecord, EncodableRecord {
  let value: Value

  init(_ value: Value) { self.value = value }

  init(from decoder: any Decoder) throws { value = try Value(from: decoder) }

  func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }

  /// - Parameter sql: one of few texts: its statement is prepared once a connection and kept, which costs ten times what
  ///   fetching a row does.
  static func fetchAll(
    _ database: Database, _ sql: String, _ arguments: StatementArguments = StatementArguments()
  ) throws -> [Value] {
    try Self.fetchAll(database.cachedStatement(sql: sql), arguments: arguments).map(\.value)
  }
}
