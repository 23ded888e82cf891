extension SegmentReader {
  /// The value of an integer column, nil where the document has none or the segment no such column. O(1).
  public func integer(_ column: ColumnID, of doc: DocID) -> Int64? {
    guard doc.rawValue < documentCount else { return nil }
    return integerColumn(column)?.value(of: doc.rawValue)
  }

  /// The values of a keyword column, ascending. O(their number).
  public func keywords(_ column: ColumnID, of doc: DocID) -> [[UInt8]] {
    guard doc.rawValue < documentCount else { return [] }
    return keywordColumn(column)?.keywords(of: doc.rawValue) ?? []
  }

  /// The lengths of all fields in all documents: for each field of the schema, one number a document.
  func lengths() -> [[UInt32]] {
    var reader = VarintReader(file.region(.lengths))
    return schema.fields.map { _ in
      (0..<documentCount).map { _ in UInt32(truncatingIfNeeded: reader.next() ?? 0) }
    }
  }

  /// The place in the schema of the field with which a key of the dictionary begins.
  func place(ofFieldIn key: [UInt8]) -> Int? {
    guard let first = key.first else { return nil }
    return schema.fields.firstIndex { $0.id.rawValue == first }
  }
}
