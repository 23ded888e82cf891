internal import Facts

/// A fact that stands on letters which were read from a picture and are not certain.
public struct DoubtAnswer: Codable, Sendable {
  public let line: Int
  public let page: Int?
  /// Bytes of the document's text, half-open.
  public let start: Int
  public let end: Int
  public let text: String

  /// - Returns: nil for a finding of another kind.
  init?(_ finding: Finding) {
    guard finding.code == .doubtfulText else { return nil }
    line = finding.place.line
    page = finding.place.page
    start = finding.place.range.start
    end = finding.place.range.end
    text = finding.subject
  }
}
