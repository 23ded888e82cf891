internal import Text

/// Reads the sheets of an OpenDocument spreadsheet, whose cells hold their text as it is shown. Hidden sheets are left out: they
/// hold what forms choose from. Hidden rows are read: a filter hides them, and what it hides is there all the same.
struct OpenSheetReader {
  private let reader: XMLReader<OpenName>
  private let styles: OpenStyles
  private let limits: ReadingLimits

  init(_ reader: XMLReader<OpenName>, styles: OpenStyles, limits: ReadingLimits) {
    self.reader = reader
    self.styles = styles
    self.limits = limits
  }

  /// The blocks of all sheets within the element that started last.
  func blocks() throws(ReadingFailure) -> [Block] {
    var blocks: [Block] = []
    try reader.forEachChild { name throws(ReadingFailure) in
      guard name == .table, !styles.isHidden(table: reader.attribute("style-name")) else { return }
      var sheet = Sheet(name: reader.attribute("name") ?? "")
      var cells = 0
      try readRows(into: &sheet, &cells)
      blocks += try sheet.blocks(limits: limits)
    }
    return blocks
  }

  private func readRows(into sheet: inout Sheet, _ cells: inout Int) throws(ReadingFailure) {
    try reader.forEachChild { name throws(ReadingFailure) in
      switch name {
      case .headerRows, .rows, .rowGroup: try readRows(into: &sheet, &cells)
      case .row:
        let repeated = count("number-rows-repeated")
        let row = try row(&cells)
        guard !row.isEmpty else { return }
        // A row of text that is said to stand there many times takes no room in the file, but does in the answer.
        for _ in 0..<repeated {
          try add(row.count, to: &cells)
          sheet.append(row)
        }
      default: break
      }
    }
  }

  private func row(_ cells: inout Int) throws(ReadingFailure) -> [Sheet.Cell] {
    var row: [Sheet.Cell] = []
    var column = 0
    try reader.forEachChild { name throws(ReadingFailure) in
      guard name == .cell || name == .coveredCell else { return }
      let repeated = count("number-columns-repeated")
      if let paragraph = try paragraph() {
        try add(repeated, to: &cells)
        row += (column..<(column + repeated)).map { Sheet.Cell(column: $0, paragraph: paragraph) }
      }
      column += repeated
    }
    return row
  }

  private func add(_ count: Int, to cells: inout Int) throws(ReadingFailure) {
    cells += count
    guard cells <= limits.textBytes / 16 else { throw .exceeded(.textBytes, limit: limits.textBytes) }
  }

  /// The paragraphs of a cell as one; nil where it is empty.
  private func paragraph() throws(ReadingFailure) -> Paragraph? {
    let look = styles.run(ofCell: reader.attribute("style-name"))
    let body = OpenBodyReader(reader, styles: styles, limits: limits)
    var runs: [FontRun] = []
    try reader.forEachChild { name throws(ReadingFailure) in
      guard name == .paragraph else { return }
      var content = OpenContent()
      try body.readInline(look: look, into: &content)
      content.trim()
      if !runs.isEmpty && !content.runs.isEmpty { runs.append(FontRun("\n")) }
      runs += content.runs
    }
    return runs.isEmpty ? nil : Paragraph(runs)
  }

  private func count(_ attribute: StaticString) -> Int {
    min(max(reader.attribute(attribute).flatMap { Int($0) } ?? 1, 1), 1_100_000)
  }
}
