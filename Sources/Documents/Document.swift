public import Text

/// An administrative document whose structure has been recognised.
public struct Document: Sendable {
  public let text: NormalizedText
  public var letterhead: Letterhead
  /// Preorder: a division precedes those inside it.
  public var divisions: [Division]
  /// All passages outside tables, in the order of the text.
  public var passages: [Passage]
  public var tables: [Table]
  /// Page of each line where the source has pages (index: line - 1), else empty.
  public var pages: [Int]

  public init(
    text: NormalizedText, letterhead: Letterhead, divisions: [Division], passages: [Passage], tables: [Table],
    pages: [Int] = []
  ) {
    self.text = text
    self.letterhead = letterhead
    self.divisions = divisions
    self.passages = passages
    self.tables = tables
    self.pages = pages
  }

  /// The page, from 1, of a line, where the source has pages.
  public func page(ofLine line: Int) -> Int? { pages.indices.contains(line - 1) ? pages[line - 1] : nil }

  /// The path of labels of a division, outermost first: "III/1", "PHỤ LỤC 2/II".
  public func path(ofDivision index: Int?) -> String? {
    guard var current = index else { return nil }
    var labels = [divisions[current].label]
    while let parent = divisions[current].parent {
      labels.append(divisions[parent].label)
      current = parent
    }
    return labels.reversed().joined(separator: "/")
  }
}
