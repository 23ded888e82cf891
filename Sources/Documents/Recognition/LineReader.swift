import Text

/// Cuts a text into lines and tells rows of tables from running text.
///
/// A row is a line of tab-separated or pipe-separated cells. One tab alone makes a row only beside other rows: a
/// two-column letterhead has it too.
struct LineReader {
  let text: NormalizedText

  func lines() -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(text.lineCount)
    for number in 1...max(1, text.lineCount) {
      let range = text.range(ofLine: number)
      lines.append(Line(number: number, range: range, kind: kind(of: range)))
    }
    settleDoubtfulRows(&lines)
    readTokens(of: &lines)
    return lines
  }

  private func kind(of range: TextRange) -> Line.Kind {
    let line = text.utf8[range.start..<range.end]
    guard let first = line.first(where: { $0 > 0x20 }) else { return .blank }
    if first == UInt8(ascii: "|") { return pipeRow(range) }
    return line.contains(0x09) ? .row(cells(of: range, separator: 0x09)) : .text
  }

  private func cells(of range: TextRange, separator: UInt8) -> [TextRange] {
    var cells: [TextRange] = []
    var start = range.start
    for offset in range.start...range.end {
      let isEnd = offset == range.end
      guard isEnd || text.utf8[offset] == separator else { continue }
      if !isEnd && offset > start && text.utf8[offset - 1] == UInt8(ascii: "\\") { continue }
      cells.append(TextRange(start, offset))
      start = offset + 1
    }
    return cells
  }

  /// `| a | b |`: the outer pipes open and close; a line of dashes and colons is the rule under the header.
  private func pipeRow(_ range: TextRange) -> Line.Kind {
    let isRule = text.utf8[range.start..<range.end].allSatisfy { "|-: \t".utf8.contains($0) }
    if isRule { return .rule }
    var cells = cells(of: range, separator: UInt8(ascii: "|"))
    guard cells.count > 2 else { return .text }
    cells.removeFirst()
    if let last = cells.last, text.utf8[last.start..<last.end].allSatisfy({ $0 <= 0x20 }) { cells.removeLast() }
    return .row(cells)
  }

  /// A tab-separated line is running text if all its tabs only indent it, or if its single tab has no other row beside it.
  private func settleDoubtfulRows(_ lines: inout [Line]) {
    var previousRowCells = 0
    for index in lines.indices {
      guard case .row(let cells) = lines[index].kind else {
        if lines[index].isText { previousRowCells = 0 }
        continue
      }
      let filled = cells.filter { cell in text.utf8[cell.start..<cell.end].contains { $0 > 0x20 } }.count
      let isIndented =
        filled == 1 && cells.count <= 3 && cells.count != previousRowCells
        && text.utf8[lines[index].range.start] == 0x09
      let isPiped = text.utf8[lines[index].range.start] == UInt8(ascii: "|")
      let isLonely =
        !isPiped && cells.count == 2 && previousRowCells != 2 && nextCells(after: index, in: lines) != 2
      if isIndented || isLonely || filled == 1 && previousRowCells == 0 && isCentred(cells, at: index, in: lines) {
        lines[index].kind = .text
        previousRowCells = 0
      } else {
        previousRowCells = cells.count
      }
    }
  }

  /// A line that tabs push to the middle or the right: nothing but white space before its text, and no row below it.
  private func isCentred(_ cells: [TextRange], at index: Int, in lines: [Line]) -> Bool {
    guard let last = cells.last, text.utf8[lines[index].range.start] == 0x09 else { return false }
    return text.utf8[last.start..<last.end].contains { $0 > 0x20 } && nextCells(after: index, in: lines) == 0
  }

  private func nextCells(after index: Int, in lines: [Line]) -> Int {
    for line in lines[(index + 1)...].prefix(3) {
      switch line.kind {
      case .blank, .rule: continue
      case .text: return 0
      case .row(let cells): return cells.count
      }
    }
    return 0
  }

  /// Reads the tokens of all lines into one storage, so that lines which follow one another read as one run.
  private func readTokens(of lines: inout [Line]) {
    var ranges: [TextRange] = []
    ranges.reserveCapacity(lines.count)
    for line in lines {
      switch line.kind {
      case .text: ranges.append(line.range)
      case .row(let cells): ranges += cells
      case .blank, .rule: continue
      }
    }
    let runs = Tokenizer.tokens(of: text, inEach: ranges)
    var next = 0
    for index in lines.indices {
      switch lines[index].kind {
      case .text:
        read(runs[next], of: &lines[index])
        next += 1
      case .row(let cells):
        lines[index].cells = Array(runs[next..<next + cells.count])
        next += cells.count
      case .blank, .rule: continue
      }
    }
  }

  private func read(_ tokens: TokenRun, of line: inout Line) {
    let marks = tokens.prefix { $0.kind == .sign && text.utf8[Int($0.start)] == UInt8(ascii: "#") }.count
    line.isMarkedHeading = marks > 0
    line.tokens = TokenRun(tokens[marks...])
    // Lines drawn with dashes or underscores separate, they say nothing; nor does the field that numbers pages.
    let isPageField =
      line.tokens.count <= 2 && line.tokens.first.map { $0.kind == .word && text.string($0.range) == "PAGE" } ?? false
    if isPageField || !line.tokens.contains(where: { $0.kind == .word || $0.kind == .number }) { line.kind = .blank }
  }
}
