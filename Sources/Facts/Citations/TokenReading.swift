import Text

/// The tokens of a passage with the text they came from.
final class TokenReading {
  let tokens: TokenRun
  let text: NormalizedText
  let words = CitationWords.shared

  init(tokens: TokenRun, text: NormalizedText) {
    self.tokens = tokens
    self.text = text
  }

  var count: Int { tokens.count }

  @inline(__always)
  func kind(_ index: Int) -> Token.Kind? { index < tokens.count && index >= 0 ? tokens[index].kind : nil }

  @inline(__always)
  func isWord(_ index: Int, _ key: UInt64) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].value == key && tokens[index].kind == .word
  }

  func isWord(_ index: Int, in keys: Set<UInt64>) -> Bool {
    kind(index) == .word && keys.contains(tokens[index].value)
  }

  /// Whether a token stands directly after the one before it.
  func isGlued(_ index: Int) -> Bool { index < tokens.count && tokens[index].gap == .none }

  /// A number of one to `digits` digits, or nil.
  func number(_ index: Int, digits: Int = 9) -> Int? {
    guard kind(index) == .number, tokens[index].letters <= digits else { return nil }
    return tokens[index].number
  }

  /// A year from 1945 through 2099.
  func year(_ index: Int) -> Int? {
    guard kind(index) == .number, tokens[index].letters == 4, (1945...2099).contains(tokens[index].number) else {
      return nil
    }
    return tokens[index].number
  }

  func string(_ index: Int) -> String { text.string(tokens[index].range) }

  /// What a reader sees of some tokens.
  func reading(_ range: Range<Int>) -> String { Token.reading(tokens[range], in: text) }
}
