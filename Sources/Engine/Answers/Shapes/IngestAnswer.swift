/// What an ingest did.
public struct IngestAnswer: Codable, Sendable {
  public struct Failed: Codable, Sendable {
    public let path: String
    public let reason: String

    public init(path: String, reason: String) {
      self.path = path
      self.reason = reason
    }
  }

  public internal(set) var added = 0
  public internal(set) var updated = 0
  public internal(set) var unchanged = 0
  public internal(set) var removed = 0
  public internal(set) var failed: [Failed] = []
  /// In the index afterwards.
  public internal(set) var documents = 0
  /// Of the files that were read.
  public internal(set) var bytes = 0
  public internal(set) var seconds = 0.0
  /// Files in folders that bear no extension we read.
  public internal(set) var passedOver = 0
  /// For measuring; no part of the answer that users see.
  public internal(set) var times = IngestTimes()

  private enum CodingKeys: CodingKey {
    case added, updated, unchanged, removed, failed, documents, bytes, seconds, passedOver
  }
}
