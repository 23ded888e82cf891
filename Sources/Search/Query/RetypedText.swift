public import Text

/// A query in which words typed for an input method that was switched off are replaced by what they make: "nghij quyeets soos 57"
/// is "nghị quyết số 57". Codes count as well: "NDD" is "NĐ".
public struct RetypedText: Sendable {
  public let text: NormalizedText
  /// Where replaced words begin and end in the new text and in the old.
  private let steps: [(new: TextRange, old: TextRange)]

  private let start: Int

  /// Nil where no word makes another.
  public init?(_ text: NormalizedText, in range: TextRange) {
    var result = ""
    var steps: [(new: TextRange, old: TextRange)] = []
    var end = range.start
    for (place, word) in RetypedText.words(of: text, in: range) {
      result += text.string(TextRange(end, place.start))
      let start = result.utf8.count
      result += word
      steps.append((TextRange(start, result.utf8.count), place))
      end = place.end
    }
    guard !steps.isEmpty else { return nil }
    result += text.string(TextRange(end, range.end))
    self.text = NormalizedText(result)
    guard self.text.utf8.count == result.utf8.count else { return nil }
    self.steps = steps
    start = range.start
  }

  /// What was typed for a stretch of the new text; words are taken whole.
  public func source(of range: TextRange) -> TextRange {
    TextRange(source(of: range.start, isEnd: false), source(of: range.end, isEnd: true))
  }

  private func source(of offset: Int, isEnd: Bool) -> Int {
    var shift = start
    for step in steps {
      if offset < step.new.start || offset == step.new.start && isEnd { break }
      if offset < step.new.end || offset == step.new.end && isEnd { return isEnd ? step.old.end : step.old.start }
      shift = step.old.end - step.new.end
    }
    return offset + shift
  }

  /// What runs of letters and digits make: as a whole (VNI), else each word of theirs (Telex).
  private static func words(of text: NormalizedText, in range: TextRange) -> [(TextRange, String)] {
    var words: [(TextRange, String)] = []
    let tokens = Tokenizer.tokens(of: text, in: range)
    var index = 0
    while index < tokens.count {
      var end = index
      while end < tokens.count, isPart(tokens[end]), end == index || tokens[end].start == tokens[end - 1].end {
        end += 1
      }
      let run = tokens[index..<end]
      index = max(end, index + 1)
      guard let first = run.first, let last = run.last else { continue }
      let whole = TextRange(Int(first.start), Int(last.end))
      if run.count > 1, let word = word(text.string(whole)) {
        words.append((whole, word))
        continue
      }
      for token in run where token.kind == .word {
        if let word = word(text.string(token.range)) { words.append((token.range, word)) }
      }
    }
    return words
  }

  private static func isPart(_ token: Token) -> Bool { token.kind == .word || token.kind == .number }

  /// A run without a vowel is a code, of which Telex changes the Đ only.
  private static func word(_ typed: String) -> String? {
    if typed.lowercased().contains(where: { "aeiouy".contains($0) }) { return RawTyping.syllable(typed) }
    let code = typed.replacing("DD", with: "Đ").replacing("dd", with: "đ").replacing("Dd", with: "Đ")
    return code == typed ? nil : code
  }
}
