public import Documents

/// One real document that is cited, in the corpus or not.
public struct CitedDocument: Hashable, Sendable {
  /// A mention: index of the citing document and of the citation in it.
  public struct Mention: Hashable, Sendable {
    public let document: Int
    public let citation: Int

    public init(document: Int, citation: Int) {
      self.document = document
      self.citation = citation
    }
  }

  public var key: String
  public var type: String?
  /// The date that most mentions state.
  public var date: PartialDate?
  /// The issuer that most mentions state, as written.
  public var issuer: String?
  /// The subject that the first mention states, or the title of the document itself.
  public var title: String?
  /// Identifier of the document in the corpus, or nil where it is only cited.
  public var corpusID: String?
  /// In the order of the corpus.
  public var mentions: [Mention]
}

/// What the mentions of one document state differently.
public struct CitationConflict: Hashable, Sendable {
  public enum Kind: String, Sendable, Hashable {
    case date, issuer
  }

  public let kind: Kind
  /// Index of the entry.
  public let entry: Int
  /// Each value once, the most frequent first, with the mentions that state it.
  public let values: [(value: String, mentions: [CitedDocument.Mention])]

  public static func == (left: CitationConflict, right: CitationConflict) -> Bool {
    left.kind == right.kind && left.entry == right.entry && left.values.map(\.value) == right.values.map(\.value)
      && left.values.map(\.mentions) == right.values.map(\.mentions)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(entry)
  }
}
