/// A fact with the document it was extracted from.
public struct StoredFact<Fact: Codable & Sendable>: Sendable {
  public let documentID: DocumentID
  /// The document's path, as people name it.
  public let document: String
  public let fact: Fact
}
