internal import Catalogue
internal import Facts

extension ArchiveWriter {
  /// Finds out which mentions of all documents mean one document, and where documents contradict one another about it.
  /// - Complexity: linear in all mentions, whatever changed: one new document may settle a short form anywhere.
  static func resolve(with writer: CatalogueWriter) throws {
    let documents = try writer.reader.documents()
    let mentions = Dictionary(grouping: try writer.reader.mentions(CitationFilter()).items, by: \.documentID)
    let cited = documents.map { document in document.documentID.flatMap { mentions[$0] } ?? [] }
    try resolve(documents, cited, with: writer)
    try writer.replaceConflicts(ArchiveWriter.conflicts(documents, cited))
    try writer.setResolved(true)
  }

  private static func resolve(
    _ documents: [DocumentRecord], _ cited: [[StoredMention]], with writer: CatalogueWriter
  ) throws {
    let resolution = CitationResolver().resolve(
      zip(documents, cited).map { document, mentions in
        CitingDocument(
          id: document.id, type: document.type, symbol: document.symbol, issuer: document.issuer,
          place: document.place, date: document.date, title: document.title, citations: mentions.map(\.citation))
      })
    let numbers = Dictionary(uniqueKeysWithValues: documents.map { ($0.id, $0.documentID) })
    try writer.replaceEntries(
      resolution.entries.enumerated().map { place, entry in
        EntryRecord(
          entryID: Int64(place + 1), key: entry.key, type: entry.type, title: entry.title, date: entry.date,
          issuer: entry.issuer, document: entry.corpusID.flatMap { numbers[$0] ?? nil })
      })
    for (mentions, entries) in zip(cited, resolution.entryOf) {
      for (mention, entry) in zip(mentions, entries) {
        if let entry { try writer.resolve(citation: mention.citationID, to: Int64(entry + 1)) }
      }
    }
  }

  private static func conflicts(
    _ documents: [DocumentRecord], _ cited: [[StoredMention]]
  ) -> [(finding: Finding, document: DocumentID, witnesses: Set<DocumentID>)] {
    let numbers = Dictionary(uniqueKeysWithValues: documents.map { ($0.id, $0.documentID) })
    let audited = zip(documents, cited).map { document, mentions in
      AuditedDocument(
        id: document.id, letterhead: document.letterhead, citations: mentions.map(\.citation),
        symbolPlace: document.symbolPlace)
    }
    return Linter.conflicts(audited).compactMap { finding in
      let witnesses = finding.witnesses.compactMap { numbers[$0.document] ?? nil }
      return witnesses.first.map { (finding, $0, Set(witnesses)) }
    }
  }
}
