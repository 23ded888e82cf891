public import Documents

/// What is searched for, and in what; what is nil does not matter.
public struct SearchQuestion: Sendable {
  public enum Order: String, Sendable, CaseIterable {
    case relevance
    /// Latest first.
    case date
    /// In the order of a Vietnamese dictionary.
    case title
  }

  /// As people type it; anything parses.
  public var text: String
  /// A document type, by abbreviation or name.
  public var type: String?
  public var issuer: String?
  /// A unit that leads or supports something in the document.
  public var unit: String?
  /// A document that is cited, in any spelling.
  public var cites: String?
  /// Issued on one of these days, inclusive.
  public var from: PartialDate?
  public var to: PartialDate?
  public var order: Order
  /// Passages of each document.
  public var snippets: Int
  /// Whether all versions of a text are shown, not only the best of them.
  public var showsAll: Bool
  /// Whether each hit says how its score came about.
  public var explains: Bool

  public init(
    _ text: String, type: String? = nil, issuer: String? = nil, unit: String? = nil, cites: String? = nil,
    from: PartialDate? = nil, to: PartialDate? = nil, order: Order = .relevance, snippets: Int = 3,
    showsAll: Bool = false, explains: Bool = false
  ) {
    self.text = text
    self.type = type
    self.issuer = issuer
    self.unit = unit
    self.cites = cites
    self.from = from
    self.to = to
    self.order = order
    self.snippets = snippets
    self.showsAll = showsAll
    self.explains = explains
  }
}
