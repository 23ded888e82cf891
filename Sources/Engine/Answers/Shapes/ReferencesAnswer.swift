/// Who cites a document, where and how.
public struct ReferencesAnswer: Codable, Sendable {
  /// Of mentions.
  public let total: Int
  public let items: [MentionAnswer]
  /// The cited documents that were asked for: several where the key does not tell them apart.
  public let entries: [EntryAnswer]
}
