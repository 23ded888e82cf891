import Indexing

/// What the words of a query add to the score of a document that holds them.
struct WordScoring {
  /// Doubts below this do not count.
  private static let sure: Float = 0.03

  let snapshot: Snapshot
  let weights: WeightTable

  /// Each word and each pair of adjacent ones, once.
  func queries(for words: [PlannedWord]) -> [IndexQuery] {
    var queries: [IndexQuery] = []
    var seen: Set<[UInt8]> = []
    for word in words where seen.insert(word.exact).inserted { queries += self.queries(for: word) }
    for (first, second) in zip(words, words.dropFirst()) where second.joinsPrevious {
      if seen.insert(first.pair(with: second).exact).inserted { queries += self.queries(for: first, second) }
    }
    return queries.filter { $0 != .none }
  }

  private func queries(for word: PlannedWord) -> [IndexQuery] {
    let weight = word.weight * self.weight(of: FunctionWords.role(of: word))
    let folded = Term(SearchField.textFolded.id, word.folded)
    guard !word.isExact else { return [exact(Term(SearchField.text.id, word.exact), or: folded, weight)] }
    return restored(word.readings, in: .text, weight * weights.restored) + [
      scored(folded, weight * (weights.folded + weights.doubt * doubt(word.readings)))
    ]
  }

  private func queries(for first: PlannedWord, _ second: PlannedWord) -> [IndexQuery] {
    let roles = [FunctionWords.role(of: first), FunctionWords.role(of: second)]
    let weight = min(first.weight, second.weight) * weights.pair * pairWeight(roles)
    let pair = first.pair(with: second)
    let folded = Term(SearchField.textFoldedPairs.id, pair.folded)
    guard !(first.isExact && second.isExact) else {
      return [exact(Term(SearchField.textPairs.id, pair.exact), or: folded, weight)]
    }
    return restored(second.pairReadings, in: .textPairs, weight * weights.restoredPair)
      + [scored(folded, weight * (weights.foldedPair + weights.doubt * doubt(second.pairReadings)))]
  }

  private func weight(of role: FunctionWords.Role) -> Float {
    switch role {
    case .content: 1
    case .joining: weights.joining
    case .asking: weights.asking
    }
  }

  private func pairWeight(_ roles: [FunctionWords.Role]) -> Float {
    if roles.contains(.asking) { return weights.askingPair }
    return roles.contains(.joining) ? weights.joiningPair : 1
  }

  /// A term as typed, or where no document has it so, with other accents.
  private func exact(_ exact: Term, or folded: Term, _ weight: Float) -> IndexQuery {
    if snapshot.documentFrequency(of: exact) > 0 { return scored(exact, weight) }
    return scored(folded, weight * weights.otherAccents)
  }

  private func restored(_ readings: [AccentRestorer.Reading], in field: SearchField, _ weight: Float) -> [IndexQuery] {
    readings.map { scored(Term(field.id, $0.exact), weight * Float($0.probability)) }
  }

  /// How unsure the likeliest reading is. What is as good as sure is not asked for in any accents: it would cost another list.
  private func doubt(_ readings: [AccentRestorer.Reading]) -> Float {
    let doubt = 1 - Float(readings.first?.probability ?? 0)
    return doubt < Self.sure ? 0 : doubt
  }

  private func scored(_ term: Term, _ weight: Float) -> IndexQuery {
    weight > 0 ? .boost(.term(term), weight) : .none
  }
}
