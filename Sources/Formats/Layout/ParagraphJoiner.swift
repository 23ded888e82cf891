internal import Text

/// Makes whole paragraphs of lines that were wrapped at a margin, also over the end of a page.
struct ParagraphJoiner {
  private struct Placed {
    var line: TextLine
    var column: Column
    var page: Int
  }

  private(set) var blocks: [Block] = []
  private var open: [Placed] = []
  /// That lines are added from.
  private var page = 0
  private var notes: [Paragraph] = []
  /// First rows of the table added last, or of the one it goes on with.
  private var header: [[String]] = []
  /// Distance of neighbouring lines on the page, in points.
  private var pitch = 0.0

  mutating func begin(page number: Int, pitch: Double) {
    page = number
    self.pitch = pitch
  }

  mutating func add(_ item: LayoutItem) {
    switch item {
    case .line(let line, let column):
      let placed = Placed(line: line, column: column, page: page)
      if let last = open.last, !goesOn(last, placed) { close() }
      open.append(placed)
    case .table(let grid):
      close()
      mark(page)
      addTable(grid)
    case .note(let lines, _):
      // A paragraph may go on on the next page: notes wait until it ends.
      notes.append(Paragraph(lines))
    }
  }

  mutating func close() {
    if let first = open.first {
      mark(first.page)
      blocks.append(.paragraph(Paragraph(open.map(\.line))))
      open = []
    }
    for note in notes { blocks.append(.paragraph(note)) }
    notes = []
  }

  private var marked = 0

  private mutating func mark(_ number: Int) {
    guard marked != number else { return }
    marked = number
    blocks.append(.page(number))
  }

  // MARK: Lines

  /// Whether a line goes on with the paragraph of the one before it.
  private func goesOn(_ last: Placed, _ next: Placed) -> Bool {
    guard last.column.number == next.column.number, abs(last.line.size - next.line.size) <= 1.2 else { return false }
    let size = max(last.line.size, next.line.size)
    let isSamePage = last.page == next.page
    if isSamePage {
      let distance = next.line.box.centreY - last.line.box.centreY
      let usual =
        open.count > 1 && open[open.count - 2].page == last.page
        ? last.line.box.centreY - open[open.count - 2].line.box.centreY : pitch
      guard distance < usual + 0.32 * size, distance < 2.6 * size else { return false }
    }
    let isCentred = last.column.centres(last.line)
    guard
      isCentred == next.column.centres(next.line) || !isCentred && next.line.box.left < next.column.left + size
        || fillsCentred(last, before: next)
    else { return false }
    let room =
      isCentred
      ? (last.column.right - last.line.box.right) + (last.line.box.left - last.column.left)
      : last.column.right - last.line.box.right
    // Had its first word fitted, the line would not have been broken before it.
    guard let word = next.line.words.first, word.box.width + 0.2 * size > room - 0.05 * size else { return false }
    let end = LineEnd(last.line)
    if end == .document { return false }
    if isCentred || fillsCentred(last, before: next) { return end != .sentence }
    let lastIndent = last.line.box.left - last.column.left
    let indent = next.line.box.left - next.column.left
    let isIndented = indent > 0.8 * size
    if ListMark.begins(next.line) {
      guard !isIndented, end == .open else { return false }
    }
    if open.count > 1 {
      // Lines after the first stand at one place.
      if isSamePage, indent > lastIndent + 0.7 * size { return false }
    } else if isIndented {
      if abs(indent - lastIndent) <= 0.7 * size { return end == .open && !ListMark.begins(next.line) }
      if indent > lastIndent { return ListMark.begins(last.line) }
    }
    return true
  }

  /// Whether a line from margin to margin is the first of a title whose rest is set in the middle: both in bold; on a picture, which
  /// tells no fonts, the rest is not in capitals, as the next title would be.
  private func fillsCentred(_ last: Placed, before next: Placed) -> Bool {
    let size = last.line.size
    return next.column.centres(next.line) && Self.mayBeOneTitle(last.line, next.line) && open.count < 3
      && last.line.box.left - last.column.left <= 2 * size && last.column.right - last.line.box.right <= 2 * size
  }

  private static func mayBeOneTitle(_ last: TextLine, _ next: TextLine) -> Bool {
    if last.isBold && next.isBold { return true }
    let hasFonts = (last.words + next.words).contains { $0.runs.contains { $0.font != nil } }
    return !hasFonts && next.text.contains { $0.isLowercase || $0.isNumber }
  }

  // MARK: Tables

  /// Adds a table. Where it goes on with one on the page before, its header is dropped if it repeats that one's, and a row that
  /// the page's end tore becomes whole.
  private mutating func addTable(_ grid: Grid) {
    guard case .page? = blocks.last, blocks.count > 1, case .table(var above) = blocks[blocks.count - 2],
      Self.width(of: above) == Self.width(of: grid)
    else {
      header = grid.rows.prefix(3).map(Self.text(of:))
      blocks.append(.table(grid))
      return
    }
    var rows = grid.rows[...]
    for line in header {
      guard let row = rows.first, Self.text(of: row) == line, line.count(where: { !$0.isEmpty }) > 1 else { break }
      rows.removeFirst()
    }
    if let row = rows.first, let last = above.rows.last, Self.isTorn(last, row) {
      above.rows[above.rows.count - 1] = Self.joined(last, row)
      blocks[blocks.count - 2] = .table(above)
      rows.removeFirst()
    }
    if rows.isEmpty {
      // The table above may go on on the next page.
      blocks.removeLast()
      marked = 0
    } else {
      blocks.append(.table(Grid(rows: Array(rows), isRuled: grid.isRuled)))
    }
  }

  private static func width(of grid: Grid) -> Int {
    grid.rows.map { $0.reduce(0) { $0 + $1.columns } }.max() ?? 0
  }

  private static func text(of row: [Grid.Cell]) -> [String] { row.map(text(of:)) }

  private static func text(of cell: Grid.Cell) -> String {
    cell.blocks.map { block in
      if case .paragraph(let paragraph) = block { paragraph.runs.map(\.text).joined() } else { "" }
    }.joined(separator: " ")
  }

  /// A row goes on with the one above the page's end: it has no number of its own, and some cell goes on in the middle of a
  /// sentence.
  private static func isTorn(_ last: [Grid.Cell], _ next: [Grid.Cell]) -> Bool {
    guard last.count == next.count, zip(last, next).allSatisfy({ $0.columns == $1.columns }), next.count > 1 else {
      return false
    }
    let cells = zip(text(of: last), text(of: next)).filter { !$1.isEmpty }
    guard text(of: next)[0].isEmpty, !cells.isEmpty, cells.allSatisfy({ !$0.0.isEmpty }) else { return false }
    // A cell longer than the page's rest is torn alone.
    if cells.count * 3 <= next.count, cells.allSatisfy({ !".;:!?".contains($0.0.last!) }) { return true }
    return cells.contains { above, below in
      guard let start = below.first, let end = above.last else { return false }
      return start.isLowercase || start.isPunctuation && start != "-" && start != "+" || end == "-" || end == ","
    }
  }

  private static func joined(_ last: [Grid.Cell], _ next: [Grid.Cell]) -> [Grid.Cell] {
    zip(last, next).map { last, next in
      var cell = last
      guard case .paragraph(var upper)? = last.blocks.last, case .paragraph(let lower)? = next.blocks.first else {
        cell.blocks += next.blocks
        return cell
      }
      let isCut = upper.runs.last?.text.last.map { $0 == "-" || $0 == "/" } ?? false
      upper.runs[upper.runs.count - 1].text += isCut ? "" : " "
      upper.runs += lower.runs
      cell.blocks = last.blocks.dropLast() + [.paragraph(upper)] + next.blocks.dropFirst()
      return cell
    }
  }
}
