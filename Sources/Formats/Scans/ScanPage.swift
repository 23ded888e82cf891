internal import Text

/// What was recognised on a picture of a page, in its pixels after it was turned to lie level.
struct ScanPage: Hashable, Sendable, Codable {
  /// Raised when recognition or what is done to a picture before it changes.
  static let version = 1
  /// Percent of confidence below which a word is doubtful.
  static let doubt = 60.0

  /// Pixels a point.
  let scale: Double
  let width: Int
  let height: Int
  let words: [RecognizedWord]
  let rules: [DrawnRule]

  /// - Parameter scale: pixels a point.
  init(_ picture: GrayImage, scale: Double, recognizer: TextRecognizer) throws(ReadingFailure) {
    self.scale = scale
    width = picture.width
    height = picture.height
    var image = picture
    image.normalize()
    image.level()
    rules = Self.lines(ScannedRules(scale: scale).rules(in: image))
    image.erase(rules, scale: scale)
    let strips = PageStrips(image, tables: RuledTable.tables(of: rules), scale: scale)
    if let stacked = strips.picture() {
      words = strips.placed(try recognizer.words(on: stacked, scale: scale))
    } else {
      words = []
    }
  }

  /// Without what may be a stroke of a large letter.
  private static func lines(_ rules: [DrawnRule]) -> [DrawnRule] {
    let horizontal = rules.filter { $0.direction == .horizontal }
    return horizontal
      + rules.filter { rule in
        rule.direction == .vertical
          && (rule.end - rule.start > 36 || horizontal.contains { rule.meets($0, within: 3) })
      }
  }

  /// - Parameter number: of the page, from 1.
  func content(number: Int) -> PageContent {
    PageContent(
      number: number, width: Double(width) / scale, height: Double(height) / scale, words: placedWords(),
      tables: RuledTable.tables(of: rules))
  }

  private func placedWords() -> [PlacedWord] {
    let heights = words.map { $0.lineBottom - $0.lineTop }.sorted()
    guard !heights.isEmpty else { return [] }
    // From the highest mark to the lowest stroke a line takes about a sixth more than the size of its letters.
    let usual = Double(heights[heights.count / 2]) / scale / 1.17
    return zip(words, mended()).map { word, text in
      let own = Double(word.lineBottom - word.lineTop) / scale / 1.17
      // Boxes of recognised lines are not exact.
      let isUsual = (0.75...1.3).contains(own / usual)
      return PlacedWord(
        runs: [FontRun(text, isDoubtful: word.confidence < Self.doubt)],
        box: Box(
          left: Double(word.left) / scale, top: Double(own < 2 * usual ? word.lineTop : word.top) / scale,
          right: Double(word.right) / scale, bottom: Double(own < 2 * usual ? word.lineBottom : word.bottom) / scale),
        size: isUsual ? usual : min(own, 2 * usual))
    }
  }

  /// The texts of the words, those of document numbers and dates mended where their line leaves no doubt.
  private func mended() -> [String] {
    var texts = words.map { NormalizedText($0.text).string }
    var start = 0
    while start < words.count {
      var end = start + 1
      while end < words.count, words[end].lineTop == words[start].lineTop,
        words[end].lineBottom == words[start].lineBottom
      {
        end += 1
      }
      let line = texts[start..<end].joined(separator: " ")
      let mended = MisreadSymbols.mended(line)
      if mended != line {
        let parts = mended.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        if parts.count == end - start { texts.replaceSubrange(start..<end, with: parts) }
      }
      start = end
    }
    return texts
  }
}
