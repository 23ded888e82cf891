/// What a segment says of itself: its schema, its totals, and the scoring for which its maxima were computed.
struct SegmentStatistics: Sendable {
  struct Field: Hashable, Sendable {
    /// Documents in which the field is not empty.
    let documents: Int
    /// Sum of the lengths, in tokens.
    let totalLength: Int
  }

  let documents: Int
  let schema: IndexSchema
  let scoring: BM25
  let terms: Int
  let postings: Int
  let positions: Int
  let fields: [Field]

  /// - Parameter start: of the section, in the file.
  init(_ region: ByteRegion, at start: Int, documents: Int, path: String) throws(IndexingError) {
    func require(_ isSound: Bool, _ offset: Int, expected: UInt64 = 0) throws(IndexingError) {
      guard isSound else {
        throw .corrupt(
          path: path, offset: start + offset, check: .statistics, expected: expected,
          found: UInt64(region.load(offset, as: UInt32.self)))
      }
    }
    self.documents = Int(region.load(0, as: UInt32.self))
    try require(self.documents == documents && documents < DocID.limit, 0, expected: UInt64(documents))
    let fieldCount = Int(region.load(4, as: UInt32.self))
    let columnCount = Int(region.load(8, as: UInt32.self))
    try require(fieldCount <= 256, 4)
    try require(columnCount <= 256, 8)
    let columnStart = SegmentFormat.statisticsSize + fieldCount * SegmentFormat.fieldEntrySize
    let length = columnStart + columnCount * SegmentFormat.columnEntrySize
    guard region.count == length else {
      throw .corrupt(
        path: path, offset: start, check: .sectionLength, expected: UInt64(length), found: UInt64(region.count))
    }
    let k1 = Float(bitPattern: region.load(12))
    let b = Float(bitPattern: region.load(16))
    try require(k1 >= 0 && k1.isFinite, 12)
    try require(b >= 0 && b <= 1, 16)
    try require(region.load(20, as: UInt32.self) == 0, 20)
    scoring = BM25(k1: k1, b: b)
    terms = Int(truncatingIfNeeded: region.load(24, as: UInt64.self))
    postings = Int(truncatingIfNeeded: region.load(32, as: UInt64.self))
    positions = Int(truncatingIfNeeded: region.load(40, as: UInt64.self))
    var definitions: [IndexSchema.Field] = []
    var totals: [Field] = []
    for offset in stride(from: SegmentFormat.statisticsSize, to: columnStart, by: SegmentFormat.fieldEntrySize) {
      let id = FieldID(rawValue: region.load(offset))
      let flags: UInt8 = region.load(offset + 1)
      try require(flags < 4 && region.load(offset + 2, as: UInt16.self) == 0, offset)
      if let last = definitions.last { try require(last.id < id, offset, expected: UInt64(last.id.rawValue)) }
      definitions.append(IndexSchema.Field(id, keepsPositions: flags & 1 != 0, keepsNorms: flags & 2 != 0))
      let total = region.load(offset + 8, as: UInt64.self)
      try require(total < 1 << 63, offset + 8)
      totals.append(Field(documents: Int(region.load(offset + 4, as: UInt32.self)), totalLength: Int(total)))
    }
    var columns: [IndexSchema.Column] = []
    for offset in stride(from: columnStart, to: length, by: SegmentFormat.columnEntrySize) {
      let id = ColumnID(rawValue: region.load(offset))
      let kind = IndexSchema.Column.Kind(rawValue: region.load(offset + 1))
      try require(kind != nil && columns.last.map { $0.id < id } ?? true, offset)
      columns.append(IndexSchema.Column(id, kind ?? .integer))
    }
    schema = IndexSchema(fields: definitions, columns: columns)
    fields = totals
  }
}
