/// Makes blocks of what stands on the pages of a document.
enum DocumentLayout {
  static func blocks(of pages: [PageContent]) -> [Block] {
    let heads = RunningHeads(pages)
    var joiner = ParagraphJoiner()
    var margins: Column?
    for page in pages {
      let page = heads.removed(from: page)
      let rows = PageRow.rows(of: page.words)
      margins = PageLayout.margins(of: rows) ?? margins
      joiner.begin(page: page.number, pitch: pitch(of: rows))
      for item in PageLayout(page, margins: margins).items { joiner.add(item) }
    }
    joiner.close()
    return joiner.blocks
  }

  /// The usual distance of neighbouring lines: one that a quarter of them keeps at most.
  private static func pitch(of rows: [PageRow]) -> Double {
    let distances = zip(rows, rows.dropFirst()).map { $1.box.centreY - $0.box.centreY }.sorted()
    return distances.isEmpty ? 16 : distances[distances.count / 4]
  }
}
