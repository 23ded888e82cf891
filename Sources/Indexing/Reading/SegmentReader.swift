public import Storage

/// A segment file, mapped and open for reading from any number of tasks.
public final class SegmentReader: Sendable {
  let file: SegmentFile
  let statistics: SegmentStatistics
  let dictionary: TermDictionary
  let postings: ByteRegion
  private let normsStart: [Int?]
  private let norms: ByteRegion
  private let integers: [ColumnID: IntegerColumn]
  private let keywordColumns: [ColumnID: KeywordColumn]

  /// Maps the file and checks its header, section table and statistics: a few hundred bytes, whatever its length.
  ///
  /// - Throws: ``IndexingError/corrupt(path:offset:check:expected:found:)``,
  ///   ``IndexingError/tooOld(path:version:oldest:)`` and ``IndexingError/tooNew(path:version:newest:)`` when that is what
  ///   the file is; ``IndexingError/storage(_:)`` when it cannot be opened.
  public init(directory: StorageDirectory, name: String) throws(IndexingError) {
    let mapped = try IndexingError.wrapping { () throws(StorageError) in try directory.map(name) }
    let file = try SegmentFile(mapped)
    if let section = file.sections.first(where: { $0.kind == .statistics }) {
      try file.verifyChecksum(of: section)
    }
    let statistics = try SegmentStatistics(
      file.region(.statistics), at: file.offset(of: .statistics), documents: file.documents, path: file.path)
    self.file = file
    self.statistics = statistics
    dictionary = try Self.dictionary(of: file, terms: statistics.terms)
    postings = file.region(.postings)
    norms = file.region(.norms)
    normsStart = try Self.normStarts(in: file, statistics)
    var integers: [ColumnID: IntegerColumn] = [:]
    var keywords: [ColumnID: KeywordColumn] = [:]
    for column in statistics.schema.columns {
      let region = file.region(.column, id: column.id.rawValue)
      switch column.kind {
      case .integer: integers[column.id] = IntegerColumn(region, documents: statistics.documents)
      case .keywords: keywords[column.id] = KeywordColumn(region, documents: statistics.documents)
      }
      guard integers[column.id] != nil || keywords[column.id] != nil else {
        throw .corrupt(
          path: file.path, offset: file.offset(of: .column, id: column.id.rawValue), check: .columnLayout, expected: 0,
          found: UInt64(region.count))
      }
    }
    self.integers = integers
    keywordColumns = keywords
  }

  /// The version of the format that is written, the newest that is read.
  public static var newestVersion: UInt32 { SegmentFormat.version }

  public var path: String { file.path }
  /// The number that was given to the segment when it was written.
  public var id: UInt64 { file.id }
  public var schema: IndexSchema { statistics.schema }
  public var scoring: BM25 { statistics.scoring }
  /// Documents in the file, whether or not a tombstone marks them.
  public var documentCount: Int { statistics.documents }
  /// Distinct terms, those of different fields counted apart.
  public var termCount: Int { statistics.terms }
  /// Length of the file in bytes.
  public var byteCount: Int { file.file.count }

  func integerColumn(_ id: ColumnID) -> IntegerColumn? { integers[id] }
  func keywordColumn(_ id: ColumnID) -> KeywordColumn? { keywordColumns[id] }

  /// The codes of the lengths of a field, one a document; nil for a field without norms.
  func norms(field: Int) -> UnsafePointer<UInt8>? {
    normsStart[field].map { norms.base.assumingMemoryBound(to: UInt8.self) + $0 }
  }

  func postings(of entry: TermEntry, field: Int) -> PostingList? {
    PostingList(
      entry, in: postings, keepsPositions: schema.fields[field].keepsPositions, limit: documentCount)
  }

  private static func dictionary(of file: SegmentFile, terms: Int) throws(IndexingError) -> TermDictionary {
    let index = file.region(.termIndex)
    let size = SegmentFormat.dictionaryBlockSize
    let expected = (UInt64(bitPattern: Int64(terms)) &+ UInt64(size - 1)) / UInt64(size)
    guard terms >= 0, index.count % SegmentFormat.dictionaryIndexEntrySize == 0,
      UInt64(index.count / SegmentFormat.dictionaryIndexEntrySize) == expected
    else {
      throw .corrupt(
        path: file.path, offset: file.offset(of: .termIndex), check: .sectionLength,
        expected: expected &* UInt64(SegmentFormat.dictionaryIndexEntrySize), found: UInt64(index.count))
    }
    return TermDictionary(terms: file.region(.terms), index: index, count: terms)
  }

  private static func normStarts(
    in file: SegmentFile, _ statistics: SegmentStatistics
  ) throws(IndexingError) -> [Int?] {
    var next = 0
    let starts = statistics.schema.fields.map { field -> Int? in
      guard field.keepsNorms else { return nil }
      defer { next += statistics.documents }
      return next
    }
    let found = file.region(.norms).count
    guard found == next else {
      throw .corrupt(
        path: file.path, offset: file.offset(of: .norms), check: .sectionLength, expected: UInt64(next),
        found: UInt64(found))
    }
    return starts
  }
}
