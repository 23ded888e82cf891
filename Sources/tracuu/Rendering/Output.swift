import Engine

/// Writes answers to standard output.
enum Output {
  static func json(_ answer: some Encodable) {
    Terminal.write(JSONText.encode(answer, isPretty: Terminal.isOutputTerminal) + [0x0A])
  }

  /// - Parameter total: length of the whole list, of which the table may be a part.
  static func text(_ table: ReportTable, total: Int, _ wording: Wording) {
    guard !table.rows.isEmpty else { return Terminal.note(wording.nothingFound + "\n") }
    Terminal.write(TextTable(table, width: Terminal.width, hasColours: Terminal.hasColours).text)
    if table.rows.count < total { Terminal.note(wording.shown(table.rows.count, of: total) + "\n") }
  }

  static func csv(_ table: ReportTable) { Terminal.write(CSVTable.text(of: table)) }

  /// A list in any of the three formats.
  static func list<Item: Codable & Sendable>(
    _ answer: ListAnswer<Item>, _ format: OutputFormat, _ wording: Wording, _ table: ([Item], Wording) -> ReportTable
  ) {
    switch format {
    case .json: json(answer)
    case .csv: csv(table(answer.items, wording))
    case .text: text(table(answer.items, wording), total: answer.total, wording)
    }
  }
}
