public import Storage

/// Makes one segment of several, without the documents that tombstones mark.
///
/// Reads and writes as a stream, term by term; memory is 8 bytes a document and field, plus the columns and the
/// dictionary of the result. The order of the documents is that of the segments, and within each the old one.
public struct SegmentMerger {
  private let sources: [(segment: SegmentReader, tombstones: Tombstones)]
  private let schema: IndexSchema
  private let scoring: BM25
  /// For each source the new number of each document; `.max` for those that are left out.
  private let numbers: [[UInt32]]
  private let documentCount: Int

  /// - Parameter scoring: the constants for which maxima are computed; queries with others are answered too.
  /// - Throws: ``IndexingError/schemaMismatch(segment:)``, ``IndexingError/tooManyDocuments(limit:found:)``.
  public init(
    _ sources: [(segment: SegmentReader, tombstones: Tombstones)], scoring: BM25 = BM25()
  ) throws(IndexingError) {
    precondition(!sources.isEmpty, "a merge of no segments")
    self.sources = sources
    self.scoring = scoring
    schema = sources[0].segment.schema
    for (place, source) in sources.enumerated() where source.segment.schema != schema {
      throw .schemaMismatch(segment: place)
    }
    var next: UInt32 = 0
    var total = 0
    numbers = sources.map { segment, tombstones in
      (0..<UInt32(segment.documentCount)).map { doc in
        if tombstones.contains(DocID(rawValue: doc)) { return .max }
        total += 1
        defer { next &+= 1 }
        return next
      }
    }
    guard total < DocID.limit else { throw .tooManyDocuments(limit: DocID.limit, found: total) }
    documentCount = total
  }

  /// For each source, the number in the result of each of its documents; nil for those left out.
  public func newNumber(of doc: DocID, source: Int) -> DocID? {
    let number = numbers[source][Int(doc.rawValue)]
    return number == .max ? nil : DocID(rawValue: number)
  }

  /// Writes the result as the segment file `name`, durably.
  ///
  /// - Throws: ``IndexingError/storage(_:)`` when the file system refuses; nothing is left under `name` then.
  public func write(to directory: StorageDirectory, name: String, id: UInt64) throws(IndexingError) -> SegmentSummary {
    let file = try SegmentFileWriter(directory: directory, name: name, id: id)
    let serializer = SegmentSerializer(
      file: file, schema: schema, scoring: scoring, documents: documentCount, lengths: mergedLengths())
    try mergeTerms(into: serializer)
    let bytes = try serializer.finish(columns: schema.columns.map(mergedColumn))
    return SegmentSummary(name: name, id: id, documents: documentCount, bytes: bytes)
  }

  private func mergedLengths() -> [[UInt32]] {
    var merged = schema.fields.map { _ in [UInt32]() }
    for (place, source) in sources.enumerated() {
      for (field, lengths) in source.segment.lengths().enumerated() {
        for (doc, length) in lengths.enumerated() where numbers[place][doc] != .max { merged[field].append(length) }
      }
    }
    return merged
  }

  private func mergeTerms(into serializer: SegmentSerializer) throws(IndexingError) {
    var iterators: [(source: Int, iterator: TermDictionary.Iterator)] = []
    for (place, source) in sources.enumerated() {
      var iterator = source.segment.dictionary.iterator()
      if iterator.next() { iterators.append((place, iterator)) }
    }
    let decoder = PostingDecoder()
    while let key = iterators.map(\.iterator.key).min(by: { $0.lexicographicallyPrecedes($1) }) {
      guard let field = sources[0].segment.place(ofFieldIn: key) else {
        throw damaged(
          iterators.first { $0.iterator.key == key }?.source ?? 0, .termField, found: UInt64(key.first ?? 0))
      }
      serializer.beginTerm(field: field)
      for index in iterators.indices where iterators[index].iterator.key == key {
        let source = iterators[index].source
        let segment = sources[source].segment
        guard let list = segment.postings(of: iterators[index].iterator.entry, field: field),
          list.positions.count > 0 || !schema.fields[field].keepsPositions,
          decoder.decode(list, numbers: numbers[source], into: serializer.encoder)
        else { throw damaged(source, .postingBlock, found: 0) }
      }
      try key.withUnsafeBufferPointer { (bytes) throws(IndexingError) in
        try serializer.endTerm(key: UnsafeRawBufferPointer(bytes))
      }
      iterators = iterators.compactMap { source, iterator in
        var iterator = iterator
        return iterator.key == key && !iterator.next() ? nil : (source, iterator)
      }
    }
  }

  private func damaged(_ source: Int, _ check: SegmentCheck, found: UInt64) -> IndexingError {
    let file = sources[source].segment.file
    return .corrupt(
      path: file.path, offset: file.offset(of: .terms), check: check, expected: 0, found: found)
  }

  private func mergedColumn(_ column: IndexSchema.Column) -> ByteBuffer {
    switch column.kind {
    case .integer:
      var buffer = IntegerColumnBuffer()
      forEachKept { segment, doc in buffer.append(segment.integer(column.id, of: doc)) }
      return buffer.encoded()
    case .keywords:
      var buffer = KeywordColumnBuffer()
      forEachKept { segment, doc in buffer.append(segment.keywords(column.id, of: doc)) }
      return buffer.encoded()
    }
  }

  private func forEachKept(_ body: (SegmentReader, DocID) -> Void) {
    for (place, source) in sources.enumerated() {
      for doc in 0..<UInt32(source.segment.documentCount) where numbers[place][Int(doc)] != .max {
        body(source.segment, DocID(rawValue: doc))
      }
    }
  }
}
