public import Text

extension Passage {
  /// What a reader sees: markup left out, pieces and runs of white space joined by one space.
  public func reading(in text: NormalizedText) -> String { reading(of: tokens.indices, in: text) }

  /// The same for some of its tokens.
  public func reading(of indices: Range<Int>, in text: NormalizedText) -> String {
    Token.reading(tokens[indices], in: text)
  }

  /// The stretch of the document's text from the first through the last of some tokens. Where a piece ends between them the
  /// range spans what stands between the pieces.
  public func range(of indices: Range<Int>) -> TextRange {
    precondition(!indices.isEmpty)
    return TextRange(Int(tokens[indices.lowerBound].start), Int(tokens[indices.upperBound - 1].end))
  }

  /// The document's own characters of a range of tokens, markup included; pieces are joined by one space.
  public func surface(of indices: Range<Int>, in text: NormalizedText) -> String {
    precondition(!indices.isEmpty)
    if pieceCount == 1 { return text.string(range(of: indices)) }
    var parts: [String] = []
    var start = indices.lowerBound
    for index in indices where index > start && tokens[index].gap == .piece {
      parts.append(text.string(range(of: start..<index)))
      start = index
    }
    parts.append(text.string(range(of: start..<indices.upperBound)))
    return parts.joined(separator: " ")
  }
}

extension Token {
  /// Tokens as a reader sees them: gaps become one space.
  public static func reading(_ tokens: Slice<TokenRun>, in text: NormalizedText) -> String {
    var capacity = 0
    for token in tokens { capacity += token.length + 1 }
    return text.utf8.withUnsafeBufferPointer { source in
      String(unsafeUninitializedCapacity: capacity) { target in
        var count = 0
        for token in tokens {
          if token.gap != .none && count > 0 {
            target[count] = 0x20
            count += 1
          }
          for offset in token.range.start..<token.range.end {
            target[count] = source[offset]
            count += 1
          }
        }
        return count
      }
    }
  }
}
