internal import Facts
internal import Search
internal import Text

/// Finds references to documents in what people type.
struct ReferenceFinder: CitationFinder {
  func citations(in text: NormalizedText, range: TextRange) -> [(range: TextRange, pattern: any CitationPattern)] {
    let typed = references(in: text, range: range)
    guard let retyped = RetypedText(text, in: range) else { return typed }
    let meant = references(in: retyped.text, range: TextRange(0, retyped.text.utf8.count)).map {
      (range: retyped.source(of: $0.range), pattern: $0.pattern)
    }
    return length(of: meant) < length(of: typed) ? typed : meant
  }

  private func references(
    in text: NormalizedText, range: TextRange
  ) -> [(range: TextRange, pattern: any CitationPattern)] {
    var tokens = Tokenizer.tokens(of: text, in: range)
    var found: [(range: TextRange, pattern: any CitationPattern)] = []
    while let query = CitationQuery(tokens, text: text), let first = query.tokens.first, let last = query.tokens.last {
      let start = Int(tokens[first].start)
      found.append((TextRange(start, Int(tokens[last].end)), ReferencePattern(query: query)))
      tokens = TokenRun(tokens.dropFirst(last + 1))
    }
    return found
  }

  private func length(of references: [(range: TextRange, pattern: any CitationPattern)]) -> Int {
    references.reduce(0) { $0 + $1.range.count }
  }
}
