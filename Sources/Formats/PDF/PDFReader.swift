/// Reads PDF files.
struct PDFReader {
  let limits: ReadingLimits

  /// Pixels a point at which lines of tables are looked for: an inch of 72.
  private static let ruleScale = 1.0

  /// - Throws: `.missingProgram`, `.encrypted`, `.damaged`, `.exceeded`, or `.undecodable(.empty)` where no page holds text.
  func manuscript(_ bytes: [UInt8]) throws(ReadingFailure) -> Manuscript {
    let document = try PDFDocument(bytes)
    guard document.pageCount <= limits.pages else { throw .exceeded(.pages, limit: limits.pages) }
    let start = ContinuousClock.now
    var pages: [PageContent] = []
    var letters = 0
    for index in 0..<document.pageCount {
      var page = try document.content(ofPage: index)
      letters += page.words.reduce(0) { $0 + $1.runs.reduce(1) { $0 + $1.text.utf8.count } }
      guard letters <= limits.textBytes else { throw .exceeded(.textBytes, limit: limits.textBytes) }
      if Self.mayHoldTable(page), let image = document.image(ofPage: index, scale: Self.ruleScale) {
        page.tables = RuledTable.tables(of: RuleFinder(scale: Self.ruleScale).rules(in: image))
      }
      pages.append(page)
      guard start.duration(to: .now) < .seconds(limits.seconds) else {
        throw .exceeded(.seconds, limit: limits.seconds)
      }
    }
    return try ManuscriptComposer(DocumentLayout.blocks(of: pages)).manuscript(format: .pdf)
  }

  /// Whether a row has a gap wider than between words.
  private static func mayHoldTable(_ page: PageContent) -> Bool {
    PageRow.rows(of: page.words).contains { $0.pieces.count > 1 }
  }
}
