internal import Synchronization

/// The segments of an index at one moment, with the documents deleted from each; answers queries from any number of
/// tasks at once and never changes.
///
/// Statistics (documents, frequencies, lengths) are totals over the segments and include documents marked by
/// tombstones until a merge drops them.
public final class Snapshot: Sendable {
  public let segments: [SegmentReader]
  public let tombstones: [Tombstones]
  public let scoring: BM25

  /// Documents in the segments, those marked by tombstones included.
  public let documentCount: Int
  /// Documents that can be found.
  public var liveDocumentCount: Int { documentCount - tombstones.reduce(0) { $0 + $1.count } }

  private let fields: [FieldID: FieldModel]
  /// Of columns that have been counted.
  private let unions = Mutex<[ColumnID: KeywordUnion]>([:])

  /// Cost: some thousand floating-point operations for each field of each segment.
  ///
  /// Segments may have different schemas; where a segment lacks a field or column, no document of it has a value.
  public init(_ parts: [(segment: SegmentReader, tombstones: Tombstones)], scoring: BM25 = BM25()) {
    segments = parts.map(\.segment)
    tombstones = parts.map(\.tombstones)
    self.scoring = scoring
    documentCount = segments.reduce(0) { $0 + $1.documentCount }
    let readers = segments
    let ids = Set(readers.flatMap { $0.schema.fields.map(\.id) })
    fields = Dictionary(
      uniqueKeysWithValues: ids.map { ($0, FieldModel($0, segments: readers, scoring: scoring)) })
  }

  /// The keywords of a column over all segments; compared when they are first asked for.
  func keywordUnion(_ column: ColumnID) -> KeywordUnion {
    if let known = unions.withLock({ $0[column] }) { return known }
    let union = KeywordUnion(segments.map { $0.keywordColumn(column) })
    unions.withLock { $0[column] = union }
    return union
  }

  /// All fields and columns of the segments.
  func model(of field: FieldID) -> FieldModel? { fields[field] }

  /// The mean length of a field over the documents that have it, in tokens.
  public func averageLength(of field: FieldID) -> Double { fields[field]?.averageLength ?? 0 }

  /// Documents that hold a term, those marked by tombstones included.
  public func documentFrequency(of term: Term) -> Int {
    segments.reduce(0) { $0 + ($1.dictionary.entry(for: term.key)?.documents ?? 0) }
  }
}
