import Testing

@testable import Indexing

@Suite struct QueryTests {
  /// Every answer about a query, against the oracle: ids, scores to the last bit, totals, explanation.
  func compare(_ query: IndexQuery, _ snapshot: Snapshot, _ oracle: Oracle, limits: [(Int, Int)]) {
    let expected = oracle.hits(query)
    #expect(snapshot.count(query) == expected.count, "\(query)")
    #expect(snapshot.matches(query) == expected.map(\.address).sorted(), "\(query)")
    #expect(snapshot.matchSet(query).addresses == expected.map(\.address).sorted(), "\(query)")
    for (limit, offset) in limits {
      let found = snapshot.topK(query, limit: limit, offset: offset)
      #expect(found.total == expected.count)
      #expect(found.hits == Array(expected.dropFirst(offset).prefix(limit)), "\(query) \(limit) \(offset)")
    }
    for hit in expected.prefix(2) { #expect(snapshot.explain(query, hit.address)?.value == hit.score, "\(query)") }
  }

  @Test(arguments: 0..<4)
  func anyQueryAnswersAsTheOracle(round: Int) throws {
    var generator = SeededGenerator(UInt64(round))
    let parts = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      (0..<Int.random(in: 0...120, using: &generator)).map { _ in randomDocument(using: &generator) }
    }
    let deleted = round % 2 == 0 ? [] : randomDeletions(parts, using: &generator)
    let directory = try TestDirectory()
    let snapshot = try directory.snapshot(parts, deleted: deleted)
    let oracle = Oracle(parts, deleted: deleted)
    for _ in 0..<150 {
      let query = randomQuery(depth: 2, using: &generator)
      compare(query, snapshot, oracle, limits: [(10, 0), (3, 5), (1000, 0), (0, 0)])
    }
  }

  /// Lists of many blocks, so that there is something to skip.
  @Test(arguments: 0..<4)
  func fastWaysAnswerAsTheOracle(round: Int) throws {
    var generator = SeededGenerator(UInt64(100 + round))
    let sizes = [[1500], [900, 700], [1200], [600, 30, 700]][round]
    let parts = sizes.map { size in (0..<size).map { _ in randomDocument(using: &generator) } }
    let deleted = round < 2 ? [] : randomDeletions(parts, using: &generator)
    let directory = try TestDirectory()
    let snapshot = try directory.snapshot(parts, deleted: deleted)
    let oracle = Oracle(parts, deleted: deleted)
    for _ in 0..<60 {
      compare(randomFastQuery(using: &generator), snapshot, oracle, limits: [(10, 0), (1, 0), (20, 95)])
    }
  }

  @Test func anotherScoringIsAnsweredFromTheSameSegments() throws {
    var generator = SeededGenerator(7)
    let parts = [(0..<700).map { _ in randomDocument(using: &generator) }]
    let directory = try TestDirectory()
    let segment = try directory.segment("a", parts[0])
    for scoring in [BM25(k1: 0.3, b: 0.1), BM25(k1: 3, b: 1), BM25(k1: 0, b: 0.5), BM25(k1: 1.2, b: 0)] {
      let snapshot = Snapshot([(segment, Tombstones())], scoring: scoring)
      let oracle = Oracle(parts, scoring: scoring)
      for _ in 0..<20 { compare(randomFastQuery(using: &generator), snapshot, oracle, limits: [(10, 0)]) }
    }
  }

  /// The same alternative twice is one: it must not make the quantum too small for the weight.
  @Test func repeatedAlternativesCountOnce() throws {
    var document = TestDocument()
    for (position, word) in ["a", "b"].enumerated() {
      document.tokens.append(.init(field: TestSchema.body, text: word, position: UInt32(position)))
    }
    let parts = [[document, TestDocument()]]
    let directory = try TestDirectory()
    let snapshot = try directory.snapshot(parts)
    let repeated = IndexQuery.PhrasePart(Array(repeating: Array("a".utf8), count: 1000))
    let query = IndexQuery.phrase(TestSchema.body, [repeated, IndexQuery.PhrasePart("b")], slop: 0)
    compare(query, snapshot, Oracle(parts), limits: [(10, 0)])
    #expect(snapshot.count(query) == 1)
  }

  @Test func facetsAndSortingCountEveryMatch() throws {
    var generator = SeededGenerator(8)
    let parts = (0..<2).map { _ in (0..<150).map { _ in randomDocument(using: &generator) } }
    let deleted = randomDeletions(parts, using: &generator)
    let directory = try TestDirectory()
    let snapshot = try directory.snapshot(parts, deleted: deleted)
    let oracle = Oracle(parts, deleted: deleted)
    for _ in 0..<30 {
      let query = randomQuery(depth: 1, using: &generator)
      let matching = Set(oracle.hits(query).map(\.address))
      let documents = oracle.documents.filter { matching.contains($0.address) }
      var counts: [String: Int] = [:]
      for entry in documents { for kind in Set(entry.document.kinds) { counts[kind, default: 0] += 1 } }
      let facets = counts.map { Facet(value: Array($0.key.utf8), count: $0.value) }.sorted {
        $0.count != $1.count ? $0.count > $1.count : $0.value.lexicographicallyPrecedes($1.value)
      }
      #expect(snapshot.facets(TestSchema.kind, of: query) == facets)
      #expect(snapshot.matchSet(query).facets(TestSchema.kind) == facets)
      for limit in [0, 1, 3] {
        #expect(snapshot.matchSet(query).facets(TestSchema.kind, limit: limit) == Array(facets.prefix(limit)))
      }
      #expect(snapshot.facets(TestSchema.kind, of: query, limit: 2) == Array(facets.prefix(2)))
      let byYear = documents.sorted {
        ($0.document.year ?? .max, $0.address) < ($1.document.year ?? .max, $1.address)
      }.map(\.address)
      #expect(snapshot.sorted(query, by: TestSchema.year, limit: .max) == byYear)
      #expect(snapshot.sorted(query, by: TestSchema.year, limit: 5, offset: 3) == Array(byYear.dropFirst(3).prefix(5)))
    }
  }

  @Test func termsPositionsAndValuesAreReadBack() throws {
    var generator = SeededGenerator(9)
    let parts = (0..<2).map { _ in (0..<200).map { _ in randomDocument(using: &generator) } }
    let directory = try TestDirectory()
    let snapshot = try directory.snapshot(parts)
    let oracle = Oracle(parts)
    for prefix in ["", "w", "w1", "đ", "zz"] {
      let words = Set(
        oracle.documents.flatMap { $0.document.tokens }.filter {
          $0.field == 2 && $0.text.utf8.starts(with: prefix.utf8)
        }
        .map { Array($0.text.utf8) })
      let expected = words.sorted { $0.lexicographicallyPrecedes($1) }.map {
        TermStatistics(bytes: $0, documents: oracle.documentFrequency(2, $0))
      }
      #expect(snapshot.terms(field: 2, prefix: Array(prefix.utf8)) == expected)
      #expect(snapshot.terms(field: 2, prefix: Array(prefix.utf8), limit: 3) == Array(expected.prefix(3)))
    }
    for entry in oracle.documents {
      let (address, document) = (entry.address, entry.document)
      #expect(snapshot.integer(TestSchema.year, of: address) == document.year)
      let kinds = Set(document.kinds.map { Array($0.utf8) }).sorted { $0.lexicographicallyPrecedes($1) }
      #expect(snapshot.keywords(TestSchema.kind, of: address) == kinds)
      for word in vocabulary.prefix(12) {
        let places = document.tokens.filter { $0.field == 2 && $0.text == word }.map(\.position)
        #expect(snapshot.positions(of: Term(2, word), in: address) == places)
      }
    }
  }
}

func randomDeletions(_ parts: [[TestDocument]], using generator: inout SeededGenerator) -> Set<DocAddress> {
  var deleted: Set<DocAddress> = []
  for (place, documents) in parts.enumerated() {
    for doc in documents.indices where Int.random(in: 0..<4, using: &generator) == 0 {
      deleted.insert(DocAddress(segment: place, doc: DocID(rawValue: UInt32(doc))))
    }
  }
  return deleted
}
