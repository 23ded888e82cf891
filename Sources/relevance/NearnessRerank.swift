import Foundation
import Indexing
import Search
import Text

/// Orders the best documents anew by how near to one another they hold the words of a query (Büttcher, Clarke and Lushman, Term
/// proximity scoring for ad-hoc retrieval on very large text collections, 2006). Kept to be measured; search itself does without.
struct NearnessRerank {
  /// Documents that are looked at.
  private static let depth = 50
  /// Words farther apart than this say nothing.
  private static let reach: UInt32 = 8

  let snapshot: Snapshot
  let weight: Float

  func reranked(_ hits: [Hit], for typed: String) -> [Hit] {
    let terms = self.terms(typed)
    guard weight > 0, terms.count > 1 else { return hits }
    let nearest = hits.prefix(Self.depth).map { hit in
      Hit(address: hit.address, score: hit.score + weight * nearness(of: terms, in: hit.address))
    }
    return nearest.sorted { $0.score != $1.score ? $0.score > $1.score : $0.address < $1.address }
      + hits.dropFirst(Self.depth)
  }

  private func terms(_ typed: String) -> [(term: Term, weight: Float)] {
    let text = Analyzer(.query).analyze(NormalizedText(typed))
    let hasAccents = text.words.contains(where: \.hasAccents)
    let terms = text.words.map { word in
      hasAccents
        ? Term(SearchField.text.id, Array(text.exact(word))) : Term(SearchField.textFolded.id, Array(text.folded(word)))
    }
    return Set(terms).map { term in
      let holding = Double(snapshot.documentFrequency(of: term))
      let rarity = (Double(snapshot.documentCount) - holding + 0.5) / (holding + 0.5)
      return (term, Float(log(1 + rarity)))
    }
  }

  /// Pairs side by side are left to the terms of pairs.
  private func nearness(of terms: [(term: Term, weight: Float)], in address: DocAddress) -> Float {
    var places: [(position: UInt32, term: Int)] = []
    for (number, term) in terms.enumerated() {
      places += snapshot.positions(of: term.term, in: address).map { ($0, number) }
    }
    places.sort { $0.position < $1.position }
    var sums = Array(repeating: Float(0), count: terms.count)
    for (one, other) in zip(places, places.dropFirst()) where one.term != other.term {
      let distance = other.position - one.position
      guard distance > 1, distance <= Self.reach else { continue }
      let part = 1 / Float(distance * distance)
      sums[one.term] += terms[other.term].weight * part
      sums[other.term] += terms[one.term].weight * part
    }
    return zip(terms, sums).reduce(0) { $0 + min(1, $1.0.weight) * $1.1 * 2.2 / ($1.1 + 1.2) }
  }
}
