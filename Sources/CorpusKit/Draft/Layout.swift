/// The lines of a document, and where each mark stands in them.
struct Layout {
  struct Piece {
    var line: Int
    var start: Int
    var text: String
  }

  private(set) var lines: [String] = []
  /// Pieces of each mark, in the order of the text.
  private(set) var pieces: [Int: [Piece]] = [:]

  /// Characters after which a wrapped line ends.
  static let width = 90

  init(_ blocks: [Block]) {
    for (index, block) in blocks.enumerated() {
      if index > 0 && !block.isTight { addBlank() }
      if let table = block.table { add(table) } else { add(block) }
      if let stray = block.stray, block.continuation == nil {
        addBlank()
        add(stray)
      }
    }
  }

  private mutating func addBlank() { lines.append("") }

  private mutating func add(_ text: MarkedText) {
    lines.append(text.string)
    for mark in text.marks {
      pieces[mark.id, default: []].append(Piece(line: lines.count, start: mark.start, text: text.string(of: mark)))
    }
  }

  private mutating func add(_ block: Block) {
    addWrapped(block.text, block.isWrapped)
    guard let continuation = block.continuation else { return }
    addBlank()
    if let stray = block.stray {
      add(stray)
      addBlank()
    }
    addWrapped(continuation, block.isWrapped)
  }

  private mutating func addWrapped(_ text: MarkedText, _ isWrapped: Bool) {
    guard isWrapped else { return add(text) }
    var rest = text
    while rest.string.count > Layout.width {
      let limit = rest.string.prefix(Layout.width).utf8.count
      guard let space = rest.spaces.last(where: { $0 <= limit && $0 > 8 }) else { break }
      let (line, next) = rest.split(atSpace: space)
      add(line)
      rest = next
    }
    add(rest)
  }

  private mutating func add(_ table: TableDraft) {
    for (index, header) in table.header.enumerated() {
      addRow(header.map { MarkedText($0) }, piped: table.isPiped)
      if index == 0 && table.isPiped { addRow(header.map { _ in MarkedText("---") }, piped: true) }
    }
    for row in table.rows {
      if row.startsPage { addBlank() }
      if let stray = row.stray {
        add(stray)
        addBlank()
      }
      addRow(row.cells, piped: table.isPiped)
      guard let continuation = row.continuation else { continue }
      addBlank()
      addRow(continuation, piped: table.isPiped)
    }
  }

  private mutating func addRow(_ cells: [MarkedText], piped: Bool) {
    add(piped ? "| \(cells.joined(by: " | ")) |" : cells.joined(by: "\t"))
  }
}
