/// A word of a query after it has been read: what it is looked up as, and how much it counts.
struct PlannedWord {
  var folded: [UInt8]
  var exact: [UInt8]
  /// Typed with accents: then other accents mean another word.
  var hasAccents: Bool
  var joinsPrevious: Bool
  var isNumber: Bool
  var weight: Float = 1

  init(_ word: AnalyzedText.Word, of text: AnalyzedText) {
    folded = Array(text.folded(word))
    exact = Array(text.exact(word))
    hasAccents = word.hasAccents
    joinsPrevious = word.joinsPrevious
    isNumber = word.isNumber
  }

  /// The terms of this word and the one after it as a pair, exact and folded.
  func pair(with next: PlannedWord) -> (exact: [UInt8], folded: [UInt8]) {
    let folded = self.folded + [0x20] + next.folded
    let accents = exact.dropFirst(self.folded.count + 1) + [0x20] + next.exact.dropFirst(next.folded.count + 1)
    return (folded + [UInt8(ascii: "~")] + accents, folded)
  }
}
