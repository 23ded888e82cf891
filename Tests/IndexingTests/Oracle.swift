import Testing

@testable import Indexing

/// Answers queries by looking at every document: no postings, no skipping, no cursors.
struct Oracle {
  /// A document, with its tokens sorted by term.
  struct Entry {
    let address: DocAddress
    let document: TestDocument
    let isLive: Bool
    let places: [Term: [Int]]
  }

  let documents: [Entry]
  let scoring: BM25
  private var frequencies: [Term: Int] = [:]
  private var averages: [FieldID: Double] = [:]

  init(_ parts: [[TestDocument]], deleted: Set<DocAddress> = [], scoring: BM25 = BM25()) {
    documents = parts.enumerated().flatMap { place, documents in
      documents.enumerated().map { doc, document in
        let address = DocAddress(segment: place, doc: DocID(rawValue: UInt32(doc)))
        var places: [Term: [Int]] = [:]
        for token in document.tokens { places[Term(token.field, token.text), default: []].append(Int(token.position)) }
        return Entry(address: address, document: document, isLive: !deleted.contains(address), places: places)
      }
    }
    self.scoring = scoring
    for entry in documents { for term in entry.places.keys { frequencies[term, default: 0] += 1 } }
    for field in [TestSchema.title, TestSchema.body] {
      let lengths = documents.map { $0.document.length(of: field) }.filter { $0 > 0 }
      if !lengths.isEmpty { averages[field] = Double(lengths.reduce(0) { $0 + Int($1) }) / Double(lengths.count) }
    }
  }

  func hits(_ query: IndexQuery) -> [Hit] {
    let greatest = greatestScore(query)
    let scale = greatest > 0 ? Double(sign: .plus, exponent: 22 - Int(greatest.exponent), significand: 1) : 1
    let weights = Weights(oracle: self, scale: scale)
    let found = documents.compactMap { entry in
      entry.isLive ? weights.score(query, entry, boost: 1).map { (entry.address, $0) } : nil
    }
    return found.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
      .map { Hit(address: $0.0, score: Float(Double($0.1) / scale)) }
  }

  func documentFrequency(_ field: FieldID, _ text: [UInt8]) -> Int { frequencies[Term(field, text)] ?? 0 }

  func idf(_ documentFrequency: Int) -> Double {
    scoring.inverseDocumentFrequency(documents: documents.count, holding: documentFrequency)
  }

  func phraseWeight(_ field: FieldID, _ parts: [IndexQuery.PhrasePart]) -> Double {
    parts.reduce(0) { sum, part in
      sum + idf(Set(part.alternatives).reduce(0) { $0 + documentFrequency(field, $1) })
    }
  }

  func saturation(_ field: FieldID, length: UInt32) -> Float {
    guard let average = averages[field] else { return scoring.k1 }
    let rounded = Double(Norm.length(ofCode: Norm.code(ofLength: length)))
    return Float(Double(scoring.k1) * (1 - Double(scoring.b) + Double(scoring.b) * rounded / average))
  }

  private func greatestScore(_ query: IndexQuery) -> Double {
    switch query {
    case .none: 0
    case .all, .prefix, .inRange, .hasValue: 1
    case .term(let term): idf(documentFrequency(term.field, term.bytes))
    case .phrase(let field, let parts, _):
      parts.reduce(0) { sum, part in
        sum + idf(Set(part.alternatives).reduce(0) { $0 + documentFrequency(field, $1) })
      }
    case .boolean(let clauses): (clauses.must + clauses.should).reduce(0) { $0 + greatestScore($1) }
    case .boost(let inner, let factor): greatestScore(inner) * Double(factor)
    case .bestOf(let queries): queries.map(greatestScore).max() ?? 0
    }
  }
}

/// Scores of single documents, in quanta.
struct Weights {
  let oracle: Oracle
  let scale: Double

  /// Nil when the document does not match.
  func score(_ query: IndexQuery, _ entry: Oracle.Entry, boost: Double) -> Int? {
    switch query {
    case .none: return nil
    case .all: return constant(boost)
    case .boost(let inner, let factor): return score(inner, entry, boost: boost * Double(factor))
    case .bestOf(let queries): return queries.compactMap { score($0, entry, boost: boost) }.max()
    case .prefix(let field, let prefix):
      let matches = entry.places.keys.contains { $0.field == field && $0.bytes.starts(with: prefix) }
      return matches ? constant(boost) : nil
    case .inRange(let column, let range):
      return column == TestSchema.year && entry.document.year.map(range.contains) ?? false ? constant(boost) : nil
    case .hasValue(let column, let value):
      let matches = column == TestSchema.kind && entry.document.kinds.contains { Array($0.utf8) == value }
      return matches ? constant(boost) : nil
    case .term(let term):
      let frequency = places(of: [term.bytes], term.field, entry).count
      let idf = oracle.idf(oracle.documentFrequency(term.field, term.bytes))
      return contribution(frequency, boost * idf, term.field, entry)
    case .phrase(let field, let parts, let slop):
      if parts.count == 1, parts[0].alternatives.count == 1 {
        return score(.term(Term(field, parts[0].alternatives[0])), entry, boost: boost)
      }
      guard field != TestSchema.tag else { return nil }
      let frequency = occurrences(field, parts, slop: slop, entry)
      return contribution(frequency, boost * oracle.phraseWeight(field, parts), field, entry)
    case .boolean(let clauses): return score(clauses, entry, boost: boost)
    }
  }

  private func score(_ clauses: IndexQuery.Clauses, _ entry: Oracle.Entry, boost: Double) -> Int? {
    let must = clauses.must.map { score($0, entry, boost: boost) }
    let should = clauses.should.compactMap { score($0, entry, boost: boost) }
    let onlyShould = clauses.must.isEmpty && clauses.filter.isEmpty && !clauses.should.isEmpty
    guard must.allSatisfy({ $0 != nil }), should.count >= max(clauses.minimumShould, onlyShould ? 1 : 0),
      clauses.filter.allSatisfy({ score($0, entry, boost: 0) != nil }),
      !clauses.mustNot.contains(where: { score($0, entry, boost: 0) != nil })
    else { return nil }
    return (must.compactMap { $0 } + should).reduce(0, +)
  }

  private func constant(_ boost: Double) -> Int { Int(boost * scale) }

  private func contribution(_ frequency: Int, _ weight: Double, _ field: FieldID, _ entry: Oracle.Entry) -> Int? {
    guard frequency > 0 else { return nil }
    let saturation = oracle.saturation(field, length: entry.document.length(of: field))
    let part = Float(frequency) / (Float(frequency) + saturation)
    return Int(Float(weight * scale) * part)
  }

  private func places(of alternatives: [[UInt8]], _ field: FieldID, _ entry: Oracle.Entry) -> [Int] {
    alternatives.flatMap { entry.places[Term(field, $0)] ?? [] }.sorted()
  }

  /// Heads on the places of each part, taken less the number of the part; all move on when they are close enough, else
  /// the lowest.
  private func occurrences(
    _ field: FieldID, _ parts: [IndexQuery.PhrasePart], slop: Int, _ entry: Oracle.Entry
  ) -> Int {
    var rest = parts.enumerated().map { number, part in
      places(of: Array(Set(part.alternatives)), field, entry).map { $0 - number }
    }
    var count = 0
    while rest.allSatisfy({ !$0.isEmpty }) {
      let heads = rest.map { $0[0] }
      guard let low = heads.min(), let high = heads.max() else { return count }
      if high - low <= slop {
        count += 1
        rest = rest.map { Array($0.dropFirst()) }
      } else if let lowest = heads.firstIndex(of: low) {
        rest[lowest].removeFirst()
      }
    }
    return count
  }
}
