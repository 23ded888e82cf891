import Text

/// A place of a document that matches.
struct TextMatch {
  let range: TextRange
  /// The word of the query, or nil for a mark.
  let word: Int?
  let weight: Float

  init(range: TextRange, word: Int, weight: Float) {
    self.range = range
    self.word = word
    self.weight = weight
  }

  /// A mark counts more than all words together.
  init(mark: TextRange) {
    range = mark
    word = nil
    weight = 1_000
  }

  static func sorted(_ matches: [TextMatch]) -> [TextMatch] {
    matches.sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
  }
}
