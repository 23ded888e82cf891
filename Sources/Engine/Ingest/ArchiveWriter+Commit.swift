internal import Catalogue
internal import Indexing
internal import Storage

extension ArchiveWriter {
  /// Begins to gather documents for the next commit.
  func beginBatch() throws(ArchiveError) -> IngestBatch {
    let number = try ArchiveError.wrapping(path: catalogue.path) { try catalogue.read { try $0.nextSegmentID() } }
    return IngestBatch(segment: number, lane: CommitLane(catalogue: catalogue, segment: number))
  }

  /// Makes a batch part of the index: all of it, or nothing. The segment is written first; until the catalogue names it, it
  /// does not exist.
  /// - Parameters:
  ///   - removed: documents that are gone.
  ///   - isLast: whether mentions are to be resolved across all documents now.
  /// - Returns: what it took.
  func commit(
    _ batch: IngestBatch, folders: [String], removed: [DocumentID], isLast: Bool
  ) throws(ArchiveError) -> IngestTimes {
    var times = batch.times
    let segment: SegmentRecord?
    do {
      segment = try times.measure(.segment) { () throws(ArchiveError) in try write(batch) }
    } catch {
      batch.lane.abandon()
      throw error
    }
    let end = CommitEnd(folders: folders, segment: segment, removed: removed, isLast: isLast)
    times.add(try batch.lane.commit(end))
    return times
  }

  private func write(_ batch: IngestBatch) throws(ArchiveError) -> SegmentRecord? {
    guard batch.postings.documentCount > 0 else { return nil }
    return try ArchiveError.wrapping(path: layout.segments) {
      let summary = try batch.postings.write(
        to: StorageDirectory(path: layout.segments), name: ArchiveLayout.segmentName(batch.segment),
        id: UInt64(batch.segment))
      return SegmentRecord(
        segmentID: batch.segment, file: summary.name, documents: summary.documents, bytes: summary.bytes,
        tombstones: [])
    }
  }
}
