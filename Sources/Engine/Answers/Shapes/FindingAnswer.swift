internal import Facts

/// What an auditor would mark.
public struct FindingAnswer: Codable, Sendable {
  /// A mention in one of several documents that contradict one another.
  public struct Witness: Codable, Sendable {
    public let document: String
    public let line: Int
    public let statement: String
  }

  public let document: String
  public let line: Int
  public let severity: String
  public let code: String
  /// In the language that was asked for.
  public let message: String
  public let subject: String
  public let details: [String]
  public let witnesses: [Witness]
  public let section: String?
  public let start: Int
  public let end: Int
  public let page: Int?

  init(_ finding: Finding, document: String, language: Language) {
    self.document = document
    line = finding.place.line
    severity = finding.severity.rawValue
    code = finding.code.rawValue
    message = finding.message(in: language == .vietnamese ? .vietnamese : .english)
    subject = finding.subject
    details = finding.details
    witnesses = finding.witnesses.map {
      Witness(document: $0.document, line: $0.place.line, statement: $0.statement)
    }
    section = finding.place.section
    start = finding.place.range.start
    end = finding.place.range.end
    page = finding.place.page
  }
}
