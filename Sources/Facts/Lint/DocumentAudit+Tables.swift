import Documents
import Text

extension DocumentAudit {
  /// Rows and groups that the numbering of a table shows to be lost.
  func tables() -> [Finding] {
    document.tables.flatMap { table -> [Finding] in
      let layout = TableLayout(table, year: nil)
      guard layout.purpose != nil, let ordinal = layout.ordinal else { return [] }
      return gaps(in: table, ordinal)
    }
  }

  private func gaps(in table: Table, _ ordinal: Int) -> [Finding] {
    var found: [Finding] = []
    var last: Int?
    var blanks = 0
    var groups: [GroupStyle: Int] = [:]
    for row in table.rows {
      if case .group(let label, let title) = row.kind {
        last = nil
        blanks = 0
        guard let (style, number) = GroupStyle.number(of: label) else { continue }
        if let before = groups[style], number > before + 1 {
          found.append(
            mark(.groupGap, row, title, [style.label(before), style.label(number)]))
        }
        if style == .roman { groups[.letter] = nil }
        groups[style] = number
        continue
      }
      guard let number = number(of: row, ordinal) else {
        blanks += 1
        continue
      }
      if let before = last {
        if number > before + 1 + blanks {
          found.append(mark(.numberingGap, row, reading(row, ordinal), [String(before), String(number)]))
        } else if number == 1 {
          found.append(mark(.numberingRestart, row, reading(row, ordinal), [String(before)]))
        }
      }
      last = number
      blanks = 0
    }
    return found
  }

  private func mark(_ code: FindingCode, _ row: Table.Row, _ subject: String, _ details: [String]) -> Finding {
    let start = text.range(ofLine: row.line)
    return Finding(code, at: place(start.union(text.range(ofLine: row.lineEnd))), subject: subject, details: details)
  }

  /// The row's number where its cell holds nothing else.
  private func number(of row: Table.Row, _ ordinal: Int) -> Int? {
    guard ordinal < row.cells.count else { return nil }
    let tokens = row.cells[ordinal].tokens
    guard let first = tokens.first, first.kind == .number, first.length <= 3 else { return nil }
    guard tokens.count == 1 || tokens.count == 2 && tokens[1].kind == .period else { return nil }
    return first.number
  }

  /// What the row is about: its first cell after the number that holds words.
  private func reading(_ row: Table.Row, _ ordinal: Int) -> String {
    row.cells.dropFirst(ordinal + 1).first { !$0.isEmpty }?.reading(in: text) ?? ""
  }
}
