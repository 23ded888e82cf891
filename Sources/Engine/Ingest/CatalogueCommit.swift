internal import Catalogue
internal import Indexing
internal import Search

/// The changes of one commit, within its transaction.
struct CatalogueCommit {
  private let writer: CatalogueWriter
  private let segment: Int64
  private var hasSegment = false
  private var dead: [Int64: [DocID]] = [:]
  private var times = IngestTimes()

  init(writer: CatalogueWriter, segment: Int64) {
    self.writer = writer
    self.segment = segment
  }

  /// Inserts a document, in the place of the one it replaces.
  mutating func insert(_ item: IngestItem) throws {
    var times = times
    try times.measure(.catalogue) {
      if !hasSegment {
        // Documents refer to it; what is in it is known at the end.
        try writer.insert(
          SegmentRecord(
            segmentID: segment, file: ArchiveLayout.segmentName(segment), documents: 0, bytes: 0, tombstones: []))
        hasSegment = true
      }
      if let old = item.record.documentID { try remove(old) }
      var record = item.record
      record.segment = segment
      let document = try writer.insert(
        record, text: item.text, textDigest: item.textDigest, divisions: item.divisions, facts: item.facts,
        findings: item.findings, factTexts: item.factTexts)
      if let signature = item.signature {
        try writer.insertSignature(signature.bytes, rules: SimilaritySignature.rules, of: document)
      }
    }
    self.times = times
  }

  /// - Returns: what the whole commit took.
  mutating func end(_ end: CommitEnd) throws -> IngestTimes {
    var times = times
    try times.measure(.catalogue) {
      for folder in end.folders { try writer.insertRoot(folder, isFolder: true) }
      for document in end.removed { try remove(document) }
      try bury()
      if let segment = end.segment { try writer.update(segment) }
      try writer.removeUnusedUnits()
    }
    try times.measure(.resolve) {
      if end.isLast {
        try ArchiveWriter.resolve(with: writer)
        try ArchiveWriter.groupSimilar(with: writer)
      } else {
        try writer.adoptUnresolved()
      }
    }
    return times
  }

  private mutating func remove(_ document: DocumentID) throws {
    if let place = try writer.place(of: document) {
      dead[place.segment, default: []].append(DocID(rawValue: UInt32(place.doc)))
    }
    try writer.remove(document)
  }

  /// Marks removed documents in their segments as dead.
  private func bury() throws {
    for segment in try writer.reader.segments() {
      guard let docs = dead[segment.segmentID] else { continue }
      var tombstones = Tombstones(bytes: segment.tombstones)
      for doc in docs { tombstones.insert(doc) }
      try writer.setTombstones(tombstones.bytes, of: segment.segmentID)
    }
  }
}
