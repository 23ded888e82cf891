public import Documents

/// A document of the corpus with what it cites, for the pass over the whole corpus.
public struct CitingDocument: Sendable {
  public var id: String
  /// Abbreviation of its type.
  public var type: String?
  /// As written in its head; nil or without a number where it was left blank.
  public var symbol: String?
  public var issuer: String?
  public var place: String?
  public var date: PartialDate?
  public var title: String?
  public var citations: [Citation]

  public init(
    id: String, type: String? = nil, symbol: String? = nil, issuer: String? = nil, place: String? = nil,
    date: PartialDate? = nil, title: String? = nil, citations: [Citation] = []
  ) {
    self.id = id
    self.type = type
    self.symbol = symbol
    self.issuer = issuer
    self.place = place
    self.date = date
    self.title = title
    self.citations = citations
  }
}
