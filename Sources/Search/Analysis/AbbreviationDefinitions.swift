import Documents
import Text

/// Finds the abbreviations a document defines: "cải cách hành chính (CCHC)", "… (sau đây viết tắt là CCHC)".
///
/// The long form is the shortest run of words before the parenthesis whose initials spell the abbreviation; small words
/// ("và", "của") and signs may be passed over.
enum AbbreviationDefinitions {
  private static let small = Set(["và", "của", "về", "các", "những", "cho", "trong"].map { SpellingKey($0) })
  private static let introduction = Set(
    ["sau", "đây", "dưới", "gọi", "viết", "tắt", "chung", "là"].map { SpellingKey($0) })

  static func found(in document: Document) -> [AbbreviationTable.Definition] {
    var definitions: [AbbreviationTable.Definition] = []
    var seen: Set<SpellingKey> = []
    for passage in document.passages {
      for index in passage.tokens.indices where passage.tokens[index].kind == .openParen {
        guard let (short, long) = definition(in: passage.tokens, parenthesis: index, of: document.text),
          seen.insert(passage.tokens[short].key).inserted
        else { continue }
        definitions.append(
          .init(
            short: document.text.string(passage.tokens[short].range),
            long: Token.reading(passage.tokens[long], in: document.text)))
      }
    }
    return definitions
  }

  /// The place of the abbreviation and the places of its long form.
  private static func definition(
    in tokens: TokenRun, parenthesis: Int, of text: NormalizedText
  ) -> (short: Int, long: Range<Int>)? {
    var index = parenthesis + 1
    while index < tokens.count,
      tokens[index].kind == .colon || tokens[index].kind == .quote || isIntroduction(tokens[index])
    {
      index += 1
    }
    guard index + 1 < tokens.count, tokens[index].kind == .word, tokens[index].shape == .upper,
      tokens[index].length <= 16,
      tokens[index + 1].kind == .closeParen || tokens[index + 1].kind == .quote
    else { return nil }
    let initials = initials(text.utf8[Int(tokens[index].start)..<Int(tokens[index].end)])
    guard initials.count >= 2, let start = longForm(before: parenthesis, initials: initials, tokens, text) else {
      return nil
    }
    return (index, start..<parenthesis)
  }

  private static func isIntroduction(_ token: Token) -> Bool {
    token.kind == .word && token.shape == .lower && introduction.contains(token.key)
  }

  private static func longForm(before end: Int, initials: [UInt8], _ tokens: TokenRun, _ text: NormalizedText) -> Int? {
    var place = initials.count
    var index = end
    let limit = max(0, end - 2 * initials.count - 4)
    while index > limit, place > 0 {
      index -= 1
      switch tokens[index].kind {
      case .word:
        let first = self.initials(text.utf8[Int(tokens[index].start)..<Int(tokens[index].end)]).first
        if first == initials[place - 1] { place -= 1 } else if !small.contains(tokens[index].key) { return nil }
      case .comma, .dash, .ampersand, .quote: continue
      default: return nil
      }
    }
    return place == 0 ? index : nil
  }

  /// The folded letters of a word.
  private static func initials(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    let folded = word.withUnsafeBufferPointer { WordSpelling.append($0[...], to: &bytes) }
    return Array(bytes[..<folded])
  }
}
