import Text

/// Chooses the stretches that hold most of what was looked for: each word of the query counts once, words that stand as near
/// to one another as in the query count more.
struct PassageChooser {
  /// Stretches looked at; a document with more matches shows one of its first.
  private static let limit = 4_000

  let matches: [TextMatch]
  let length: Int

  /// The ranges from a first to a last match, best first and disjoint.
  func cores(limit: Int) -> [TextRange] {
    var candidates: [(score: Float, range: TextRange)] = []
    candidates.reserveCapacity(min(matches.count, Self.limit))
    // For each word of the query, and for marks, the stretch that held it last.
    var seen = Array(repeating: -1, count: 1 + (matches.lazy.compactMap(\.word).max() ?? -1) + 1)
    for start in matches.indices.prefix(Self.limit) { candidates.append(candidate(from: start, &seen)) }
    candidates.sort { $0.score != $1.score ? $0.score > $1.score : $0.range.start < $1.range.start }
    var chosen: [TextRange] = []
    for candidate in candidates where !chosen.contains(where: { $0.overlaps(candidate.range) }) {
      chosen.append(candidate.range)
      if chosen.count == 2 * limit { break }
    }
    return chosen
  }

  private func candidate(from start: Int, _ seen: inout [Int]) -> (score: Float, range: TextRange) {
    let first = matches[start]
    // Room is left for the rest of the sentence.
    let room = first.range.start + max(first.range.count, length * 3 / 4)
    var score: Float = 0
    var end = first.range.end
    var last: TextMatch?
    for match in matches[start...] {
      guard match.range.end <= room else { break }
      let place = 1 + (match.word ?? -1)
      let isNew = seen[place] != start
      seen[place] = start
      var gain = isNew ? match.weight : 0.02 * min(match.weight, 10)
      if let last, let before = last.word, let word = match.word, word == before + 1,
        match.range.start - last.range.end <= 2
      {
        gain += 0.5 * match.weight
      }
      if isNew || gain >= 0.5 * match.weight { end = max(end, match.range.end) }
      score += gain
      last = match
    }
    return (score, TextRange(first.range.start, end))
  }
}
