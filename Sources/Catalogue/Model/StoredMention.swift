public import Facts

/// A mention with the document it stands in and the entry it was resolved to.
public struct StoredMention: Sendable {
  public let citationID: Int64
  public let documentID: DocumentID
  public let document: String
  public let entryID: Int64?
  /// The key of the entry; it may say more than the mention does.
  public let entryKey: String?
  public let citation: Citation
}
