internal import Catalogue
internal import Foundation
internal import Indexing
internal import Storage

extension ArchiveWriter {
  /// Above this many segments the smaller half is made one.
  private static let segmentLimit = 10

  /// Keeps the number of segments low and drops dead documents from segments that mostly consist of them.
  ///
  /// The cost: of at most eleven segments the smaller half is written anew, so that a document is written again each time the
  /// segment it lies in has been outgrown, O(log documents) times in all; and a segment half of whose documents died is written
  /// once more, which their replacement has paid for.
  func mergeSegments() throws(ArchiveError) {
    try ArchiveError.wrapping(path: catalogue.path) {
      let segments = try catalogue.read { try $0.segments() }
      let chosen = ArchiveWriter.mergeable(segments)
      guard !chosen.isEmpty else { return }
      try merge(chosen)
    }
  }

  private static func mergeable(_ segments: [SegmentRecord]) -> [SegmentRecord] {
    func live(_ segment: SegmentRecord) -> Int { segment.documents - Tombstones(bytes: segment.tombstones).count }
    let small = segments.sorted { ($0.bytes, $0.segmentID) < ($1.bytes, $1.segmentID) }
    let half = segments.count > segmentLimit ? Set(small.prefix(segments.count / 2 + 1)) : []
    return segments.filter { half.contains($0) || 2 * live($0) < $0.documents }
  }

  func merge(_ segments: [SegmentRecord]) throws {
    let directory = StorageDirectory(path: layout.segments)
    let sources = try segments.map { segment in
      (try SegmentReader(directory: directory, name: segment.file), Tombstones(bytes: segment.tombstones))
    }
    let merger = try SegmentMerger(sources)
    let number = try catalogue.read { try $0.nextSegmentID() }
    let summary = try merger.write(to: directory, name: ArchiveLayout.segmentName(number), id: UInt64(number))
    try catalogue.write { writer in
      try writer.insert(
        SegmentRecord(
          segmentID: number, file: summary.name, documents: summary.documents, bytes: summary.bytes, tombstones: []))
      for (source, segment) in segments.enumerated() {
        try writer.keepPlaces(inSegment: segment.segmentID)
        for place in try writer.reader.places(inSegment: segment.segmentID) {
          guard let doc = merger.newNumber(of: DocID(rawValue: UInt32(place.doc)), source: source) else {
            throw ArchiveError.damagedCatalogue(
              path: catalogue.path, detail: "document \(place.document.rawValue) is dead in \(segment.file)")
          }
          try writer.place(place.document, segment: number, doc: Int64(doc.rawValue))
        }
        try writer.removeSegment(segment.segmentID)
      }
    }
    try removeOrphans()
  }
}
