import Text

/// Cuts a passage into sentences.
enum Sentences {
  /// The ranges of the sentences of a run of tokens.
  /// - Complexity: linear.
  static func ranges(_ tokens: TokenRun) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where index + 1 < tokens.count && ends(tokens, index) {
      ranges.append(start..<index + 1)
      start = index + 1
    }
    if start < tokens.count { ranges.append(start..<tokens.count) }
    return ranges
  }

  /// A full stop before a capital, not after a lone capital ("A. Nguyễn") and not the "./." that ends a document.
  private static func ends(_ tokens: TokenRun, _ index: Int) -> Bool {
    let (sign, next) = (tokens[index], tokens[index + 1])
    guard sign.kind == .period, sign.gap == .none, next.gap != .none, next.isCapital, index > 0 else { return false }
    let before = tokens[index - 1]
    return !(before.isCapital && before.length == 1)
  }
}
