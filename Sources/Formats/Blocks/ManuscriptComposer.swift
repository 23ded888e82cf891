internal import Text

/// Writes blocks as the text that everything after reads: a line for each line of a paragraph, a blank line after each paragraph,
/// a line of tab-separated cells for each row of a table.
///
/// A cell that spans columns is followed by empty cells, one under another is empty, the paragraphs of a cell are joined by
/// spaces, so that every row of a table has as many cells as the widest. A table that only arranges a letterhead or a signature
/// side by side is no table: its cells are written one after the other.
struct ManuscriptComposer {
  private var lines: [String] = []
  private var pages: [Int] = []
  private var page: Int?
  private let encoding: TextEncoding
  private let evidence: EncodingEvidence

  private let limit: Int
  private var length = 0

  init(_ blocks: [Block], limits: ReadingLimits = ReadingLimits()) {
    limit = limits.textBytes
    let unicode = UnicodeBlocks(blocks)
    encoding = unicode.encoding
    evidence = unicode.evidence
    for block in unicode.blocks { add(block) }
  }

  /// - Parameter format: of the file the blocks were read from.
  /// - Throws: `.empty` where there is no letter in any block; `.exceeded(.textBytes)`.
  func manuscript(format: DocumentFormat) throws(ReadingFailure) -> Manuscript {
    guard length <= limit else { throw .exceeded(.textBytes, limit: limit) }
    let (string, doubts) = DoubtMarks.removed(from: lines.joined(separator: "\n") + "\n")
    let text = NormalizedText(string, encoding: encoding, evidence: evidence)
    guard text.utf8.contains(where: { $0 > 0x20 }) else { throw .undecodable(.empty, line: nil) }
    return Manuscript(text: text, format: format, pages: page == nil ? [] : pages, doubts: doubts)
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .paragraph(let paragraph): add(paragraph)
    case .table(let grid): if Self.isLayout(grid) { addCells(of: grid) } else { addRows(of: grid) }
    case .page(let number): page = number
    }
  }

  private mutating func addLine(_ line: String) {
    length += line.utf8.count + 1
    // What is too long is refused in the end.
    guard length <= limit else { return }
    // What stands before the first page mark stands on the first page.
    pages.append(page ?? 1)
    lines.append(line)
  }

  private mutating func add(_ paragraph: Paragraph) {
    let text = Self.text(of: paragraph)
    for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
      let line = Self.withoutTabs(line)
      if !line.isEmpty { addLine(line) }
    }
    close()
  }

  /// A blank line after what was written last.
  private mutating func close() {
    if lines.last?.isEmpty == false { addLine("") }
  }

  private mutating func addCells(of grid: Grid) {
    for row in grid.rows {
      for cell in row where !cell.continuesAbove {
        for block in cell.blocks { add(block) }
      }
    }
  }

  private mutating func addRows(of grid: Grid) {
    let width = grid.rows.map { $0.reduce(0) { $0 + max(1, $1.columns) } }.max() ?? 0
    for row in grid.rows where length <= limit {
      page = Self.openingPage(of: row) ?? page
      var cells: [String] = []
      for cell in row {
        cells.append(cell.continuesAbove ? "" : Self.text(ofCell: cell.blocks))
        cells += repeatElement("", count: max(1, cell.columns) - 1)
      }
      cells += repeatElement("", count: width - cells.count)
      if width == 1 {
        if !cells[0].isEmpty { addLine(cells[0]) }
      } else if cells.contains(where: { !$0.isEmpty }) {
        addLine(cells.joined(separator: "\t"))
      }
      page = Self.lastPage(of: row) ?? page
    }
    close()
  }

  /// The page that a row begins with: where a cell begins with its mark. A row that a page breaks stands where it begins.
  private static func openingPage(of row: [Grid.Cell]) -> Int? {
    row.lazy.compactMap { if case .page(let number) = $0.blocks.first { number } else { nil } }.first
  }

  private static func lastPage(of row: [Grid.Cell]) -> Int? {
    row.lazy.flatMap(\.blocks).compactMap { if case .page(let number) = $0 { number } else { nil } }.max()
  }

  /// Without optional hyphens, which are not part of words. (In old fonts their code is a letter.)
  private static func text(of paragraph: Paragraph) -> String {
    var text = paragraph.runs.map { $0.isDoubtful ? DoubtMarks.around($0.text) : $0.text }.joined()
    if text.utf8.contains(0xC2) { text.unicodeScalars.removeAll { $0 == "\u{AD}" } }
    return text
  }

  /// All of a cell on one line.
  private static func text(ofCell blocks: [Block]) -> String {
    var parts: [String] = []
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): parts.append(onOneLine(text(of: paragraph)))
      case .table(let grid): parts += grid.rows.flatMap { $0 }.map { text(ofCell: $0.blocks) }
      case .page: continue
      }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: { $0 == "\n" || $0 == "\t" || $0 == " " }).joined(separator: " ")
  }

  /// Tabs of a paragraph only push its text about: a tab in a line of text stands for cells of a table.
  private static func withoutTabs(_ line: Substring) -> String {
    line.split(whereSeparator: { $0 == "\t" || $0 == " " }).joined(separator: " ")
  }

  // MARK: Layout tables

  /// A table that sets a letterhead or a signature side by side: two or three columns, a few rows, no rules around its cells (or a
  /// format that does not tell), several paragraphs in a cell or one of the phrases that such a table exists for.
  private static func isLayout(_ grid: Grid) -> Bool {
    let width = grid.rows.map(\.count).max() ?? 0
    guard width <= 3, grid.rows.count <= 6 else { return width == 1 && grid.rows.count == 1 }
    let text = grid.rows.joined().map { Self.text(ofCell: $0.blocks) }.joined(separator: " ").uppercased()
    if layoutPhrases.contains(where: { text.contains($0) }) { return true }
    return grid.isRuled == false && grid.rows.joined().contains { $0.blocks.count > 1 }
  }

  private static let layoutPhrases = [
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA", "ĐẢNG CỘNG SẢN VIỆT NAM", "NƠI NHẬN:",
  ]
}
