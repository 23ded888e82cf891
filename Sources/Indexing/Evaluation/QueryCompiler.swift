/// Turns a query into a plan over a snapshot.
///
/// The scores of a query are multiples of its quantum, a power of two chosen so that the greatest score possible is
/// below 2^24 quanta: sums are then exact, in integers as in `Float`, and do not depend on their order.
struct QueryCompiler {
  private static let bits = 23

  let snapshot: Snapshot
  /// The terms of the query that some segment has, each looked up once.
  private var found: [Term: QueryPlan.TermPlan] = [:]
  /// Quanta to 1.
  private(set) var scale: Double = 1

  /// For plans by which documents are only told to match: their weights mean nothing.
  init(matchingIn snapshot: Snapshot) { self.snapshot = snapshot }

  init(_ query: IndexQuery, snapshot: Snapshot) {
    self.snapshot = snapshot
    let greatest = greatestScore(query, boost: 1)
    if greatest > 0, greatest.isFinite {
      let exponent = Self.bits - 1 - greatest.exponent
      scale = Double(sign: .plus, exponent: min(max(Int(exponent), -900), 900), significand: 1)
    }
  }

  /// The score that so many quanta are.
  func score(_ quanta: Int32) -> Float { Float(Double(quanta) / scale) }

  func plan(_ query: IndexQuery, boost: Double = 1) -> QueryPlan {
    switch query {
    case .none: .none
    case .all: .all(score: constant(boost))
    case .term(let term): termPlan(term, boost: boost).map(QueryPlan.term) ?? .none
    case .phrase(let field, let parts, let slop): phrasePlan(field, parts, slop: slop, boost: boost)
    case .prefix(let field, let bytes): .prefix(field, bytes, score: constant(boost))
    case .boolean(let clauses): booleanPlan(clauses, boost: boost)
    case .boost(let inner, let factor): plan(inner, boost: boost * Double(checked(factor)))
    case .bestOf(let queries): .bestOf(queries.map { plan($0, boost: boost) })
    case .inRange(let column, let range): .inRange(column, range, score: constant(boost))
    case .hasValue(let column, let value): .hasValue(column, value, score: constant(boost))
    }
  }

  /// The weight of a term: idf times boost, before it is turned into quanta.
  func inverseDocumentFrequency(of documents: Int) -> Double {
    snapshot.scoring.inverseDocumentFrequency(documents: snapshot.documentCount, holding: documents)
  }

  private func quanta(_ weight: Double) -> Float { Float(weight * scale) }

  private func constant(_ boost: Double) -> Int32 { Int32(boost * scale) }

  private func checked(_ factor: Float) -> Float {
    precondition(factor >= 0 && factor.isFinite, "boost \(factor)")
    return factor
  }

  private func termPlan(_ term: Term, boost: Double) -> QueryPlan.TermPlan? {
    guard var plan = lookUp(term) else { return nil }
    plan.weight = quanta(boost * inverseDocumentFrequency(of: plan.documents))
    return plan
  }

  private mutating func documentFrequency(of term: Term) -> Int {
    if let known = found[term] { return known.documents }
    guard let plan = lookUpAnew(term) else { return 0 }
    found[term] = plan
    return plan.documents
  }

  private func lookUp(_ term: Term) -> QueryPlan.TermPlan? {
    found[term] ?? lookUpAnew(term)
  }

  private func lookUpAnew(_ term: Term) -> QueryPlan.TermPlan? {
    guard let field = snapshot.model(of: term.field) else { return nil }
    let key = term.key
    let entries = snapshot.segments.map { $0.dictionary.entry(for: key) }
    let documents = entries.reduce(0) { $0 + ($1?.documents ?? 0) }
    guard documents > 0 else { return nil }
    return QueryPlan.TermPlan(
      field: field, fieldID: term.field, bytes: term.bytes, entries: entries, documents: documents)
  }

  private func phrasePlan(
    _ field: FieldID, _ parts: [IndexQuery.PhrasePart], slop: Int, boost: Double
  ) -> QueryPlan {
    guard let model = snapshot.model(of: field), !parts.isEmpty else { return .none }
    if parts.count == 1, parts[0].alternatives.count == 1 {
      return plan(.term(Term(field, parts[0].alternatives[0])), boost: boost)
    }
    let plans = parts.map { part in
      Set(part.alternatives).sorted { $0.lexicographicallyPrecedes($1) }.compactMap { lookUp(Term(field, $0)) }
    }
    guard plans.allSatisfy({ !$0.isEmpty }) else { return .none }
    let weight = quanta(boost * phraseWeight(plans))
    return .phrase(QueryPlan.PhrasePlan(field: model, parts: plans, slop: max(0, slop), weight: weight))
  }

  private func phraseWeight(_ parts: [[QueryPlan.TermPlan]]) -> Double {
    parts.reduce(0) { sum, part in sum + inverseDocumentFrequency(of: part.reduce(0) { $0 + $1.documents }) }
  }

  private func booleanPlan(_ clauses: IndexQuery.Clauses, boost: Double) -> QueryPlan {
    .boolean(
      QueryPlan.BooleanPlan(
        must: clauses.must.map { plan($0, boost: boost) }, should: clauses.should.map { plan($0, boost: boost) },
        mustNot: clauses.mustNot.map { plan($0, boost: 0) }, filter: clauses.filter.map { plan($0, boost: 0) },
        minimumShould: clauses.requiredShould))
  }

  /// A bound of the score before quanta are known.
  private mutating func greatestScore(_ query: IndexQuery, boost: Double) -> Double {
    switch query {
    case .none: 0
    case .all, .prefix, .inRange, .hasValue: boost
    case .term(let term): boost * inverseDocumentFrequency(of: documentFrequency(of: term))
    case .phrase(let field, let parts, _):
      boost
        * parts.reduce(0) { sum, part in
          let documents = Set(part.alternatives).reduce(0) { $0 + documentFrequency(of: Term(field, $1)) }
          return sum + inverseDocumentFrequency(of: documents)
        }
    case .boolean(let clauses):
      (clauses.must + clauses.should).reduce(0) { $0 + greatestScore($1, boost: boost) }
    case .boost(let inner, let factor): greatestScore(inner, boost: boost * Double(checked(factor)))
    case .bestOf(let queries): queries.reduce(0) { max($0, greatestScore($1, boost: boost)) }
    }
  }
}
