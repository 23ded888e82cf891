import Text

/// Recognises a document's symbol by its shape alone: a number, then parts joined by slashes or dashes without gaps.
///
/// What the parts mean is the business of the grammar of citations; the index only keeps what was written together together.
enum SymbolReader {
  /// How many tokens the symbol that begins at `index` takes: "57-NQ/TW" 5, "361/2025/NĐ-CP" 7, "30c/NQ-CP" 6.
  static func count(in tokens: TokenRun, at index: Int) -> Int? {
    guard tokens[index].kind == .number, !continues(tokens, at: index) else { return nil }
    var end = index + 1
    if end < tokens.count, tokens[end].kind == .word, tokens[end].gap == .none, tokens[end].length == 1 { end += 1 }
    var hasLetters = false
    while end + 1 < tokens.count, isJoint(tokens[end]), tokens[end + 1].gap == .none {
      let part = tokens[end + 1]
      guard part.kind == .word || part.kind == .number && tokens[end].kind != .ampersand else { break }
      if part.kind == .word { hasLetters = true }
      end += 2
    }
    return hasLetters ? end - index : nil
  }

  /// Whether the number is glued to what stands before it: the middle of something else.
  private static func continues(_ tokens: TokenRun, at index: Int) -> Bool {
    guard index > 0, tokens[index].gap == .none else { return false }
    switch tokens[index - 1].kind {
    case .word, .number, .slash, .dash, .period, .comma: return true
    default: return false
    }
  }

  private static func isJoint(_ token: Token) -> Bool {
    token.gap == .none && (token.kind == .slash || token.kind == .dash || token.kind == .ampersand)
  }

  /// Lower-case ASCII letters, no leading zeros, every joint a dash: `57-nq-tw`. Slips between slash and dash do not count.
  static func canonical(_ tokens: Slice<TokenRun>, in utf8: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    for (place, token) in tokens.enumerated() {
      let source = utf8[Int(token.start)..<Int(token.end)]
      switch token.kind {
      case .number:
        let significant = place == 0 ? source.drop { $0 == UInt8(ascii: "0") } : source
        bytes += significant.isEmpty ? source.suffix(1) : significant
      case .word:
        let start = bytes.count
        let folded = WordSpelling.append(source, to: &bytes)
        bytes.removeLast(bytes.count - start - folded)
      default: bytes.append(UInt8(ascii: "-"))
      }
    }
    return bytes
  }
}
