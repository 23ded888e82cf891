internal import Catalogue
internal import Indexing
internal import Storage
internal import Synchronization

/// The segments of a commit, mapped.
struct OpenIndex: Sendable {
  let name: SnapshotName
  /// Whether others followed it.
  let isFormer: Bool
  let segmentIDs: [Int64]
  let snapshot: Snapshot
  let references = CommitCache<ReferenceDirectory>()
  let titles = CommitCache<TitleOrder>()
  let versions = CommitCache<VersionTable>()
}

/// Keeps the segments of the latest commit open, so that only what a commit added has to be opened; and those of a few earlier
/// ones that are being paged through.
final class OpenIndexCache: Sendable {
  /// Earlier commits that are kept open.
  private static let limit = 4

  private let directory: StorageDirectory
  private let latest = Mutex<OpenIndex?>(nil)
  private let former = Mutex<[OpenIndex]>([])

  init(directory: String) { self.directory = StorageDirectory(path: directory) }

  /// The segments of the commit that `reader` sees, or of the one that is named.
  /// - Throws: ``ArchiveError/missingSegment(path:)`` when a merge removed one since: the caller reads anew;
  ///   ``ArchiveError/expiredSnapshot(name:)``.
  func index(_ reader: CatalogueReader, of snapshot: String? = nil) throws -> OpenIndex {
    let current = try reader.snapshotName()
    guard let snapshot, snapshot != current.description else { return try index(reader, current) }
    guard let name = SnapshotName(snapshot) else { throw ArchiveError.expiredSnapshot(name: snapshot) }
    if let known = former.withLock({ $0.first { $0.name == name } }) { return known }
    guard let records = try reader.segments(of: name) else { throw ArchiveError.expiredSnapshot(name: snapshot) }
    let index = try open(records, name, isFormer: true)
    former.withLock { $0 = $0.suffix(Self.limit - 1) + [index] }
    return index
  }

  private func index(_ reader: CatalogueReader, _ current: SnapshotName) throws -> OpenIndex {
    if let known = latest.withLock({ $0 }), known.name == current { return known }
    let index = try open(try reader.segments(), current, isFormer: false)
    latest.withLock { $0 = index }
    return index
  }

  private func open(_ records: [SegmentRecord], _ name: SnapshotName, isFormer: Bool) throws -> OpenIndex {
    var opened: [Int64: SegmentReader] = [:]
    if let known = latest.withLock({ $0 }) {
      opened = Dictionary(uniqueKeysWithValues: zip(known.segmentIDs, known.snapshot.segments))
    }
    let parts = try records.map { record in
      let segment = try opened[record.segmentID] ?? SegmentReader(directory: directory, name: record.file)
      return (segment: segment, tombstones: Tombstones(bytes: record.tombstones))
    }
    return OpenIndex(
      name: name, isFormer: isFormer, segmentIDs: records.map(\.segmentID), snapshot: Snapshot(parts))
  }
}
