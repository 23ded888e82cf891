import Indexing

func randomField(using generator: inout SeededGenerator) -> FieldID {
  [TestSchema.title, TestSchema.body, TestSchema.body, TestSchema.tag].randomElement(using: &generator) ?? 1
}

/// A query of any shape.
func randomQuery(depth: Int, using generator: inout SeededGenerator) -> IndexQuery {
  func inner(_ count: ClosedRange<Int>) -> [IndexQuery] {
    (0..<Int.random(in: count, using: &generator)).map { _ in randomQuery(depth: depth - 1, using: &generator) }
  }
  switch Int.random(in: 0..<(depth > 0 ? 15 : 9), using: &generator) {
  case 0...3: return randomTerm(using: &generator)
  case 4, 5: return randomPhrase(using: &generator)
  case 6:
    let word = Array(randomWord(using: &generator).utf8)
    return .prefix(randomField(using: &generator), Array(word.prefix(Int.random(in: 0...3, using: &generator))))
  case 7:
    let low = Int64.random(in: -5...4, using: &generator)
    return .inRange(TestSchema.year, low...(low + Int64.random(in: 0...3, using: &generator)))
  case 8:
    return Bool.random(using: &generator)
      ? .hasValue(TestSchema.kind, Array((["NQ", "QĐ", "", "??"].randomElement(using: &generator) ?? "").utf8)) : .all
  case 9: return .boost(randomQuery(depth: depth - 1, using: &generator), Float.random(in: 0...4, using: &generator))
  case 10: return .bestOf(inner(0...3))
  default:
    return .boolean(
      must: inner(0...2), should: inner(0...3), mustNot: inner(0...1), filter: inner(0...1),
      minimumShould: Int.random(in: 0...2, using: &generator))
  }
}

func randomTerm(using generator: inout SeededGenerator) -> IndexQuery {
  .term(Term(randomField(using: &generator), randomWord(using: &generator)))
}

func randomPhrase(using generator: inout SeededGenerator) -> IndexQuery {
  let parts = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
    let count = Int.random(in: 0..<5, using: &generator) == 0 ? 2 : 1
    return IndexQuery.PhrasePart((0..<count).map { _ in Array(randomWord(using: &generator).utf8) })
  }
  let slop = Bool.random(using: &generator) ? 0 : Int.random(in: 0...5, using: &generator)
  return .phrase(Bool.random(using: &generator) ? TestSchema.body : TestSchema.title, parts, slop: slop)
}

/// The shapes for which there are fast ways: a term, unions and intersections of terms, phrases; some boosted, filtered
/// or with exclusions.
func randomFastQuery(using generator: inout SeededGenerator) -> IndexQuery {
  func terms(_ count: ClosedRange<Int>) -> [IndexQuery] {
    (0..<Int.random(in: count, using: &generator)).map { _ in
      let term = IndexQuery.term(Term(TestSchema.body, randomWord(using: &generator)))
      return Int.random(in: 0..<4, using: &generator) == 0
        ? .boost(term, Float.random(in: 0...3, using: &generator)) : term
    }
  }
  let base: IndexQuery
  switch Int.random(in: 0..<5, using: &generator) {
  case 0: base = terms(1...1)[0]
  case 1: base = .every(terms(1...4))
  case 2: base = .any(terms(1...7))
  case 3: base = .boolean(must: terms(1...2), should: terms(1...3))
  default: base = randomPhrase(using: &generator)
  }
  switch Int.random(in: 0..<8, using: &generator) {
  case 0: return .boolean(must: [base], filter: [.inRange(TestSchema.year, 0...2)])
  case 1: return .boolean(must: [base], mustNot: terms(1...1))
  default: return base
  }
}
