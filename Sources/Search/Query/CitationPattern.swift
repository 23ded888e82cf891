public import Facts
public import Text

/// What a reference in a query asks for: a document of which only some parts may be known.
public protocol CitationPattern: Sendable {
  /// Whether the target is the document asked for, as far as the pattern tells.
  func matches(_ target: CitationTarget) -> Bool
}

/// Finds references in queries. The grammar of citations implements it.
public protocol CitationFinder: Sendable {
  /// The references in a stretch of a query, ascending and disjoint; ranges are in bytes of the whole text.
  func citations(in text: NormalizedText, range: TextRange) -> [(range: TextRange, pattern: any CitationPattern)]
}
