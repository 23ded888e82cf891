public import Documents

/// Which deadlines are wanted; what is nil does not matter.
public struct DeadlineFilter: Sendable {
  public var document: DocumentID?
  public var kind: String?
  /// It ends on one of these days, inclusive.
  public var dueFrom: PartialDate?
  public var dueTo: PartialDate?

  public init(
    document: DocumentID? = nil, kind: String? = nil, dueFrom: PartialDate? = nil, dueTo: PartialDate? = nil
  ) {
    self.document = document
    self.kind = kind
    self.dueFrom = dueFrom
    self.dueTo = dueTo
  }
}
