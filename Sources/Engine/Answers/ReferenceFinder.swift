internal import Facts
internal import Search
internal import Text

/// Finds references to documents in what people type.
struct ReferenceFinder: CitationFinder {
  func citations(in text: NormalizedText, range: TextRange) -> [(range: TextRange, pattern: any CitationPattern)] {
    var tokens = Tokenizer.tokens(of: text, in: range)
    var found: [(range: TextRange, pattern: any CitationPattern)] = []
    while let query = CitationQuery(tokens, text: text), let first = query.tokens.first, let last = query.tokens.last {
      let start = Int(tokens[first].start)
      found.append((TextRange(start, Int(tokens[last].end)), ReferencePattern(query: query)))
      tokens.removeFirst(last + 1)
    }
    return found
  }
}
