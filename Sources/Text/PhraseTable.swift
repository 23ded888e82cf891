/// A gazetteer: phrases of one or more words with a value each, looked up longest first.
///
/// Phrases are compared by spelling (case, place of tone, i/y do not count). Signs inside a phrase ("Văn hóa - Xã hội",
/// "KH&CN") must stand in the text too; the length of gaps does not matter.
public struct PhraseTable<Value: Sendable>: Sendable {
  @usableFromInline let phrases: PhraseIndex
  @usableFromInline let values: [Value]

  public init(_ phrases: some Sequence<(String, Value)>) {
    let rows = Array(phrases)
    self.phrases = PhraseIndex(rows.map(\.0))
    values = rows.map(\.1)
  }

  /// The value of the longest phrase that begins at `index`, and how many tokens it takes.
  /// - Complexity: O(1) for a word that begins no phrase; else the tokens of the phrases that begin with it.
  @inlinable
  public func match(_ tokens: TokenRun, at index: Int) -> (value: Value, count: Int)? {
    guard let found = phrases.match(tokens, at: index) else { return nil }
    return (values[found.row], found.count)
  }
}

/// The phrases of a table without their values, so that the search is compiled once for all of them.
@usableFromInline
struct PhraseIndex: Sendable {
  private struct Entry: Sendable {
    /// Its elements in `elements`.
    let start: Int32
    let count: Int32
    let row: Int32
  }

  /// Entries in the order of their first words, the longest of each first.
  private var entries: [Entry] = []
  private var elements: [UInt64] = []
  /// Open addressing: the key of a first word, and its entries.
  private var slots: [(key: UInt64, first: Int32, end: Int32)] = []
  private var mask = 0
  /// One bit for each of the first words' keys modulo 4,096: most words of a text are refused without a look-up.
  private var firstWords = [UInt64](repeating: 0, count: 64)

  init(_ phrases: [String]) {
    var byFirst: [UInt64: [(row: Int, pattern: [UInt64])]] = [:]
    var order: [UInt64] = []
    for (row, phrase) in phrases.enumerated() {
      let tokens = Tokenizer.tokens(of: NormalizedText(phrase))
      precondition(tokens.first?.kind == .word, "a phrase begins with a word: \(phrase)")
      let first = tokens[0].value
      if byFirst[first] == nil { order.append(first) }
      byFirst[first, default: []].append((row, tokens.map(PhraseIndex.element)))
      firstWords[Int(first >> 6 & 63)] |= 1 << (first & 63)
    }
    mask = 1
    while mask < order.count * 2 { mask *= 2 }
    slots = [(UInt64, Int32, Int32)](repeating: (0, 0, 0), count: mask)
    mask -= 1
    for first in order {
      let begin = entries.count
      let found = byFirst[first]!.enumerated().sorted {
        ($1.element.pattern.count, $0.offset) < ($0.element.pattern.count, $1.offset)
      }
      for (_, phrase) in found {
        entries.append(
          Entry(start: Int32(elements.count), count: Int32(phrase.pattern.count), row: Int32(phrase.row)))
        elements += phrase.pattern
      }
      var slot = Int(truncatingIfNeeded: first >> 20) & mask
      while slots[slot].end != 0 { slot = (slot + 1) & mask }
      slots[slot] = (first, Int32(begin), Int32(entries.count))
    }
  }

  /// A word's or a number's value, or what kind of sign it is; a clash of the three is as unlikely as one of two words.
  @inline(__always)
  private static func element(_ token: Token) -> UInt64 {
    switch token.kind {
    case .word: token.value
    case .number: token.value ^ 0xA5A5_5A5A_0F0F_F0F0
    default: 0x9E37_79B9_7F4A_7C15 &* (UInt64(token.kind.rawValue) + 1)
    }
  }

  @usableFromInline
  func match(_ tokens: TokenRun, at index: Int) -> (row: Int, count: Int)? {
    guard index < tokens.count, tokens[index].kind == .word else { return nil }
    let first = tokens[index].value
    guard firstWords[Int(first >> 6 & 63)] & 1 << (first & 63) != 0 else { return nil }
    var slot = Int(truncatingIfNeeded: first >> 20) & mask
    while slots[slot].end != 0 {
      if slots[slot].key == first { return longest(Int(slots[slot].first)..<Int(slots[slot].end), tokens, index) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func longest(_ candidates: Range<Int>, _ tokens: TokenRun, _ index: Int) -> (row: Int, count: Int)? {
    let left = tokens.count - index
    for candidate in candidates {
      let entry = entries[candidate]
      let count = Int(entry.count)
      guard count <= left else { continue }
      var offset = 1
      while offset < count, PhraseIndex.element(tokens[index + offset]) == elements[Int(entry.start) + offset] {
        offset += 1
      }
      if offset >= count { return (Int(entry.row), count) }
    }
    return nil
  }
}
