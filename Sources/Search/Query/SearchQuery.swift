public import Text

/// What a typed query was understood to mean.
public struct SearchQuery: Sendable {
  /// As typed, in NFC.
  public let text: NormalizedText
  /// Nil where nothing was typed that can be looked for.
  public let root: QueryNode?
  /// The documents the query names.
  public let citations: [QueryCitation]
  /// What of the query could not be used, and what was read otherwise than it was typed.
  public let notes: [QueryNote]

  /// Whether the query is a reference and nothing else ("Nghị quyết 57", "57/NQ-TW").
  public var isReference: Bool {
    if case .citation = root { return true }
    return false
  }
}

/// A document named in a query.
public struct QueryCitation: Sendable {
  /// In bytes of the query's text.
  public let range: TextRange
  public let pattern: any CitationPattern
  /// The same as plain words, for when no document is known by it.
  let words: AnalyzedText
}

/// What a remark about a query is about.
public enum QueryNote: Hashable, Sendable {
  /// "xyz:…" names no field; it was read as words.
  case unknownField(String)
  /// The value says nothing to its field ("năm:abc"); the condition was left out.
  case unusableValue(field: QueryField, value: String)
  /// A quotation mark or a parenthesis has no partner.
  case unbalanced(String)
  /// "AND" with nothing on one side of it.
  case danglingOperator(String)
  /// A query of exclusions only: everything else is found.
  case onlyExclusions
  /// A word typed with the input method switched off, and what it was read as.
  case retyped(from: String, to: String)
  /// A word no document holds, and the one looked for in its place.
  case corrected(from: String, to: String)
}
