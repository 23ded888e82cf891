/// Something an auditor would mark, with where it stands and the pieces of its message.
public struct Finding: Hashable, Sendable, Codable {
  public enum Severity: String, Sendable, Codable, CaseIterable, Comparable {
    case note, warning, error

    public static func < (left: Severity, right: Severity) -> Bool {
      allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
    }
  }

  /// A mention in one of several documents that do not agree.
  public struct Witness: Hashable, Sendable, Codable {
    /// As the caller names its documents.
    public var document: String
    public var place: FactPlace
    /// What this mention says: a date in ISO 8601, an issuer as written.
    public var statement: String

    public init(document: String, place: FactPlace, statement: String) {
      self.document = document
      self.place = place
      self.statement = statement
    }
  }

  public var code: FindingCode
  public var severity: Severity
  /// Where it stands; of a conflict between documents the first witness's place.
  public var place: FactPlace
  /// What the message is about: a task's text, a cited document, a line as written.
  public var subject: String
  /// Further pieces of the message, in its order: what is missing, expected or found instead.
  public var details: [String]
  /// Who says what, where mentions contradict one another.
  public var witnesses: [Witness]

  public init(
    _ code: FindingCode, at place: FactPlace, subject: String, details: [String] = [], witnesses: [Witness] = []
  ) {
    self.code = code
    severity = code.severity
    self.place = place
    self.subject = subject
    self.details = details
    self.witnesses = witnesses
  }
}
