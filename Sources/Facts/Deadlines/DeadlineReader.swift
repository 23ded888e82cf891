import Documents
import Text

/// Reads the deadlines of a document, leaving out what stands inside citations.
struct DeadlineReader {
  let document: Document
  let masked: [Citation]

  /// In the order of the text.
  /// - Complexity: linear in the document.
  func deadlines() -> [Deadline] {
    let masks = masked.flatMap { stretches(of: $0.place) }.sorted { $0.start < $1.start }
    let subjects = masked.compactMap(subject)
    var found: [Deadline] = []
    let years = DocumentYears(document)
    let prose = DeadlineContext(setting: .prose, year: years.ofText, documentDate: document.letterhead.date)
    for passage in document.passages where DeadlineReader.isRead(passage.kind) {
      found += DeadlineGrammar.read(passage, in: document, context: prose, masked: masks, subjects: subjects)
    }
    for table in document.tables {
      found += deadlines(of: table, year: years.of(table), masks)
    }
    if !document.tables.isEmpty { found.sort { $0.place.range.start < $1.place.range.start } }
    return found
  }

  /// Where a citation really stands: one torn over two rows of a table spans the cells between, which are not its own.
  private func stretches(of place: FactPlace) -> [TextRange] {
    guard place.line < place.lineEnd else { return [place.range] }
    let bytes = document.text.utf8[place.range.start..<place.range.end]
    func isBorder(_ byte: UInt8) -> Bool { byte == 0x09 || byte == 0x0A }
    guard let end = bytes.firstIndex(where: isBorder), let last = bytes.lastIndex(where: isBorder) else {
      return [place.range]
    }
    return [TextRange(place.range.start, end), TextRange(last + 1, place.range.end)]
  }

  /// Where the subject of a cited document stands: soon after its symbol, date and issuer.
  private func subject(of citation: Citation) -> TextRange? {
    guard let subject = citation.subject?.utf8, subject.count > 8 else { return nil }
    let start = citation.place.range.end
    let window = document.text.utf8[start..<min(start + 320, document.text.utf8.count)]
    let opening = Array(subject.prefix(12))
    guard let first = window.indices.first(where: { window[$0...].starts(with: opening) }) else { return nil }
    return TextRange(first, first + subject.count)
  }

  private func deadlines(of table: Table, year: Int?, _ masks: [TextRange]) -> [Deadline] {
    let columns = table.header.map(TimeColumn.isNamed)
    let date = document.letterhead.date
    var found: [Deadline] = []
    for row in table.rows {
      guard case .data = row.kind else { continue }
      for (column, cell) in row.cells.enumerated() where !cell.isEmpty {
        let isTime = column < columns.count && columns[column]
        let context = DeadlineContext(setting: isTime ? .timeCell : .cell, year: year, documentDate: date)
        found += DeadlineGrammar.read(cell, in: document, context: context, masked: masks)
      }
    }
    return found
  }

  private static func isRead(_ kind: Passage.Kind) -> Bool {
    switch kind {
    case .heading, .paragraph, .listItem, .footnote, .cell: true
    case .letterhead, .typeName, .subject, .annexHeading, .annexTitle, .annexNote, .recipients, .signature: false
    }
  }
}
