internal import Catalogue

/// What one commit changes.
struct IngestBatch {
  struct Item {
    let prepared: PreparedDocument
    let id: String
    /// The document in whose place it comes.
    let replaced: DocumentID?
  }

  private(set) var items: [Item] = []
  /// Documents that are gone.
  var removed: [DocumentID] = []
  /// Bytes of text.
  private(set) var size = 0

  var isEmpty: Bool { items.isEmpty && removed.isEmpty }

  mutating func add(_ prepared: PreparedDocument, id: String, replacing: DocumentID?) {
    items.append(Item(prepared: prepared, id: id, replaced: replacing))
    size += prepared.document.text.utf8.count
  }
}
