/// The columns of a segment in the making.
struct ColumnBuffers {
  private let schema: IndexSchema
  private var integers: [ColumnID: IntegerColumnBuffer] = [:]
  private var keywords: [ColumnID: KeywordColumnBuffer] = [:]
  private var currentIntegers: [ColumnID: Int64] = [:]
  private var currentKeywords: [ColumnID: [[UInt8]]] = [:]

  /// Bytes in use, roughly.
  private(set) var byteCount = 0

  init(schema: IndexSchema) {
    self.schema = schema
    for column in schema.columns {
      switch column.kind {
      case .integer: integers[column.id] = IntegerColumnBuffer()
      case .keywords: keywords[column.id] = KeywordColumnBuffer()
      }
    }
  }

  mutating func set(_ value: Int64, column: ColumnID) {
    precondition(integers[column] != nil, "column \(column.rawValue) is no integer column of the schema")
    currentIntegers[column] = value
  }

  mutating func add(_ value: [UInt8], column: ColumnID) {
    precondition(keywords[column] != nil, "column \(column.rawValue) is no keyword column of the schema")
    currentKeywords[column, default: []].append(value)
    byteCount += value.count
  }

  mutating func endDocument() {
    for column in schema.columns {
      switch column.kind {
      case .integer: integers[column.id]?.append(currentIntegers[column.id])
      case .keywords: keywords[column.id]?.append(currentKeywords[column.id] ?? [])
      }
      byteCount += 12
    }
    currentIntegers.removeAll(keepingCapacity: true)
    currentKeywords.removeAll(keepingCapacity: true)
  }

  /// The columns in the order of the schema.
  func encoded() -> [ByteBuffer] {
    schema.columns.map { column in
      switch column.kind {
      case .integer: integers[column.id]?.encoded() ?? ByteBuffer()
      case .keywords: keywords[column.id]?.encoded() ?? ByteBuffer()
      }
    }
  }
}
