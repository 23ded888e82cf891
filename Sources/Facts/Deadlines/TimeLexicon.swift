import Text

/// The vocabulary of time expressions as a table that is searched without allocation or hashing of strings.
///
/// Most words of a text begin no phrase: they are refused by one probe into a table of first words.
struct TimeLexicon: Sendable {
  struct Entry: Sendable {
    let word: TimeWord
    /// Of a numeral its number, of a weekday 1 (Monday) through 7.
    let value: UInt16
    /// The words after the first: a stretch of `rest`.
    fileprivate let restStart: Int32
    fileprivate let restCount: Int32
  }

  /// First words by their spelling; 0 where a slot is free.
  private var slots: [UInt64]
  /// For each slot its entries, longest first: a stretch of `entries`.
  private var firstEntry: [Int32]
  private var entryCount: [Int32]
  private var entries: [Entry] = []
  private var rest: [UInt64] = []
  private let mask: Int

  static let shared = TimeLexicon(TimeVocabulary.phrases)

  init(_ phrases: [(phrase: String, word: TimeWord, value: UInt16)]) {
    var groups: [UInt64: [(rest: [UInt64], word: TimeWord, value: UInt16)]] = [:]
    for (phrase, word, value) in phrases {
      let spellings = Tokenizer.tokens(of: NormalizedText(phrase)).map(\.value)
      precondition(!spellings.isEmpty, "a phrase of no words")
      groups[spellings[0], default: []].append((Array(spellings.dropFirst()), word, value))
    }
    var capacity = 64
    while capacity < groups.count * 4 { capacity *= 2 }
    mask = capacity - 1
    slots = Array(repeating: 0, count: capacity)
    firstEntry = Array(repeating: 0, count: capacity)
    entryCount = Array(repeating: 0, count: capacity)
    for (first, group) in groups {
      var slot = Int(truncatingIfNeeded: first) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = first
      firstEntry[slot] = Int32(entries.count)
      entryCount[slot] = Int32(group.count)
      for member in group.sorted(by: { $0.rest.count > $1.rest.count }) {
        entries.append(
          Entry(
            word: member.word, value: member.value, restStart: Int32(rest.count), restCount: Int32(member.rest.count)))
        rest += member.rest
      }
    }
  }

  /// The longest phrase that begins at `index`, and how many tokens it takes.
  /// - Complexity: O(1) for a word that begins no phrase; else the words of the phrases that begin with it.
  func match(_ tokens: UnsafeBufferPointer<Token>, at index: Int) -> (entry: Entry, count: Int)? {
    let first = tokens[index].value
    var slot = Int(truncatingIfNeeded: first) & mask
    while slots[slot] != first {
      if slots[slot] == 0 { return nil }
      slot = (slot + 1) & mask
    }
    let start = Int(firstEntry[slot])
    for position in start..<start + Int(entryCount[slot]) {
      let entry = entries[position]
      if matchesRest(entry, tokens, index + 1) { return (entry, Int(entry.restCount) + 1) }
    }
    return nil
  }

  private func matchesRest(_ entry: Entry, _ tokens: UnsafeBufferPointer<Token>, _ index: Int) -> Bool {
    let count = Int(entry.restCount)
    guard count <= tokens.count - index else { return false }
    for offset in 0..<count {
      let token = tokens[index + offset]
      guard token.kind == .word, token.value == rest[Int(entry.restStart) + offset] else { return false }
    }
    return true
  }
}
