public import Text

/// Reads a query as people type it. Any input parses; what could not be used is said in the query's notes.
///
/// From loose to tight: `OR`/`HOẶC`, then parts side by side or joined by `AND`/`VÀ`, then `NOT`/`KHÔNG`/`-`. A part is a
/// word, `beginning*`, a "phrase", `field:value`, a reference to a document, or a parenthesis.
public struct QueryParser: Sendable {
  private let analyzer = Analyzer(.query)
  private let citations: (any CitationFinder)?

  /// - Parameter citations: finds references to documents; nil reads them as plain words.
  public init(citations: (any CitationFinder)? = nil) {
    self.citations = citations
  }

  /// Parses a query.
  /// - Complexity: linear in the query, but for the references in it.
  public func parse(_ typed: String) -> SearchQuery { parse(NormalizedText(typed)) }

  public func parse(_ text: NormalizedText) -> SearchQuery {
    var pass = QueryPass(text: text, analyzer: analyzer, finder: citations)
    let root = pass.run()
    return SearchQuery(text: text, root: root, citations: pass.citations, notes: pass.notes)
  }
}
