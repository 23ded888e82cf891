import Text

/// Finds the words of a query in an analysed text.
struct TextMatcher: Sendable {
  private let terms: MatchTerms
  private let exact: [UInt64: Int]
  private let folded: [UInt64: [Int]]
  private let prefixes: [Int]
  /// What need not be looked at; nil where the beginning of a word may match.
  let filter: WordFilter?

  init(_ terms: MatchTerms) {
    self.terms = terms
    var exact: [UInt64: Int] = [:]
    var folded: [UInt64: [Int]] = [:]
    for (number, word) in terms.words.enumerated() where !word.isPrefix {
      exact[TextMatcher.hash(word.exact[...])] = number
      folded[TextMatcher.hash(word.folded[...]), default: []].append(number)
    }
    self.exact = exact
    self.folded = folded
    prefixes = terms.words.indices.filter { terms.words[$0].isPrefix }
    filter = prefixes.isEmpty ? WordFilter(terms.words.map(\.folded)) : nil
  }

  /// The matches in the order of the text. Where a word typed with accents stands nowhere with them, those with other accents.
  func matches(in text: AnalyzedText) -> [TextMatch] {
    var matches: [TextMatch] = []
    var others: [TextMatch] = []
    var found = [Bool](repeating: false, count: terms.words.count)
    for word in text.words {
      if let numbers = folded[TextMatcher.hash(text.folded(word))] {
        let same = exact[TextMatcher.hash(text.exact(word))]
        for number in numbers {
          let match = TextMatch(range: word.source, word: number, weight: terms.words[number].weight)
          if number == same || !terms.words[number].isExact {
            matches.append(match)
            found[number] = true
          } else {
            others.append(match)
          }
        }
      }
      for number in prefixes where text.folded(word).starts(with: terms.words[number].folded) {
        matches.append(TextMatch(range: word.source, word: number, weight: terms.words[number].weight))
      }
    }
    return matches + others.filter { !found[$0.word!] }
  }

  /// FNV-1a.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash
  }
}
