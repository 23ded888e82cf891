import Indexing
import Storage

/// The files of a measured index: segments, and the ids of the documents.
struct BenchIndex {
  static let segmentSuffix = ".segment"
  static let identifiers = "documents.ids"

  let directory: StorageDirectory

  /// The segments, in the order of their names.
  func segmentNames() throws -> [String] { try directory.names().filter { $0.hasSuffix(Self.segmentSuffix) } }

  func open() throws -> Snapshot {
    Snapshot(try segmentNames().map { (try SegmentReader(directory: directory, name: $0), Tombstones()) })
  }

  /// The length of all files.
  func byteCount() throws -> Int { try directory.names().reduce(0) { $0 + (try directory.map($1)).count } }

  /// Deletes what an earlier run left.
  func clear() throws {
    try directory.removeTemporaryFiles()
    for name in try segmentNames() { try directory.remove(name) }
    if try directory.names().contains(Self.identifiers) { try directory.remove(Self.identifiers) }
  }
}
