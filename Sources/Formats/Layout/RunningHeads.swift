/// Leaves out what stands at the head or foot of pages without being part of the text: page numbers, heads that repeat.
struct RunningHeads {
  /// How many rows from the top and from the bottom of a page may be such.
  private static let depth = 3
  /// A head stands on so many pages at least.
  private static let repetitions = 3

  /// Rows of text that repeat, digits made equal, and how often.
  private var counts: [String: Int] = [:]

  init(_ pages: [PageContent]) {
    for page in pages {
      var seen: Set<String> = []
      for row in Self.outerRows(of: page) {
        let key = Self.key(row)
        if !key.isEmpty, seen.insert(key).inserted { counts[key, default: 0] += 1 }
      }
    }
    counts = counts.filter { $0.value >= Self.repetitions }
  }

  /// The page without them.
  func removed(from page: PageContent) -> PageContent {
    let rows = Self.outerRows(of: page)
    var dropped: [PageRow] = []
    // From the edge inwards: what is inside of text that stays is text.
    for side in [
      rows.filter { $0.box.centreY < page.height / 2 }, rows.filter { $0.box.centreY >= page.height / 2 }.reversed(),
    ] {
      for row in side {
        guard isHead(row, on: page) else { break }
        dropped.append(row)
      }
    }
    guard !dropped.isEmpty else { return page }
    let gone = Set(dropped.flatMap { $0.pieces }.flatMap(\.words).map(\.box))
    var page = page
    page.words.removeAll { gone.contains($0.box) }
    return page
  }

  private func isHead(_ row: PageRow, on page: PageContent) -> Bool {
    let edge = min(row.box.top, page.height - row.box.bottom) / page.height
    guard edge < 0.13 else { return false }
    if Self.isPageNumber(row.line.text) { return true }
    // The same words on many pages, unless they could be the head of a table or of every letter.
    return edge < 0.1 && counts[Self.key(row)] != nil
  }

  /// "7", "- 7 -", "Trang 7/12", "7 | 12", "xii".
  static func isPageNumber(_ text: String) -> Bool {
    guard text.utf8.count <= 20 else { return false }
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    let numbers = words.filter { $0.allSatisfy(\.isNumber) && $0.count <= 5 }
    if numbers.count == words.count {
      return (1...2).contains(numbers.count) && numbers[0].count <= 4 && !text.contains(".")
    }
    guard words.first == "trang" || words.first == "page" else {
      return words.count == 1 && words[0].count <= 6 && words[0].allSatisfy { "ivxl".contains($0) }
        && text == text.lowercased()
    }
    return numbers.count >= 1 && words.count <= 4
  }

  /// The rows nearest to the top and the bottom.
  private static func outerRows(of page: PageContent) -> [PageRow] {
    let band = 0.16 * page.height
    let rows = PageRow.rows(
      of: page.words.filter { word in
        (word.box.top < band || word.box.bottom > page.height - band)
          && !page.tables.contains { $0.box.holdsCentre(of: word.box) }
      })
    let upper = rows.filter { $0.box.centreY < page.height / 2 }.prefix(depth)
    let lower = rows.filter { $0.box.centreY >= page.height / 2 }.suffix(depth)
    return Array(upper) + Array(lower)
  }

  private static func key(_ row: PageRow) -> String {
    String(row.line.text.map { $0.isNumber ? "0" : $0 })
  }
}
