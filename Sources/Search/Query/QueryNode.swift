public import Facts
public import Text

/// A part of a parsed query.
public indirect enum QueryNode: Sendable {
  /// Words typed side by side. Ranking decides how many of them a document must hold.
  case words(QueryText)
  /// Words that must stand side by side in the document ("…").
  case phrase(QueryText)
  /// Words of which the last is only a beginning (từ*).
  case prefix(QueryText)
  /// Text that is looked for in one field (tiêu đề:…).
  case scoped(QueryField.Scope, QueryText)
  case filter(QueryFilter)
  /// A document named in the query: the place of its pattern in `SearchQuery.citations`.
  case citation(Int)
  /// Documents that cite the one of `SearchQuery.citations`, in one relation or in any (trích dẫn:…).
  case citing(Int, Relation?)
  /// Parts typed side by side.
  case group([QueryNode])
  case all([QueryNode])
  case any([QueryNode])
  case not(QueryNode)
}

/// A stretch of a query and its terms.
public struct QueryText: Sendable {
  /// In bytes of the query's text.
  public let range: TextRange
  public let analyzed: AnalyzedText

  init(range: TextRange, analyzed: AnalyzedText) {
    self.range = range
    self.analyzed = analyzed
  }
}
