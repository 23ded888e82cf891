public import Documents
internal import Facts

/// A place where a document is cited.
public struct MentionAnswer: Codable, Sendable {
  public let document: String
  public let line: Int
  public let start: Int
  public let end: Int
  public let text: String
  public let `class`: String
  public let type: String?
  public let number: String?
  public let symbol: String?
  public let key: String
  public let date: PartialDate?
  public let issuer: String?
  public let relation: String
  public let section: String?
  public let page: Int?
  public let lineEnd: Int
  public let subject: String?
  /// Article-level parts, from large to small.
  public let parts: [String]
  public let rule: String

  /// - Parameter key: of the entry it was resolved to.
  init(_ citation: Citation, document: String, key: String?) {
    self.document = document
    line = citation.place.line
    start = citation.place.range.start
    end = citation.place.range.end
    text = citation.text
    `class` = citation.class.rawValue
    type = citation.target.type
    number = citation.target.number
    symbol = citation.target.symbol
    self.key = key ?? citation.target.key
    date = citation.date
    issuer = citation.issuer
    relation = citation.relation.rawValue
    section = citation.place.section
    page = citation.place.page
    lineEnd = citation.place.lineEnd
    subject = citation.subject
    parts = citation.parts
    rule = citation.rule
  }
}
