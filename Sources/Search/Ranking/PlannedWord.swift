/// A word of a query after it has been read: what it is looked up as, and how much it counts.
struct PlannedWord {
  var folded: [UInt8]
  var exact: [UInt8]
  var hasAccents: Bool
  /// Typed by somebody who types accents: then other accents, or none, mean another word.
  var isExact: Bool
  var joinsPrevious: Bool
  var isNumber: Bool
  var weight: Float = 1
  /// Put in the place of another.
  var isCorrection = false
  /// Of a word typed without accents: what it may have been meant as, likeliest first.
  var readings: [AccentRestorer.Reading] = []
  /// The same of the pair it makes with the word before it.
  var pairReadings: [AccentRestorer.Reading] = []

  init(_ word: AnalyzedText.Word, of text: AnalyzedText) {
    folded = Array(text.folded(word))
    exact = Array(text.exact(word))
    hasAccents = word.hasAccents
    isExact = word.hasAccents
    joinsPrevious = word.joinsPrevious
    isNumber = word.isNumber
  }

  /// The words of a stretch of a query. Where a third of them have accents, the others were meant to have none.
  static func words(of text: AnalyzedText) -> [PlannedWord] {
    settled(text.words.map { PlannedWord($0, of: text) })
  }

  static func settled(_ words: [PlannedWord]) -> [PlannedWord] {
    guard 3 * words.count(where: \.hasAccents) >= words.count(where: { !$0.isNumber }) else { return words }
    return words.map { word in
      var word = word
      if !word.isNumber && !word.isCorrection { word.isExact = true }
      return word
    }
  }

  /// The terms of this word and the one after it as a pair, exact and folded.
  func pair(with next: PlannedWord) -> (exact: [UInt8], folded: [UInt8]) {
    let folded = self.folded + [0x20] + next.folded
    let accents = exact.dropFirst(self.folded.count + 1) + [0x20] + next.exact.dropFirst(next.folded.count + 1)
    return (folded + [UInt8(ascii: "~")] + accents, folded)
  }
}
