public import Indexing
public import Text

/// A text, ready to be compared with the documents of an index.
public struct SimilarityProbe: Sendable {
  /// Pairs of adjacent words looked up, spread evenly over the text.
  private static let sample = 2_000
  /// Pairs looked for: the rarest.
  private static let terms = 64

  public let shingles: ShingleSet
  private let pairs: [[UInt8]]

  public init(_ text: NormalizedText) {
    let analyzed = Analyzer(.document).analyze(text)
    shingles = ShingleSet(text)
    var pairs: Set<[UInt8]> = []
    var pair: [UInt8] = []
    for place in analyzed.words.indices.dropFirst() where analyzed.words[place].joinsPrevious {
      let folded = analyzed.appendPair(analyzed.words[place - 1], analyzed.words[place], to: &pair)
      pairs.insert(Array(pair[..<folded]))
    }
    let sorted = pairs.sorted { $0.lexicographicallyPrecedes($1) }
    let step = max(1, sorted.count / Self.sample)
    self.pairs = stride(from: 0, to: sorted.count, by: step).map { sorted[$0] }
  }

  /// What documents like this one hold: its rarest pairs of words that more than one document has.
  public func query(in snapshot: Snapshot) -> IndexQuery {
    let found = pairs.map { Term(SearchField.textFoldedPairs.id, $0) }
      .map { (term: $0, documents: snapshot.documentFrequency(of: $0)) }
      .filter { $0.documents > 1 }
      .sorted { $0.documents < $1.documents }
    return found.isEmpty ? .none : .any(found.prefix(Self.terms).map { .term($0.term) })
  }
}
