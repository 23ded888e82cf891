extension Damager {
  /// Breaks paragraphs and rows over pages.
  mutating func breakPages(_ draft: inout DocumentDraft) {
    let stray = MarkedText(" \((draft.head.issuer ?? "").uppercased())")
    for index in draft.blocks.indices {
      let isMatter = draft.blocks[index].isProse && draft.blocks[index].text.count > 80
      if isMatter && random.chance(damage.pageBreak) {
        breakText(&draft.blocks[index])
        if random.chance(damage.strayHead) && draft.blocks[index].continuation != nil {
          draft.blocks[index].stray = stray
        }
      }
      guard var table = draft.blocks[index].table else { continue }
      for row in table.rows.indices.dropFirst() where !table.rows[row].isGroup {
        if random.chance(damage.rowBreak) {
          breakRow(&table.rows[row])
        } else if random.chance(damage.strayHead) && !table.rows[row - 1].isGroup {
          table.rows[row].startsPage = true
          if random.chance(0.5) { table.rows[row].stray = stray }
        }
      }
      draft.blocks[index].table = table
    }
  }

  /// Cuts a paragraph before a word in lower case, as a reader would recognise the break.
  private mutating func breakText(_ block: inout Block) {
    let text = block.text
    let places = text.spaces.filter { space in
      space > 30 && space < text.count - 20 && text.utf8[space - 1].isLowercaseLetter
        && text.utf8[space + 1].isLowercaseLetter
    }
    guard !places.isEmpty else { return }
    let (first, second) = text.split(atSpace: random.pick(places))
    block.text = first
    block.continuation = second
  }

  /// Cuts each cell where its text may have wrapped; the cell of the task is always cut.
  private mutating func breakRow(_ row: inout TableDraft.Row) {
    var continuation: [MarkedText] = []
    var cells = row.cells
    for index in cells.indices {
      let spaces = cells[index].spaces
      guard index > 0, spaces.count > (index == 1 ? 0 : 1), index == 1 || random.chance(0.6) else {
        continuation.append(MarkedText())
        continue
      }
      let (first, second) = cells[index].split(atSpace: random.pick(spaces))
      cells[index] = first
      continuation.append(second)
    }
    guard continuation.indices.contains(1), !continuation[1].isEmpty else { return }
    row.cells = cells
    row.continuation = continuation
  }
}

extension UInt8 {
  fileprivate var isLowercaseLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}
