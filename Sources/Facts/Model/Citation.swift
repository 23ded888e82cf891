public import Documents

/// A mention of a document.
public struct Citation: Hashable, Sendable, Codable {
  public enum Class: String, Sendable, Codable, CaseIterable {
    /// It has a number.
    case numbered
    /// No number, but one particular document: a law by its name, a congress resolution.
    case named
    /// The document itself, by its own symbol.
    case own = "self"
  }

  public var place: FactPlace
  /// From the type word, if there is one, through the symbol, as written.
  public var text: String
  public var `class`: Class
  public var target: CitationTarget
  /// Stated at this mention.
  public var date: PartialDate?
  /// Stated at this mention, as written.
  public var issuer: String?
  /// Stated at this mention: what it is about, as written.
  public var subject: String?
  public var relation: Relation
  /// Article-level parts, from large to small: "Điều 5", "khoản 2", "điểm a".
  public var parts: [String]
  /// The name of the rule that read it.
  public var rule: String

  public init(
    place: FactPlace, text: String, class: Class, target: CitationTarget, date: PartialDate? = nil,
    issuer: String? = nil, subject: String? = nil, relation: Relation = .mentions, parts: [String] = [], rule: String
  ) {
    self.place = place
    self.text = text
    self.class = `class`
    self.target = target
    self.date = date
    self.issuer = issuer
    self.subject = subject
    self.relation = relation
    self.parts = parts
    self.rule = rule
  }
}
