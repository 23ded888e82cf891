internal import Catalogue
internal import Documents
internal import Facts
internal import Indexing
internal import Search

/// What one commit changes: documents to come, with their postings, and documents to go.
struct IngestBatch {
  struct Item {
    /// Its number is that of the document in whose place it comes; its place in the new segment is set.
    let record: DocumentRecord
    let text: [UInt8]
    let textDigest: String
    let divisions: [Division]
    let facts: FactSet
    let findings: [Finding]
  }

  private(set) var items: [Item] = []
  let postings = SegmentBuilder(schema: SearchField.schema)
  /// Documents that are gone.
  var removed: [DocumentID] = []
  private var textSize = 0

  var isEmpty: Bool { items.isEmpty && removed.isEmpty }

  /// Bytes of memory, roughly.
  var size: Int { textSize + postings.byteCount }

  /// Indexes a document; what is needed of it no more is let go.
  mutating func add(_ prepared: PreparedDocument, id: String, replacing: DocumentID?) {
    var record = prepared.record(id: id)
    let doc = DocumentIndexer().add(
      prepared.document, facts: prepared.facts, title: FilePath.name(of: id), key: record.key, to: postings)
    record.documentID = replacing
    record.doc = Int64(doc.rawValue)
    let text = prepared.document.text.utf8
    items.append(
      Item(
        record: record, text: text, textDigest: prepared.textDigest.hexadecimal,
        divisions: prepared.document.divisions, facts: prepared.facts, findings: prepared.findings))
    textSize += text.count
  }
}
