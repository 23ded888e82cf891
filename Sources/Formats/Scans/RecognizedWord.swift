/// A word that was recognised on a picture, in its pixels.
struct RecognizedWord: Hashable, Sendable, Codable {
  var text: String
  var left: Int
  var top: Int
  var right: Int
  var bottom: Int
  /// Top and bottom of the line it stands in.
  var lineTop: Int
  var lineBottom: Int
  /// Percent.
  var confidence: Double

  /// The words of what `tesseract … tsv` writes: level, page, block, paragraph, line, word, left, top, width, height, confidence,
  /// text.
  static func words(tsv: [UInt8]) -> [RecognizedWord] {
    var words: [RecognizedWord] = []
    var line = (top: 0, bottom: 0)
    for row in tsv.split(separator: 0x0A) {
      let cells = row.split(separator: 0x09, maxSplits: 11, omittingEmptySubsequences: false)
      guard cells.count == 12 else { continue }
      let numbers = cells[..<10].map { Int(String(decoding: $0, as: UTF8.self)) ?? -1 }
      if numbers[0] == 4 { line = (numbers[7], numbers[7] + numbers[9]) }
      guard numbers[0] == 5 else { continue }
      let text = String(decoding: cells[11], as: UTF8.self).filter { !$0.isWhitespace }
      guard !text.isEmpty else { continue }
      words.append(
        RecognizedWord(
          text: text, left: numbers[6], top: numbers[7], right: numbers[6] + numbers[8],
          bottom: numbers[7] + numbers[9],
          lineTop: line.top, lineBottom: line.bottom,
          confidence: Double(String(decoding: cells[10], as: UTF8.self)) ?? 0))
    }
    return words
  }
}
