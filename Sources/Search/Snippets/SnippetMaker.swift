public import Text

/// Finds the passages of a document that match a query best.
///
/// A word typed with accents is marked where it stands with these accents; only where a document has it with other accents
/// alone are those marked.
public struct SnippetMaker: Sendable {
  private let matcher: TextMatcher
  private let length: Int

  /// - Parameter length: bytes a snippet may have; it is longer only where a single match is.
  public init(_ terms: MatchTerms, length: Int = 280) {
    matcher = TextMatcher(terms)
    self.length = max(40, length)
  }

  /// The best passages, best first and disjoint. A document without a match gives its beginning, unmarked.
  /// - Parameters:
  ///   - marks: stretches of the text that match by other means than words, the mentions of a cited document: each is marked as
  ///     one, and a passage that holds one comes before those that hold only words.
  ///   - definitions: abbreviations of this document.
  /// - Complexity: linear in the text.
  public func snippets(
    of text: NormalizedText, marks: [TextRange] = [], definitions: [AbbreviationTable.Definition] = [], limit: Int = 1
  ) -> [Snippet] {
    let tokens = Tokenizer.tokens(of: text)
    guard !tokens.isEmpty, limit > 0 else { return [] }
    let words = Analyzer(.document, definitions: definitions).analyze(tokens, of: text, only: matcher.filter)
    let matches = TextMatch.sorted(matcher.matches(in: words) + marks.map { TextMatch(mark: $0) })
    let borders = PassageBorders(text: text, tokens: tokens)
    guard !matches.isEmpty else { return [snippet(borders.passage(around: TextRange(0, 0), length: length), [], text)] }
    var snippets: [Snippet] = []
    for core in PassageChooser(matches: matches, length: length).cores(limit: limit) {
      let passage = borders.passage(around: core, length: length)
      if snippets.contains(where: { $0.range.overlaps(passage.range) }) { continue }
      snippets.append(snippet(passage, matches, text))
    }
    return snippets
  }

  private func snippet(_ passage: PassageBorders.Passage, _ matches: [TextMatch], _ text: NormalizedText) -> Snippet {
    let range = passage.range
    let inside = matches.filter { range.contains($0.range) }
    let spaced = text.utf8[range.start..<range.end].map { $0 == 0x0A || $0 == 0x09 || $0 == 0x0D ? 0x20 : $0 }
    return Snippet(
      text: String(decoding: spaced, as: UTF8.self), range: range,
      line: text.line(at: inside.first?.range.start ?? range.start),
      highlights: merged(inside.map(\.range), from: range.start), startsSentence: passage.startsSentence,
      endsSentence: passage.endsSentence)
  }

  /// Ascending and disjoint, in bytes from `start`.
  private func merged(_ ranges: [TextRange], from start: Int) -> [TextRange] {
    var merged: [TextRange] = []
    for range in ranges {
      let local = TextRange(range.start - start, range.end - start)
      if let last = merged.last, local.start < last.end {
        merged[merged.count - 1].end = max(last.end, local.end)
      } else {
        merged.append(local)
      }
    }
    return merged
  }
}
