public import Text

/// A passage of a document that shows why it was found.
public struct Snippet: Hashable, Sendable {
  /// The document's own characters; line ends and tabs are spaces, byte for byte.
  public let text: String
  /// Where it stands, in bytes of the document's text.
  public let range: TextRange
  /// Line of the first match, from 1.
  public let line: Int
  /// What matches, in UTF-8 bytes of `text`: whole words, ascending and disjoint.
  public let highlights: [TextRange]
  /// Whether it begins where a sentence or a line does; otherwise readers expect "…".
  public let startsSentence: Bool
  public let endsSentence: Bool
}
