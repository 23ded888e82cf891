/// A gazetteer: phrases of one or more words with a value each, looked up longest first.
///
/// Phrases are compared by spelling (case, place of tone, i/y do not count). Signs inside a phrase ("Văn hóa - Xã hội",
/// "KH&CN") must stand in the text too; the length of gaps does not matter.
public struct PhraseTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let pattern: [Element]
    let value: Value
  }

  private enum Element: Hashable, Sendable {
    case word(UInt64)
    case number(UInt64)
    case sign(Token.Kind)

    init(_ token: Token) {
      switch token.kind {
      case .word: self = .word(token.value)
      case .number: self = .number(token.value)
      default: self = .sign(token.kind)
      }
    }
  }

  private var entries: [UInt64: [Entry]] = [:]
  /// One bit for each of the first words' keys modulo 4,096: most words of a text are refused without a look-up.
  private var firstWords = [UInt64](repeating: 0, count: 64)

  public init(_ phrases: some Sequence<(String, Value)>) {
    for (phrase, value) in phrases {
      let tokens = Tokenizer.tokens(of: NormalizedText(phrase))
      precondition(tokens.first?.kind == .word, "a phrase begins with a word: \(phrase)")
      let entry = Entry(pattern: tokens.map(Element.init), value: value)
      entries[tokens[0].value, default: []].append(entry)
      firstWords[Int(tokens[0].value >> 6 & 63)] |= 1 << (tokens[0].value & 63)
    }
    for key in entries.keys { entries[key]!.sort { $0.pattern.count > $1.pattern.count } }
  }

  /// The value of the longest phrase that begins at `index`, and how many tokens it takes.
  /// - Complexity: O(1) for a word that begins no phrase; else the tokens of the phrases that begin with it.
  public func match(_ tokens: [Token], at index: Int) -> (value: Value, count: Int)? {
    guard index < tokens.count, tokens[index].kind == .word else { return nil }
    let first = tokens[index].value
    guard firstWords[Int(first >> 6 & 63)] & 1 << (first & 63) != 0, let candidates = entries[first] else { return nil }
    for entry in candidates where entry.pattern.count <= tokens.count - index {
      let isMatch = entry.pattern.indices.allSatisfy { Element(tokens[index + $0]) == entry.pattern[$0] }
      if isMatch { return (entry.value, entry.pattern.count) }
    }
    return nil
  }
}
