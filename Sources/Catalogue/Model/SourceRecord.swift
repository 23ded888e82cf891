/// Where a document came from and what its file held.
public struct SourceRecord: Sendable, Codable, Hashable {
  public var documentID: DocumentID
  public var id: String
  /// Absolute path.
  public var source: String
  public var digest: String
  public var rules: Int
  public var encoding: String
}
