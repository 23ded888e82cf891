internal import Catalogue
internal import Indexing
internal import Search

/// The documents of one commit: their postings gather here, all else goes to the catalogue at once.
struct IngestBatch {
  /// The number of the segment to be.
  let segment: Int64
  let lane: CommitLane
  let postings = SegmentBuilder(schema: SearchField.schema)
  /// What its documents took so far.
  private(set) var times = IngestTimes()

  init(segment: Int64, lane: CommitLane) {
    self.segment = segment
    self.lane = lane
  }

  /// Indexes a document; what is needed of it no more is let go.
  /// - Throws: what keeps the catalogue from being written.
  mutating func add(_ prepared: PreparedDocument, id: String, replacing: DocumentID?) throws(ArchiveError) {
    var record = prepared.record(id: id)
    times.add(prepared.times)
    let doc = times.measure(.index) {
      DocumentIndexer().add(
        prepared.document, facts: prepared.facts, title: FilePath.name(of: id), key: record.key, to: postings)
    }
    record.documentID = replacing
    record.doc = Int64(doc.rawValue)
    let factTexts = try ArchiveError.wrapping(path: prepared.source.path) { try prepared.factTexts.get() }
    try lane.insert(
      IngestItem(
        record: record, text: prepared.document.text.utf8, textDigest: prepared.textDigest.hexadecimal,
        signature: prepared.signature,
        divisions: prepared.document.divisions, facts: prepared.facts, findings: prepared.findings, factTexts: factTexts
      ))
  }
}
