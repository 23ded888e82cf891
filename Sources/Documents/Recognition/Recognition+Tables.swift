import Text

extension Recognition {
  /// Reads the table that begins at a row; returns the line after it.
  ///
  /// Blank lines do not end a table (a page break stands there as well); a line of running text does, unless it is a stray
  /// page head between two rows.
  mutating func readTable(at position: Int) -> Int {
    var rows: [TableRows.Physical] = []
    var isAfterBreak = false
    var index = position
    var end = position
    while index < lines.count {
      switch lines[index].kind {
      case .row(let ranges):
        let cells = zip(ranges, lines[index].cells).map { Passage(kind: .cell, piece: $0, tokens: $1) }
        rows.append(TableRows.Physical(line: lines[index].number, cells: cells, isAfterBreak: isAfterBreak))
        isAfterBreak = false
        end = index + 1
      case .blank: isAfterBreak = true
      case .rule: break
      case .text:
        if isGroupTitle(at: index) {
          rows.append(
            TableRows.Physical(
              line: lines[index].number, cells: [Passage(kind: .cell, pieces: [lines[index].range], text: text)],
              isAfterBreak: isAfterBreak))
        } else if !isStrayPageHead(at: index) {
          return finishTable(rows, from: position, to: end)
        }
        isAfterBreak = true
      }
      index += 1
    }
    return finishTable(rows, from: position, to: end)
  }

  private mutating func finishTable(_ rows: [TableRows.Physical], from position: Int, to end: Int) -> Int {
    let range = TextRange(lines[position].range.start, lines[end - 1].range.end)
    let appendix = open.first.map { divisions[$0.index] }.flatMap { $0.kind == .appendix ? $0 : nil }
    let (header, logical) = TableRows(physical: rows, text: text).logical()
    tables.append(
      Table(
        annex: appendix?.label, caption: caption(appendix), header: header, rows: logical,
        division: open.last?.index, range: range))
    canContinue = false
    blankBefore = false
    return end
  }

  private func caption(_ appendix: Division?) -> String? {
    if let appendix, !appendix.title.isEmpty { return appendix.title }
    guard let last = passages.last, last.kind == .heading || last.kind == .paragraph && last.tokens.count <= 40 else {
      return nil
    }
    return last.reading(in: text)
  }

  /// "II- HẠ TẦNG, DỮ LIỆU" on a line without cells, rows right below it.
  private func isGroupTitle(at index: Int) -> Bool {
    let tokens = lines[index].tokens
    guard tokens.count > 1, tokens.count <= 40, !readsAsAnnex(lines[index]) else { return false }
    guard tokens[0].letters == 1 && tokens[0].shape == .capitalized || Numbering.roman(tokens[0], text) != nil else {
      return false
    }
    for next in lines[(index + 1)...].prefix(3) where !next.isBlank { return next.isRow }
    return false
  }

  /// A page's head or number that a converter left between the rows: short, in capitals or digits only, blank lines
  /// around it, rows before and after.
  private func isStrayPageHead(at index: Int) -> Bool {
    let tokens = lines[index].tokens
    guard tokens.count <= 8, tokens.isAllCapitals || tokens.allSatisfy({ $0.kind != .word }) else { return false }
    guard index > 0, lines[index - 1].isBlank, !readsAsAnnex(lines[index]) else { return false }
    for (offset, next) in lines[(index + 1)...].prefix(6).enumerated() where !next.isBlank {
      return next.isRow || isGroupTitle(at: index + 1 + offset)
    }
    return false
  }
}
