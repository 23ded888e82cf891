internal import Text

/// Reads PDF files: the text of pages that have one, and what is recognised on scanned pages.
struct PDFReader {
  let limits: ReadingLimits
  let tools: ReadingTools

  /// Pixels a point at which lines of tables are looked for: an inch of 72.
  private static let ruleScale = 1.0
  /// A page with so few words beside its picture may be a scan that was signed.
  private static let fewWords = 80

  /// - Throws: `.missingProgram`, `.encrypted`, `.damaged`, `.exceeded`.
  func blocks(_ bytes: [UInt8]) throws(ReadingFailure) -> [Block] {
    let document = try PDFDocument(bytes)
    guard document.pageCount <= limits.pages else { throw .exceeded(.pages, limit: limits.pages) }
    let start = ContinuousClock.now
    var pages: [PageContent] = []
    var scanned: [Int] = []
    var letters = 0
    for index in 0..<document.pageCount {
      var page = try document.content(ofPage: index)
      letters += page.words.reduce(0) { $0 + $1.runs.reduce(1) { $0 + $1.text.utf8.count } }
      guard letters <= limits.textBytes else { throw .exceeded(.textBytes, limit: limits.textBytes) }
      if isScan(page, in: document) {
        scanned.append(page.number)
      } else if Self.mayHoldTable(page), let image = document.image(ofPage: index, scale: Self.ruleScale) {
        page.tables = RuledTable.tables(of: RuleFinder(scale: Self.ruleScale).rules(in: image))
      }
      pages.append(page)
      guard start.duration(to: .now) < .seconds(limits.seconds) else {
        throw .exceeded(.seconds, limit: limits.seconds)
      }
    }
    if !scanned.isEmpty {
      let contents = try tools.scans().contents(of: scanned) { (number) throws(ReadingFailure) in
        guard let image = document.image(ofPage: number - 1, scale: ScanReader.scale) else {
          throw .damaged(part: "trang \(number)", detail: "poppler cannot draw the page")
        }
        return (image, ScanReader.scale)
      }
      for (number, content) in contents { pages[number - 1] = content }
    }
    return DocumentLayout.blocks(of: pages)
  }

  /// Whether a row has a gap wider than between words.
  private static func mayHoldTable(_ page: PageContent) -> Bool {
    PageRow.rows(of: page.words).contains { $0.pieces.count > 1 }
  }

  /// Whether a page is a picture: without text, with hardly any beside the picture (a digital signature's), or with text that a
  /// recognition of another language made of it.
  private func isScan(_ page: PageContent, in document: PDFDocument) -> Bool {
    let index = page.number - 1
    // To see whether there is ink, the page must be drawn; to see a picture's place, it need not.
    if page.words.isEmpty { return document.pictureShare(ofPage: index) > 0.2 || document.hasInk(onPage: index) }
    let isScarce = page.words.count < Self.fewWords
    guard isScarce || Self.isGarbage(page) else { return false }
    return document.pictureShare(ofPage: index) > 0.6
  }

  /// Vietnamese has a mark on two words of three, and its words are syllables that exist.
  private static func isGarbage(_ page: PageContent) -> Bool {
    var words = SyllableStatistics()
    for word in page.words where word.runs.allSatisfy({ !($0.font?.hasPrefix(".Vn") ?? false) }) {
      words = words + SyllableStatistics(word.text)
    }
    guard words.words > 20 else { return false }
    return 5 * words.markedWords < words.words || (words.share ?? 1) < 0.6
  }
}
