public import Documents
public import Facts

/// One way in which an entry is mentioned.
public struct CitedTarget: Sendable, Hashable {
  public let entryID: Int64
  /// As the entry stands after all mentions were taken together.
  public let entry: CitationTarget
  public let date: PartialDate?
  /// As the mention stands by itself.
  public let target: CitationTarget
}
