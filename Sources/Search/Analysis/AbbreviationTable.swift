import Text

/// Abbreviations and the words they stand for, ready to take their place.
public struct AbbreviationTable: Sendable {
  /// "UBND" and "ủy ban nhân dân".
  public struct Definition: Hashable, Sendable {
    public let short: String
    public let long: String

    public init(short: String, long: String) {
      self.short = short
      self.long = long
    }
  }

  private let phrases: PhraseTable<Int>
  private let expansions: [AnalyzedText]

  /// A definition whose short form does not begin with a letter, or whose long form has no words, is left out.
  public init(_ definitions: [Definition]) {
    var expansions: [AnalyzedText] = []
    var entries: [(String, Int)] = []
    for definition in definitions {
      let short = Tokenizer.tokens(of: NormalizedText(definition.short))
      let long = AbbreviationTable.words(of: definition.long)
      guard short.first?.kind == .word, !long.words.isEmpty else { continue }
      entries.append((definition.short, expansions.count))
      expansions.append(long)
    }
    phrases = PhraseTable(entries)
    self.expansions = expansions
  }

  /// What the abbreviation that begins at `index` stands for, and how many tokens it takes.
  func match(_ tokens: TokenRun, at index: Int) -> (AnalyzedText, Int)? {
    guard let (number, count) = phrases.match(tokens, at: index), !isGlued(tokens, index..<index + count) else {
      return nil
    }
    return (expansions[number], count)
  }

  /// Part of a longer symbol ("QĐ-UBND", "UBND/VX"): not to be read by itself.
  private func isGlued(_ tokens: TokenRun, _ range: Range<Int>) -> Bool {
    func binds(_ kind: Token.Kind) -> Bool { kind == .slash || kind == .dash || kind == .ampersand || kind == .number }
    let before = range.lowerBound > 0 && tokens[range.lowerBound].gap == .none
    if before && binds(tokens[range.lowerBound - 1].kind) { return true }
    let after = range.upperBound < tokens.count && tokens[range.upperBound].gap == .none
    return after && binds(tokens[range.upperBound].kind) && range.upperBound + 1 < tokens.count
      && tokens[range.upperBound + 1].gap == .none && tokens[range.upperBound].kind != .dash
  }

  private static func words(of long: String) -> AnalyzedText {
    let text = NormalizedText(long)
    let tokens = Tokenizer.tokens(of: text)
    return text.utf8.withUnsafeBufferPointer { utf8 in
      var pass = AnalyzerPass(utf8: utf8, tokens: tokens, result: AnalyzedText())
      while pass.index < tokens.count {
        switch tokens[pass.index].kind {
        case .word: pass.word()
        case .number: pass.number()
        default: pass.sign(tokens[pass.index].kind)
        }
      }
      return pass.result
    }
  }
}
