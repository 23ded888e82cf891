/// What of a document's text is a match of a query: the words looked for, with their weights.
public struct MatchTerms: Sendable {
  struct Word: Sendable {
    let folded: [UInt8]
    let exact: [UInt8]
    /// Other accents mean another word.
    let isExact: Bool
    /// Only the beginning of a word.
    let isPrefix: Bool
    let weight: Float
  }

  private(set) var words: [Word] = []

  public init() {}

  public var isEmpty: Bool { words.isEmpty }

  /// Whether a whole word is there already.
  func holds(_ word: PlannedWord) -> Bool { words.contains { $0.exact == word.exact && !$0.isPrefix } }

  mutating func insert(_ word: PlannedWord, weight: Float, isPrefix: Bool = false) {
    guard !words.contains(where: { $0.exact == word.exact && $0.isPrefix == isPrefix }) else { return }
    words.append(
      Word(
        folded: word.folded, exact: word.exact, isExact: word.isExact, isPrefix: isPrefix, weight: weight))
  }
}
