public import Text

/// A table as its author meant it: rows that page breaks tore apart are one row, header lines are one header.
public struct Table: Sendable {
  /// The annex it stands in, as written ("PHỤ LỤC 2"), or nil.
  public var annex: String?
  /// The title above it.
  public var caption: String?
  /// One entry a column: the texts of all header lines over it, joined by " / ".
  public var header: [String]
  public var rows: [Row]
  /// Index into `Document.divisions`.
  public var division: Int?
  public var range: TextRange

  public init(
    annex: String?, caption: String?, header: [String], rows: [Row], division: Int?, range: TextRange
  ) {
    self.annex = annex
    self.caption = caption
    self.header = header
    self.rows = rows
    self.division = division
    self.range = range
  }

  public struct Row: Sendable {
    public enum Kind: Sendable {
      case data
      /// A group's title over the following rows: numeral ("I", "A") and title.
      case group(label: String, title: String)
    }

    public var kind: Kind
    /// One passage a column; an empty passage where the cell is empty. Fewer or more than the header where cells were lost or
    /// doubled.
    public var cells: [Passage]
    /// First and last line of the text, from 1.
    public var line: Int
    public var lineEnd: Int

    public init(kind: Kind, cells: [Passage], line: Int, lineEnd: Int) {
      self.kind = kind
      self.cells = cells
      self.line = line
      self.lineEnd = lineEnd
    }
  }
}
