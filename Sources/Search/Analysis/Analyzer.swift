public import Text

/// Turns text into the terms of the index. Documents and queries go through one and the same.
///
/// A word becomes its exact and its folded spelling, a number its digits without leading zeros; a document's symbol and a
/// date are reported as one identifier besides their parts; an abbreviation becomes the words it stands for, so that "UBND" and
/// "ủy ban nhân dân" are one.
public struct Analyzer: Sendable {
  /// How abbreviations are told from words.
  public enum Register: Sendable {
    /// Abbreviations are written in capitals.
    case document
    /// Case says nothing.
    case query
  }

  /// Apart so far, words of two passages make no phrase.
  static let passageGap: UInt32 = 8

  private let register: Register
  private let common: AbbreviationTable
  private let own: AbbreviationTable?

  /// - Parameter definitions: abbreviations that hold in this text only.
  public init(_ register: Register, definitions: [AbbreviationTable.Definition] = []) {
    self.register = register
    common = .common
    own = definitions.isEmpty ? nil : AbbreviationTable(definitions)
  }

  /// The terms of a text.
  /// - Complexity: linear.
  public func analyze(_ text: NormalizedText) -> AnalyzedText {
    analyze(text, in: TextRange(0, text.utf8.count))
  }

  /// The terms of one stretch of a text; their sources are in bytes of the whole text.
  public func analyze(_ text: NormalizedText, in range: TextRange) -> AnalyzedText {
    var result = AnalyzedText()
    append(Tokenizer.tokens(of: text, in: range), of: text, to: &result)
    return result
  }

  /// - Parameter filter: words that it keeps back are left out; no word then tells whether it makes a pair.
  func analyze(_ tokens: TokenRun, of text: NormalizedText, only filter: WordFilter? = nil) -> AnalyzedText {
    var result = AnalyzedText()
    append(tokens, of: text, only: filter, to: &result)
    return result
  }

  /// Appends the terms of a passage, which stands apart from what was appended before.
  public func append(_ tokens: TokenRun, of text: NormalizedText, to result: inout AnalyzedText) {
    append(tokens, of: text, only: nil, to: &result)
  }

  private func append(
    _ tokens: TokenRun, of text: NormalizedText, only filter: WordFilter?, to result: inout AnalyzedText
  ) {
    if !result.words.isEmpty { result.nextPosition += Analyzer.passageGap }
    text.utf8.withUnsafeBufferPointer { utf8 in
      var pass = AnalyzerPass(utf8: utf8, tokens: tokens, filter: filter, result: result)
      result = AnalyzedText()
      while pass.index < tokens.count { step(&pass) }
      result = pass.result
    }
  }

  private func step(_ pass: inout AnalyzerPass) {
    let token = pass.tokens[pass.index]
    switch token.kind {
    case .word:
      if let (long, count) = abbreviation(in: pass.tokens, at: pass.index) {
        pass.expand(long, count: count)
      } else {
        pass.date()
        pass.word()
      }
    case .number:
      if let count = SymbolReader.count(in: pass.tokens, at: pass.index) {
        pass.symbol(count: count)
      } else {
        pass.date()
        pass.number()
      }
    default: pass.sign(token.kind)
    }
  }

  private func abbreviation(in tokens: TokenRun, at index: Int) -> (AnalyzedText, Int)? {
    guard let (found, count) = own?.match(tokens, at: index) ?? common.match(tokens, at: index) else { return nil }
    if register == .document && tokens[index..<index + count].allSatisfy({ $0.shape == .lower }) { return nil }
    return (found, count)
  }
}
