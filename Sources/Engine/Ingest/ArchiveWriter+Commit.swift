internal import Catalogue
internal import Indexing
internal import Storage

extension ArchiveWriter {
  /// Makes a batch part of the index: all of it, or nothing. The segment is written first; until the catalogue names it, it
  /// does not exist.
  /// - Parameter isLast: whether mentions are to be resolved across all documents now.
  func commit(_ batch: IngestBatch, folders: [String], isLast: Bool) throws(ArchiveError) {
    try ArchiveError.wrapping(path: catalogue.path) {
      let segment = try batch.items.isEmpty ? nil : write(batch.postings)
      try catalogue.write { writer in
        for folder in folders { try writer.insertRoot(folder, isFolder: true) }
        if let segment { try writer.insert(segment) }
        let gone = batch.removed + batch.items.compactMap(\.record.documentID)
        try bury(gone, with: writer)
        for document in gone { try writer.remove(document) }
        for item in batch.items {
          var record = item.record
          record.segment = segment?.segmentID
          try writer.insert(
            record, text: item.text, textDigest: item.textDigest, divisions: item.divisions, facts: item.facts,
            findings: item.findings)
        }
        try writer.removeUnusedUnits()
        if isLast { try resolve(with: writer) } else { try writer.adoptUnresolved() }
      }
    }
  }

  private func write(_ postings: SegmentBuilder) throws -> SegmentRecord {
    let number = try catalogue.read { try $0.nextSegmentID() }
    let summary = try postings.write(
      to: StorageDirectory(path: layout.segments), name: ArchiveLayout.segmentName(number), id: UInt64(number))
    return SegmentRecord(
      segmentID: number, file: summary.name, documents: summary.documents, bytes: summary.bytes, tombstones: [])
  }

  /// Marks documents in their segments as dead.
  private func bury(_ documents: [DocumentID], with writer: CatalogueWriter) throws {
    var dead: [Int64: [DocID]] = [:]
    for document in documents {
      if let place = try writer.place(of: document) {
        dead[place.segment, default: []].append(DocID(rawValue: UInt32(place.doc)))
      }
    }
    for segment in try writer.reader.segments() {
      guard let docs = dead[segment.segmentID] else { continue }
      var tombstones = Tombstones(bytes: segment.tombstones)
      for doc in docs { tombstones.insert(doc) }
      try writer.setTombstones(tombstones.bytes, of: segment.segmentID)
    }
  }
}
