/// Which findings are wanted; what is nil does not matter.
public struct FindingFilter: Sendable {
  /// Standing in this document, or about it and others.
  public var document: DocumentID?
  /// By the names that findings bear.
  public var code: String?
  public var severity: String?

  public init(document: DocumentID? = nil, code: String? = nil, severity: String? = nil) {
    self.document = document
    self.code = code
    self.severity = severity
  }
}
