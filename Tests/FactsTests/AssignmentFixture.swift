import Documents
import Text

/// A document that holds one table.
struct AssignmentFixture {
  let document: Document

  init(header: [String], rows: [[String]]) {
    let lines = rows.map { $0.joined(separator: "\t") }
    let text = NormalizedText(lines.joined(separator: "\n"))
    var built: [Table.Row] = []
    for (index, row) in rows.enumerated() {
      var start = text.lineStarts[index]
      let cells = row.map { cell in
        defer { start += cell.utf8.count + 1 }
        return Passage(kind: .cell, pieces: cell.isEmpty ? [] : [TextRange(start, start + cell.utf8.count)], text: text)
      }
      let isGroup =
        row.dropFirst(2).allSatisfy(\.isEmpty) && row[0].allSatisfy { "IVXABC".contains($0) } && !row[0].isEmpty
      let kind: Table.Row.Kind = isGroup ? .group(label: row[0], title: row[1]) : .data
      built.append(Table.Row(kind: kind, cells: cells, line: index + 1, lineEnd: index + 1))
    }
    let table = Table(
      annex: "PHỤ LỤC", caption: nil, header: header, rows: built, division: nil, range: TextRange(0, text.utf8.count))
    document = Document(text: text, letterhead: Letterhead(), divisions: [], passages: [], tables: [table])
  }
}
