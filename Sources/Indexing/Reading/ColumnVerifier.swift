/// Checks order, references and recorded extremes of the columns.
struct ColumnVerifier {
  private let segment: SegmentReader

  init(_ segment: SegmentReader) { self.segment = segment }

  func verify() throws(IndexingError) {
    for column in segment.schema.columns {
      if let values = segment.integerColumn(column.id) { try verify(values, column.id.rawValue) }
      if let keywords = segment.keywordColumn(column.id) { try verify(keywords, column.id.rawValue) }
    }
  }

  private func verify(_ column: IntegerColumn, _ id: UInt8) throws(IndexingError) {
    let known = (0..<UInt32(segment.documentCount)).compactMap { column.value(of: $0) }
    guard known.count == column.presentCount else {
      throw segment.corrupt(.column, id: id, at: 4, .statistics, expected: known.count, found: column.presentCount)
    }
    guard known.min() ?? 0 == column.minimum else {
      throw segment.corrupt(
        .column, id: id, at: 8, .statistics, expected: Int(known.min() ?? 0), found: Int(column.minimum))
    }
    guard known.max() ?? 0 == column.maximum else {
      throw segment.corrupt(
        .column, id: id, at: 16, .statistics, expected: Int(known.max() ?? 0), found: Int(column.maximum))
    }
  }

  private func verify(_ column: KeywordColumn, _ id: UInt8) throws(IndexingError) {
    for ordinal in 1..<max(1, column.keywordCount) {
      guard column.keyword(ordinal - 1).lexicographicallyPrecedes(column.keyword(ordinal)) else {
        throw segment.corrupt(.column, id: id, .columnOrder, expected: ordinal, found: ordinal - 1)
      }
    }
    var references = 0
    for doc in 0..<UInt32(segment.documentCount) {
      let range = column.referenceRange(of: doc)
      guard range.lowerBound == references || range.isEmpty else {
        throw segment.corrupt(.column, id: id, .columnReference, expected: references, found: range.lowerBound)
      }
      references += range.count
      var previous = -1
      for reference in range {
        let ordinal = column.ordinal(at: reference)
        guard ordinal > previous, ordinal < column.keywordCount else {
          throw segment.corrupt(.column, id: id, .columnReference, expected: previous + 1, found: ordinal)
        }
        previous = ordinal
      }
    }
    guard references == column.referenceCount else {
      throw segment.corrupt(.column, id: id, at: 8, .statistics, expected: references, found: column.referenceCount)
    }
  }
}
