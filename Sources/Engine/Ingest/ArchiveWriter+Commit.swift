internal import Catalogue

extension ArchiveWriter {
  /// Makes a batch part of the index: all of it, or nothing.
  /// - Parameter isLast: whether mentions are to be resolved across all documents now.
  func commit(_ batch: IngestBatch, folders: [String], isLast: Bool) throws(ArchiveError) {
    try ArchiveError.wrapping(path: catalogue.path) {
      try catalogue.write { writer in
        for folder in folders { try writer.insertRoot(folder, isFolder: true) }
        for document in batch.removed + batch.items.compactMap(\.replaced) { try writer.remove(document) }
        for item in batch.items { try insert(item, with: writer) }
        try writer.removeUnusedUnits()
        try writer.adoptUnresolved()
        if isLast { try writer.setResolved(true) }
      }
    }
  }

  private func insert(_ item: IngestBatch.Item, with writer: CatalogueWriter) throws {
    let document = item.prepared.document
    var record = item.prepared.record(id: item.id)
    record.documentID = item.replaced
    try writer.insert(
      record, text: document.text.utf8, textDigest: ContentDigest(of: document.text.utf8).hexadecimal,
      divisions: document.divisions, facts: item.prepared.facts)
  }
}
