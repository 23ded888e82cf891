/// Which mentions are wanted; what is nil does not matter.
public struct CitationFilter: Sendable {
  /// Standing in this document.
  public var document: DocumentID?
  /// Resolved to one of these entries.
  public var entries: [Int64]?

  public init(document: DocumentID? = nil, entries: [Int64]? = nil) {
    self.document = document
    self.entries = entries
  }
}
