/// Checks the dictionary, and each list of postings by encoding it anew: a list is sound when that gives its bytes.
///
/// Encoding computes gaps, widths, maxima and best scores from documents, frequencies and lengths alone, so equal bytes
/// mean that every number recorded beside the postings is right.
final class TermVerifier {
  private let segment: SegmentReader
  private let encoder = PostingEncoder()
  private let decoder = PostingDecoder()
  private let identity: [UInt32]
  private let saturations: [UnsafeMutablePointer<Float>]
  private var record = ByteBuffer()
  private var postingsEnd = 0
  private var postings = 0
  private var positions = 0

  init(_ segment: SegmentReader) {
    self.segment = segment
    identity = Array(0..<UInt32(segment.documentCount))
    saturations = segment.schema.fields.indices.map { place in
      let field = segment.statistics.fields[place]
      let average = field.documents == 0 ? 0 : Double(field.totalLength) / Double(field.documents)
      let table = segment.scoring.saturation(
        averageLength: segment.schema.fields[place].keepsNorms ? average : nil)
      let copy = UnsafeMutablePointer<Float>.allocate(capacity: table.count)
      copy.initialize(from: table, count: table.count)
      return copy
    }
  }

  deinit {
    for table in saturations { table.deallocate() }
  }

  func verify() throws(IndexingError) {
    var iterator = segment.dictionary.iterator()
    var dictionary = DictionaryWriter()
    var previous: [UInt8]?
    var count = 0
    while iterator.next() {
      if let previous, !previous.lexicographicallyPrecedes(iterator.key) {
        throw segment.corrupt(.terms, .termOrder, expected: count, found: count)
      }
      guard let place = segment.place(ofFieldIn: iterator.key) else {
        throw segment.corrupt(.terms, .termField, expected: 0, found: Int(iterator.key.first ?? 0))
      }
      try verify(iterator.entry, field: place)
      let (key, entry) = (iterator.key, iterator.entry)
      key.withUnsafeBytes { bytes in
        dictionary.add(
          key: bytes, documents: entry.documents, occurrences: entry.occurrences, postingsOffset: entry.postingsOffset,
          postingsLength: entry.postingsLength, positionsLength: entry.positionsLength)
      }
      previous = key
      count += 1
    }
    try require(.statistics, at: 24, .statistics, expected: count, found: segment.termCount)
    try verifyDictionary(dictionary)
    try require(.postings, .sectionLength, expected: postingsEnd, found: segment.postings.count)
    try require(.statistics, at: 32, .statistics, expected: postings, found: segment.statistics.postings)
    try require(.statistics, at: 40, .statistics, expected: positions, found: segment.statistics.positions)
  }

  private func verify(_ entry: TermEntry, field: Int) throws(IndexingError) {
    let keepsPositions = segment.schema.fields[field].keepsPositions
    try require(.terms, .termEntry, expected: postingsEnd, found: entry.postingsOffset)
    guard let list = segment.postings(of: entry, field: field) else {
      throw segment.corrupt(
        .postings, at: entry.postingsOffset, .postingBlock, expected: entry.documents, found: segment.documentCount)
    }
    let expectedPositions = keepsPositions ? entry.occurrences : 0
    try require(
      .postings, at: entry.postingsOffset, .positionCount, expected: expectedPositions, found: list.positions.count)
    encoder.begin(
      keepsPositions: keepsPositions, norms: segment.norms(field: field),
      saturation: UnsafePointer(saturations[field]))
    guard decoder.decode(list, numbers: identity, into: encoder) else {
      throw segment.corrupt(
        .postings, at: entry.postingsOffset, .postingBlock, expected: entry.documents, found: encoder.documentCount)
    }
    try require(
      .postings, at: entry.postingsOffset, .frequencySum, expected: entry.occurrences, found: encoder.occurrenceCount)
    record.removeAll()
    let length = encoder.finish(into: &record)
    try require(.postings, at: entry.postingsOffset, .postingBlock, expected: length, found: entry.postingsLength)
    try verifyRecord(entry)
    postingsEnd = entry.postingsOffset + entry.postingsLength + entry.positionsLength
    postings += entry.documents
    positions += entry.occurrences
  }

  /// The bytes of the list are those that its postings give.
  private func verifyRecord(_ entry: TermEntry) throws(IndexingError) {
    let stored = segment.postings.part(
      at: entry.postingsOffset, length: entry.postingsLength + entry.positionsLength)
    try require(
      .postings, at: entry.postingsOffset, .positionCount, expected: record.count, found: stored.count)
    for (offset, (expected, found)) in zip(record.bytes, stored.bytes).enumerated() where expected != found {
      throw segment.corrupt(
        .postings, at: entry.postingsOffset + offset, .recordBytes, expected: Int(expected), found: Int(found))
    }
  }

  private func verifyDictionary(_ dictionary: DictionaryWriter) throws(IndexingError) {
    guard segment.dictionary.terms.bytes.elementsEqual(dictionary.terms.bytes) else {
      throw segment.corrupt(
        .terms, .termEntry, expected: dictionary.terms.count, found: segment.dictionary.terms.count)
    }
    guard segment.dictionary.index.bytes.elementsEqual(dictionary.index.bytes) else {
      throw segment.corrupt(
        .termIndex, .dictionaryIndex, expected: dictionary.index.count, found: segment.dictionary.index.count)
    }
  }

  private func require(
    _ kind: SegmentFormat.SectionKind, at offset: Int = 0, _ check: SegmentCheck, expected: Int, found: Int
  ) throws(IndexingError) {
    guard expected == found else { throw segment.corrupt(kind, at: offset, check, expected: expected, found: found) }
  }
}
