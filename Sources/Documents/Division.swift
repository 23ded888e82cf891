public import Text

/// A numbered part of a document with what stands below it.
public struct Division: Sendable, Codable, Hashable {
  /// Kinds from large to small (phần, chương, mục, tiểu mục, điều, khoản, điểm; phụ lục stands beside the body).
  public enum Kind: String, Sendable, Codable {
    case part, chapter, section, subsection, article, clause, point, appendix
    /// "I.", "II-": plans number their main divisions in Roman capitals.
    case roman
    /// "1.", "1.1.", "7.2.": by the count of numbers.
    case decimal
    /// "a)", "đ)".
    case letter
    /// "(1)".
    case parenthesized
  }

  public var kind: Kind
  /// As written, without trailing signs: "III", "7.1", "Điều 5", "PHỤ LỤC 2".
  public var label: String
  /// The heading's words as a reader sees them.
  public var title: String
  /// Index of the division it stands in.
  public var parent: Int?
  /// 1 for the outermost.
  public var depth: Int
  /// From its heading to the end of what stands below it.
  public var range: TextRange
  /// Line of the heading, from 1.
  public var line: Int

  public init(
    kind: Kind, label: String, title: String, parent: Int?, depth: Int, range: TextRange, line: Int
  ) {
    self.kind = kind
    self.label = label
    self.title = title
    self.parent = parent
    self.depth = depth
    self.range = range
    self.line = line
  }
}
