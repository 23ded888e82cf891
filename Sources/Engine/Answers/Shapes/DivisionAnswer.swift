internal import Documents

/// A part of a document's outline.
public struct DivisionAnswer: Codable, Sendable {
  public let kind: String
  public let label: String
  public let title: String
  /// 1 for the outermost.
  public let depth: Int
  public let line: Int
  public let start: Int
  public let end: Int

  init(_ division: Division) {
    kind = division.kind.rawValue
    label = division.label
    title = division.title
    depth = division.depth
    line = division.line
    start = division.range.start
    end = division.range.end
  }
}
