import Indexing
import Text

/// Reads the words of a query against what the index holds: keys of a switched-off input method become the word they make,
/// a word that no document holds becomes its nearest neighbour.
struct WordInterpreter {
  let query: NormalizedText
  let snapshot: Snapshot
  let weights: WeightTable

  func words(of text: AnalyzedText) -> ([PlannedWord], [QueryNote]) {
    var words: [PlannedWord] = []
    var notes: [QueryNote] = []
    var index = 0
    while index < text.words.count {
      let end = runEnd(text, from: index)
      let run = TextRange(text.words[index].source.start, text.words[end - 1].source.end)
      if let (word, note) = retyped(text, index..<end, run) {
        words.append(word)
        notes.append(note)
      } else {
        for word in text.words[index..<end] {
          let planned = PlannedWord(word, of: text)
          if let (other, note) = corrected(planned, written: word) {
            words.append(other)
            notes.append(note)
          } else {
            words.append(planned)
          }
        }
      }
      index = end
    }
    return (PlannedWord.settled(words), notes)
  }

  /// Words and numbers typed without a gap or sign between them.
  private func runEnd(_ text: AnalyzedText, from start: Int) -> Int {
    var end = start + 1
    while end < text.words.count, !text.words[end].isExpansion,
      text.words[end].source.start == text.words[end - 1].source.end
    { end += 1 }
    return end
  }

  private func retyped(_ text: AnalyzedText, _ places: Range<Int>, _ run: TextRange) -> (PlannedWord, QueryNote)? {
    let first = text.words[places.lowerBound]
    guard !first.isExpansion, !first.isNumber, !text.words[places].contains(where: \.hasAccents) else { return nil }
    let typed = query.string(run)
    let isPlain = places.count == 1
    if isPlain, VietnameseSyllable.isFoldedSyllable(typed.lowercased()) { return nil }
    guard let syllable = RawTyping.syllable(typed), let word = word(syllable, joins: first.joinsPrevious) else {
      return nil
    }
    let typedCount = isPlain ? documents(folded: Array(text.folded(first))) : 0
    guard documents(exact: word.exact) > 20 * typedCount else { return nil }
    return (word, .retyped(from: typed, to: syllable))
  }

  /// One wrong, missing, doubled or swapped letter in a word of at least four, if no document holds the word.
  private func corrected(_ word: PlannedWord, written: AnalyzedText.Word) -> (PlannedWord, QueryNote)? {
    guard !word.isNumber, !written.isExpansion, word.folded.count >= 4, documents(folded: word.folded) == 0 else {
      return nil
    }
    let candidates = OneLetterOff.spellings(of: word.folded).map { ($0, documents(folded: $0)) }
    guard let (best, count) = candidates.max(by: { $0.1 < $1.1 }), count > 0 else { return nil }
    var other = word
    other.folded = best
    other.exact = best + [WordSpelling.separator]
    other.hasAccents = false
    other.isExact = false
    other.isCorrection = true
    other.weight = weights.correction
    return (
      other, .corrected(from: query.string(written.source), to: String(decoding: best, as: UTF8.self))
    )
  }

  private func word(_ syllable: String, joins: Bool) -> PlannedWord? {
    let text = Analyzer(.document).analyze(NormalizedText(syllable))
    guard text.words.count == 1 else { return nil }
    var word = PlannedWord(text.words[0], of: text)
    word.joinsPrevious = joins
    return word
  }

  private func documents(folded: [UInt8]) -> Int {
    snapshot.documentFrequency(of: Term(SearchField.textFolded.id, folded))
  }

  private func documents(exact: [UInt8]) -> Int { snapshot.documentFrequency(of: Term(SearchField.text.id, exact)) }
}
