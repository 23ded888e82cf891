public import Documents

/// A document that is cited: what its mentions together say of it.
public struct EntryRecord: Sendable, Codable, Hashable {
  public var entryID: Int64
  /// Canonical symbol, "NQ 57", or the name of a named document.
  public var key: String
  public var type: String?
  public var title: String?
  public var date: PartialDate?
  public var issuer: String?
  /// The document itself, where it is in the catalogue.
  public var document: DocumentID?

  public init(
    entryID: Int64, key: String, type: String?, title: String? = nil, date: PartialDate? = nil, issuer: String? = nil,
    document: DocumentID? = nil
  ) {
    self.entryID = entryID
    self.key = key
    self.type = type
    self.title = title
    self.date = date
    self.issuer = issuer
    self.document = document
  }
}
