public import Text

/// An administrative document whose structure has been recognised.
public struct Document: Sendable {
  private var content: Content

  /// What copies of a document share: readers take a document by value.
  private final class Content: Sendable {
    let text: NormalizedText
    let letterhead: Letterhead
    let divisions: [Division]
    let passages: [Passage]
    let tables: [Table]
    let pages: [Int]
    let doubts: [TextRange]
    /// For each division the labels from the outermost to its own.
    let paths: [String]

    init(
      text: NormalizedText, letterhead: Letterhead, divisions: [Division], passages: [Passage], tables: [Table],
      pages: [Int], doubts: [TextRange]
    ) {
      self.text = text
      self.letterhead = letterhead
      self.divisions = divisions
      self.passages = passages
      self.tables = tables
      self.pages = pages
      self.doubts = doubts
      var paths: [String] = []
      paths.reserveCapacity(divisions.count)
      for division in divisions {
        paths.append(division.parent.map { paths[$0] + "/" + division.label } ?? division.label)
      }
      self.paths = paths
    }
  }

  public init(
    text: NormalizedText, letterhead: Letterhead, divisions: [Division], passages: [Passage], tables: [Table],
    pages: [Int] = [], doubts: [TextRange] = []
  ) {
    content = Content(
      text: text, letterhead: letterhead, divisions: divisions, passages: passages, tables: tables, pages: pages,
      doubts: doubts)
  }

  public var text: NormalizedText { content.text }

  public var letterhead: Letterhead {
    get { content.letterhead }
    set {
      content = Content(
        text: text, letterhead: newValue, divisions: divisions, passages: passages, tables: tables, pages: pages,
        doubts: doubts)
    }
  }

  /// Preorder: a division precedes those inside it.
  public var divisions: [Division] { content.divisions }
  /// All passages outside tables, in the order of the text.
  public var passages: [Passage] { content.passages }
  public var tables: [Table] { content.tables }
  /// Page of each line where the source has pages (index: line - 1), else empty.
  public var pages: [Int] { content.pages }
  /// Stretches of the text that were recognised on a picture and may be something else, in ascending order.
  public var doubts: [TextRange] { content.doubts }

  /// Whether a stretch of the text holds doubtful letters.
  /// - Complexity: O(log doubts).
  public func isDoubtful(_ range: TextRange) -> Bool {
    let doubts = content.doubts
    var low = 0
    var high = doubts.count
    while low < high {
      let middle = (low + high) / 2
      if doubts[middle].end <= range.start { low = middle + 1 } else { high = middle }
    }
    return low < doubts.count && doubts[low].start < range.end
  }

  /// The page, from 1, of a line, where the source has pages.
  public func page(ofLine line: Int) -> Int? { pages.indices.contains(line - 1) ? pages[line - 1] : nil }

  /// The path of labels of a division, outermost first: "III/1", "PHỤ LỤC 2/II".
  public func path(ofDivision index: Int?) -> String? { index.map { content.paths[$0] } }
}
