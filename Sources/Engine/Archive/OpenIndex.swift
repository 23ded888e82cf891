internal import Catalogue
internal import Indexing
internal import Storage
internal import Synchronization

/// The segments of a commit, mapped.
struct OpenIndex: Sendable {
  let generation: Int
  let segmentIDs: [Int64]
  let snapshot: Snapshot
  let references = CommitCache<ReferenceDirectory>()
  let titles = CommitCache<TitleOrder>()
  let versions = CommitCache<VersionTable>()
  let suggestions = CommitCache<SuggestionTable>()
}

/// Keeps the segments of the latest commit open, so that only what a commit added has to be opened.
final class OpenIndexCache: Sendable {
  private let directory: StorageDirectory
  private let latest = Mutex<OpenIndex?>(nil)

  init(directory: String) { self.directory = StorageDirectory(path: directory) }

  /// The segments of the commit that `reader` sees.
  /// - Throws: ``ArchiveError/missingSegment(path:)`` when a merge removed one since: the caller reads anew.
  func index(_ reader: CatalogueReader) throws -> OpenIndex {
    let generation = try reader.generation()
    let known = latest.withLock { $0 }
    if let known, known.generation == generation { return known }
    var opened: [Int64: SegmentReader] = [:]
    if let known { opened = Dictionary(uniqueKeysWithValues: zip(known.segmentIDs, known.snapshot.segments)) }
    let records = try reader.segments()
    let parts = try records.map { record in
      let segment = try opened[record.segmentID] ?? SegmentReader(directory: directory, name: record.file)
      return (segment: segment, tombstones: Tombstones(bytes: record.tombstones))
    }
    let index = OpenIndex(generation: generation, segmentIDs: records.map(\.segmentID), snapshot: Snapshot(parts))
    latest.withLock { $0 = index }
    return index
  }
}
