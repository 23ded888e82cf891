internal import Storage

/// Writes one segment from terms in ascending order; what the segment builder and the merger have in common.
final class SegmentSerializer {
  /// The lengths of one field in all documents.
  struct FieldLengths {
    let field: IndexSchema.Field
    let lengths: [UInt32]

    var total: Int { lengths.reduce(0) { $0 + Int($1) } }
    var documents: Int { lengths.count { $0 > 0 } }
  }

  let encoder = PostingEncoder()

  private let schema: IndexSchema
  private let scoring: BM25
  private let documents: Int
  private let fields: [FieldLengths]
  private let norms: [UnsafeMutablePointer<UInt8>]
  private let saturations: [UnsafeMutablePointer<Float>]
  private let file: SegmentFileWriter
  private var dictionary = DictionaryWriter()
  private var record = ByteBuffer()
  private var postingCount = 0
  private var positionCount = 0

  /// - Parameter lengths: for each field of the schema in order, its length in each document.
  init(
    file: SegmentFileWriter, schema: IndexSchema, scoring: BM25, documents: Int, lengths: [[UInt32]]
  ) {
    self.file = file
    self.schema = schema
    self.scoring = scoring
    self.documents = documents
    fields = zip(schema.fields, lengths).map { FieldLengths(field: $0, lengths: $1) }
    norms = lengths.map { lengths in
      let codes = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, lengths.count))
      for (index, length) in lengths.enumerated() { codes[index] = Norm.code(ofLength: length) }
      return codes
    }
    saturations = fields.map { field in
      let average = field.documents == 0 ? 0 : Double(field.total) / Double(field.documents)
      let table = scoring.saturation(averageLength: field.field.keepsNorms ? average : nil)
      let copy = UnsafeMutablePointer<Float>.allocate(capacity: table.count)
      copy.initialize(from: table, count: table.count)
      return copy
    }
    file.begin(.postings)
  }

  deinit {
    for codes in norms { codes.deallocate() }
    for table in saturations { table.deallocate() }
  }

  /// Starts a term of the field with this place in the schema; its postings go to ``encoder``.
  func beginTerm(field: Int) {
    let definition = fields[field].field
    encoder.begin(
      keepsPositions: definition.keepsPositions,
      norms: definition.keepsNorms ? UnsafePointer(norms[field]) : nil,
      saturation: UnsafePointer(saturations[field]))
  }

  /// Ends the term: `key` is its field and its bytes. A term without postings leaves no trace.
  func endTerm(key: UnsafeRawBufferPointer) throws(IndexingError) {
    guard encoder.documentCount > 0 else { return }
    let documents = encoder.documentCount
    let occurrences = encoder.occurrenceCount
    record.removeAll()
    let length = encoder.finish(into: &record)
    dictionary.add(
      key: key, documents: documents, occurrences: occurrences, postingsOffset: file.position, postingsLength: length,
      positionsLength: record.count - length)
    postingCount += documents
    positionCount += occurrences
    try file.append(record)
  }

  /// Writes all that is not postings, and commits the file. Returns its length.
  ///
  /// - Parameter columns: encoded, in the order of the schema.
  func finish(columns: [ByteBuffer]) throws(IndexingError) -> Int {
    file.end()
    try writeSection(.terms, dictionary.terms)
    try writeSection(.termIndex, dictionary.index)
    try writeSection(.norms, encodedNorms())
    try writeSection(.lengths, encodedLengths())
    for (column, content) in zip(schema.columns, columns) {
      try writeSection(.column, id: column.id.rawValue, content)
    }
    try writeSection(.statistics, encodedStatistics())
    return try file.commit(documents: documents)
  }

  private func writeSection(
    _ kind: SegmentFormat.SectionKind, id: UInt8 = 0, _ content: ByteBuffer
  ) throws(IndexingError) {
    file.begin(kind, id: id)
    try file.append(content)
    file.end()
  }

  private func encodedNorms() -> ByteBuffer {
    var buffer = ByteBuffer()
    for (field, codes) in zip(fields, norms) where field.field.keepsNorms {
      buffer.append(UnsafeRawBufferPointer(start: codes, count: documents))
    }
    return buffer
  }

  private func encodedLengths() -> ByteBuffer {
    var buffer = ByteBuffer()
    for field in fields {
      for length in field.lengths { buffer.append(varint: UInt64(length)) }
    }
    return buffer
  }

  private func encodedStatistics() -> ByteBuffer {
    var buffer = ByteBuffer()
    buffer.append(fixed: UInt32(documents))
    buffer.append(fixed: UInt32(fields.count))
    buffer.append(fixed: UInt32(schema.columns.count))
    buffer.append(fixed: scoring.k1.bitPattern)
    buffer.append(fixed: scoring.b.bitPattern)
    buffer.append(fixed: UInt32(0))
    buffer.append(fixed: UInt64(dictionary.termCount))
    buffer.append(fixed: UInt64(postingCount))
    buffer.append(fixed: UInt64(positionCount))
    for field in fields {
      buffer.append(field.field.id.rawValue)
      buffer.append((field.field.keepsPositions ? 1 : 0) | (field.field.keepsNorms ? 2 : 0))
      buffer.append(fixed: UInt16(0))
      buffer.append(fixed: UInt32(field.documents))
      buffer.append(fixed: UInt64(field.total))
    }
    for column in schema.columns {
      buffer.append(column.id.rawValue)
      buffer.append(column.kind.rawValue)
    }
    return buffer
  }
}
