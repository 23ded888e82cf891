/// How something that was begun may go on.
public struct SuggestionAnswer: Codable, Sendable {
  public enum Kind: String, Codable, Sendable {
    /// Of a document.
    case title
    /// Of a document, or of one that is cited.
    case symbol
    case unit
    /// Two words that often stand together.
    case phrase
  }

  public let text: String
  public let kind: Kind
  /// Documents that have it.
  public let count: Int
}
