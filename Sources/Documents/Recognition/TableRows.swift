import Text

/// Makes the rows of a table as its author meant them from the lines of a converter.
struct TableRows {
  /// One line of cells.
  struct Physical {
    let line: Int
    let cells: [Passage]
    /// Whether blank lines or a stray page head stand before it.
    let isAfterBreak: Bool
  }

  let physical: [Physical]
  let text: NormalizedText

  func logical() -> (header: [String], rows: [Table.Row]) {
    var rows: [Table.Row] = []
    var headerLines: [[Passage]] = []
    var isInHeader = true
    for line in physical {
      let cells = line.cells
      if cells.allSatisfy(\.isEmpty) { continue }
      if isInHeader {
        if isHeaderLine(cells, after: headerLines) {
          headerLines.append(cells)
          continue
        }
        isInHeader = false
      }
      if isColumnNumbers(cells) || headerLines.first.map({ repeats($0, cells) }) ?? false { continue }
      if let last = rows.indices.last, goesOn(rows[last], cells, isAfterBreak: line.isAfterBreak) {
        join(&rows[last], cells, line)
      } else {
        rows.append(row(cells, line))
      }
    }
    return (header(headerLines), rows)
  }

  // MARK: Header

  /// Header lines stand first: the first cell is no item number and no group, and no column but the first holds long text.
  private func isHeaderLine(_ cells: [Passage], after lines: [[Passage]]) -> Bool {
    guard lines.count < 3 else { return false }
    let first = cells[0].tokens
    if lines.isEmpty {
      if first.first?.kind == .number || groupLabel(cells) != nil { return false }
      return cells.filter { !$0.isEmpty }.count > 1
    }
    guard first.isEmpty || repeats(lines[0], cells) else { return false }
    // A second header line fills gaps under a wide cell of the first; a row of data would have a text there.
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    let above = lines[lines.count - 1]
    return filled.allSatisfy { column in
      cells[column].tokens.count <= 12
        && (column >= above.count || above[column].isEmpty || isSpan(above, column))
    } && !isColumnNumbers(cells)
  }

  /// Whether the cell spans further columns: empty cells follow it.
  private func isSpan(_ cells: [Passage], _ column: Int) -> Bool {
    column + 1 < cells.count && cells[column + 1].isEmpty
  }

  private func header(_ lines: [[Passage]]) -> [String] {
    let width = lines.map(\.count).max() ?? 0
    return (0..<width).map { column in
      var parts: [String] = []
      for (level, line) in lines.enumerated() {
        let isUpper = level + 1 < lines.count
        guard let cell = spanning(line, column, fillsRight: isUpper && hasText(lines[(level + 1)...], column)) else {
          continue
        }
        let reading = cell.reading(in: text)
        if parts.last != reading { parts.append(reading) }
      }
      return parts.joined(separator: " / ")
    }
  }

  private func hasText(_ lines: ArraySlice<[Passage]>, _ column: Int) -> Bool {
    lines.contains { column < $0.count && !$0[column].isEmpty }
  }

  /// The cell of a column, or the one to its left that spans it.
  private func spanning(_ line: [Passage], _ column: Int, fillsRight: Bool) -> Passage? {
    guard column < line.count else { return nil }
    if !line[column].isEmpty { return line[column] }
    return fillsRight ? line[..<column].last { !$0.isEmpty } : nil
  }

  /// "(1) (2) (3)", "1 2 3" or "A B 1 2" under the header.
  private func isColumnNumbers(_ cells: [Passage]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    guard filled.count > 2 else { return false }
    var expected = 1
    for cell in filled {
      let inner = cell.tokens.filter { $0.kind != .openParen && $0.kind != .closeParen }
      guard inner.count == 1 || inner.count > 1 && inner[1].kind == .comparator else { return false }
      if inner[0].kind == .word && inner[0].letters == 1 && expected == 1 { continue }
      guard inner[0].kind == .number, inner[0].number == expected else { return false }
      expected += 1
    }
    return true
  }

  /// The header printed again on a new page.
  private func repeats(_ header: [Passage], _ cells: [Passage]) -> Bool {
    let filled = header.indices.filter { !header[$0].isEmpty }
    guard filled.count > 2 else { return false }
    return filled.allSatisfy { column in
      column < cells.count && cells[column].tokens.elementsEqual(header[column].tokens, by: { $0.value == $1.value })
    }
  }

  // MARK: Rows

  private func row(_ cells: [Passage], _ line: Physical) -> Table.Row {
    let kind: Table.Row.Kind
    if let (label, title) = groupLabel(cells) { kind = .group(label: label, title: title) } else { kind = .data }
    return Table.Row(kind: kind, cells: cells, line: line.line, lineEnd: line.line)
  }

  /// A group's title: a Roman numeral or a letter with a title beside it, or both in the first cell; or a title in capitals
  /// alone in its row.
  private func groupLabel(_ cells: [Passage]) -> (String, String)? {
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    guard let first = filled.first, filled.count <= 2, first <= 1, cells.count != 2 else { return nil }
    let tokens = cells[first].tokens
    if filled.count == 2 {
      guard first == 0, filled[1] == 1, tokens.count <= 2,
        isGroupNumber(tokens[0]) || cells.count > 3 && cells[1].tokens.isAllCapitals
      else { return nil }
      return (text.string(tokens[0].range), cells[1].reading(in: text))
    }
    if first == 0, isGroupNumber(tokens[0]), tokens.count > 1 {
      let start = [.period, .dash, .closeParen].contains(tokens[1].kind) ? 2 : 1
      return (text.string(tokens[0].range), cells[0].reading(of: start..<tokens.count, in: text))
    }
    guard tokens.isAllCapitals || tokens.count > 1 && first == 0 && tokens[0].isCapital && tokens[0].kind == .word
    else {
      return nil
    }
    return ("", cells[first].reading(in: text))
  }

  private func isGroupNumber(_ token: Token) -> Bool {
    guard token.kind == .word, token.isCapital else { return false }
    return token.letters == 1 || Numbering.roman(token, text) != nil
  }

  /// Whether cells go on with the row above.
  ///
  /// They do if their first cell is empty, they open no numbered item, and their text reads as the rest of the cells above:
  /// after a page break one filled cell that begins in lower case, or in mid sentence, tells; without one all must.
  private func goesOn(_ above: Table.Row, _ cells: [Passage], isAfterBreak: Bool) -> Bool {
    guard case .data = above.kind, cells[0].isEmpty, cells.count <= above.cells.count else { return false }
    let filled = cells.indices.dropFirst().filter { !cells[$0].isEmpty }
    if filled.prefix(3).contains(where: { opensItem(cells[$0].tokens) }) { return false }
    let continuing = filled.filter {
      isRest(cells[$0].tokens, of: above.cells[$0].tokens, isAfterBreak: isAfterBreak)
    }
    guard isAfterBreak else { return continuing.count == filled.count }
    return !continuing.isEmpty || completes(above, cells, filled)
  }

  /// After a page break a cut row may go on with capitals: it fills fewer columns than the row above, and none of these had ended
  /// there ("Chủ tịch" / "Ủy ban nhân dân tỉnh").
  private func completes(_ above: Table.Row, _ cells: [Passage], _ filled: [Int]) -> Bool {
    guard !filled.isEmpty, !above.cells[0].isEmpty,
      filled.allSatisfy({ !above.cells[$0].isEmpty && !ends(above.cells[$0].tokens) })
    else { return false }
    let wide = above.cells.indices.dropFirst().filter { !above.cells[$0].isEmpty }
    return filled.count * 2 <= wide.count || filled.contains { isOpen(above.cells[$0].tokens) }
  }

  private func ends(_ tokens: TokenRun) -> Bool {
    tokens.last.map { [.period, .semicolon, .colon, .percent].contains($0.kind) } ?? true
  }

  /// Whether a cell ends with a word or a sign that something must follow.
  private func isOpen(_ tokens: TokenRun) -> Bool {
    guard let last = tokens.last else { return false }
    if last.kind == .comma || last.kind == .dash { return true }
    return Lexeme.connectives.match(TokenRun([last]), at: 0) != nil
      || Lexeme.unfinished.match(TokenRun([last]), at: 0) != nil
  }

  /// "2.3. Ban hành …": an item of its own.
  private func opensItem(_ tokens: TokenRun) -> Bool {
    tokens.count > 3 && tokens[0].kind == .number && tokens[1].kind == .period && tokens[1].gap == .none
      && tokens[2].kind == .number && tokens[2].gap == .none && tokens[2].letters <= 2
  }

  private func isRest(_ tokens: TokenRun, of above: TokenRun, isAfterBreak: Bool) -> Bool {
    guard let first = tokens.first, let last = above.last else { return false }
    if first.kind == .word {
      return !first.isCapital && last.kind != .period && (isAfterBreak || last.kind != .semicolon)
    }
    if first.kind == .number {
      return last.kind == .word && !last.isCapital || last.kind == .dash || last.kind == .slash
    }
    return first.kind == .comma || first.kind == .closeParen
  }

  private func join(_ row: inout Table.Row, _ cells: [Passage], _ line: Physical) {
    for column in cells.indices where !cells[column].isEmpty {
      if row.cells[column].isEmpty {
        row.cells[column] = cells[column]
      } else {
        row.cells[column].append(cells[column].range, cells[column].tokens)
      }
    }
    row.lineEnd = line.line
  }
}
