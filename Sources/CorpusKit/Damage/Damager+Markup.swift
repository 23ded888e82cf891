extension Damager {
  /// Emphasis, tags and backslashes around and inside citations, headings and cells.
  mutating func addMarkup(_ draft: inout DocumentDraft) {
    let symbols = draft.symbols
    for index in draft.blocks.indices {
      let block = draft.blocks[index]
      if block.kind == .heading || block.kind == .annexTitle, random.chance(damage.markup * 2) {
        draft.blocks[index].text = wrapped(block.text)
      } else if block.isProse {
        addMarkup(in: &draft.blocks[index].text, symbols)
      }
      guard var table = block.table else { continue }
      for row in table.rows.indices { addMarkup(in: &table.rows[row]) }
      draft.blocks[index].table = table
    }
  }

  private func wrapped(_ text: MarkedText) -> MarkedText { "**\(text)**" }

  private mutating func addMarkup(in text: inout MarkedText, _ symbols: Set<Int>) {
    for mark in text.marks(among: symbols).sorted(by: { $0.start > $1.start }) where random.chance(damage.markup) {
      switch random.number(in: 0...2) {
      case 0:
        guard let hyphen = text.utf8[mark.start..<mark.end].firstIndex(of: UInt8(ascii: "-")) else { continue }
        text.replace(hyphen..<hyphen, with: "\\")
      case 1:
        text.replace(mark.end..<mark.end, with: "**")
        text.replace(mark.start..<mark.start, with: "**")
      default: text.replace(mark.end..<mark.end, with: "<sup>\(random.number(in: 1...9))</sup>")
      }
    }
    if random.chance(damage.markup), let end = text.string.last, end == "." || end == ";" {
      text.append("<sup>\(random.number(in: 1...9))</sup>")
    }
  }

  private mutating func addMarkup(in row: inout TableDraft.Row) {
    if row.isGroup {
      guard random.chance(damage.markup * 2) else { return }
      row.cells = row.cells.map { $0.isEmpty ? $0 : "<b>\($0)</b>" }
      return
    }
    for cell in row.cells.indices.dropFirst() where random.chance(damage.markup) && !row.cells[cell].isEmpty {
      row.cells[cell] = "<p>\(row.cells[cell])</p>"
    }
  }

  /// Makes every heading a Markdown heading, at a level that means nothing.
  mutating func addHeadingMarks(_ draft: inout DocumentDraft) {
    for index in draft.blocks.indices {
      let block = draft.blocks[index]
      guard [.heading, .typeName, .subject].contains(block.kind), !block.text.string.hasPrefix("V/v") else { continue }
      let level = String(repeating: "#", count: random.number(in: 1...5))
      let isPlain = !block.text.string.contains("**") && random.chance(0.5)
      draft.blocks[index].text = "\(level) \(isPlain ? wrapped(block.text) : block.text)"
      draft.blocks[index].isTight = false
    }
  }
}
