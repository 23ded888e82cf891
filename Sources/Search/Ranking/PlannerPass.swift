import Facts
import Indexing

/// One run of the planner over a query.
struct PlannerPass {
  /// How much of a query a document must hold.
  enum Mode {
    /// All words, as typed or with other accents.
    case strict
    /// Any word.
    case loose
  }

  /// The clauses a node adds to the conjunction it stands in.
  struct Clauses {
    var must: [IndexQuery] = []
    var should: [IndexQuery] = []
    var mustNot: [IndexQuery] = []
    var filter: [IndexQuery] = []

    mutating func append(_ other: Clauses) {
      must += other.must
      should += other.should
      mustNot += other.mustNot
      filter += other.filter
    }

    var query: IndexQuery {
      if mustNot.isEmpty && filter.isEmpty && should.isEmpty && must.count == 1 { return must[0] }
      return .boolean(must: must, should: should, mustNot: mustNot, filter: filter)
    }
  }

  let query: SearchQuery
  let snapshot: Snapshot
  let weights: WeightTable
  /// Of each citation of the query.
  let keys: [[String]]
  var terms = MatchTerms()
  var notes: [QueryNote] = []

  init(query: SearchQuery, snapshot: Snapshot, weights: WeightTable, keys: [[String]]) {
    self.query = query
    self.snapshot = snapshot
    self.weights = weights
    self.keys = keys
  }

  mutating func run() -> PlannedQuery {
    guard let root = query.root else { return PlannedQuery(stages: [.none], terms: terms, notes: notes) }
    let strict = clauses(root, .strict).query
    let firstNotes = notes
    let loose = clauses(root, .loose).query
    let stages = strict == loose ? [strict] : [strict, loose]
    return PlannedQuery(stages: stages, terms: terms, notes: firstNotes)
  }

  private mutating func clauses(_ node: QueryNode, _ mode: Mode) -> Clauses {
    switch node {
    case .words(let text): words(text.analyzed, mode)
    case .phrase(let text): phrase(text.analyzed, mode)
    case .prefix(let text): prefix(text.analyzed)
    case .scoped(let scope, let text): scoped(scope, text.analyzed)
    case .filter(let filter): Clauses(filter: [FilterPlanner(snapshot: snapshot).query(filter)])
    case .citation(let place): citation(place, mode)
    case .citing(let place, let relation): Clauses(filter: [citing(place, relation)])
    case .group(let nodes): group(nodes, mode)
    case .all(let nodes): group(nodes, .strict)
    case .any(let nodes): Clauses(must: [.any(nodes.map { clauses($0, mode).query })])
    case .not(let inner): Clauses(mustNot: [excluded(inner)])
    }
  }

  private mutating func group(_ nodes: [QueryNode], _ mode: Mode) -> Clauses {
    var all = Clauses()
    for node in nodes { all.append(clauses(node, mode)) }
    return all
  }

  /// What is excluded is not marked.
  private mutating func excluded(_ node: QueryNode) -> IndexQuery {
    let (terms, notes) = (self.terms, self.notes)
    defer { (self.terms, self.notes) = (terms, notes) }
    return clauses(node, .strict).query
  }

  // MARK: Text

  private mutating func words(_ text: AnalyzedText, _ mode: Mode) -> Clauses {
    let words = interpreted(text)
    var clauses = Clauses(should: scoring(words) + identifiers(text))
    if mode == .strict { clauses.filter = words.map { presence($0) } }
    for word in words { mark(word) }
    return clauses
  }

  /// What a match adds to the score: each word and each pair in each field.
  private func scoring(_ words: [PlannedWord]) -> [IndexQuery] {
    var queries: [IndexQuery] = []
    var seen: Set<[UInt8]> = []
    for word in words where seen.insert(word.exact).inserted {
      queries += inFields(
        exact: word.exact, folded: word.folded, word.hasAccents, \.exact, \.folded, word.weight * weights.word)
    }
    for (first, second) in zip(words, words.dropFirst()) where second.joinsPrevious {
      let pair = first.pair(with: second)
      guard seen.insert(pair.exact).inserted else { continue }
      queries += inFields(
        exact: pair.exact, folded: pair.folded, first.hasAccents || second.hasAccents, \.pairs, \.foldedPairs,
        min(first.weight, second.weight) * weights.pair)
    }
    return queries
  }

  private func inFields(
    exact: [UInt8], folded: [UInt8], _ hasAccents: Bool, _ exactForm: KeyPath<TextFields, SearchField>,
    _ foldedForm: KeyPath<TextFields, SearchField>, _ weight: Float
  ) -> [IndexQuery] {
    var queries: [IndexQuery] = []
    let fields = [(TextFields.text, weights.text), (.title, weights.title), (.headings, weights.headings)]
    for (field, fieldWeight) in fields {
      let exactTerm = Term(field[keyPath: exactForm].id, exact)
      let foldedTerm = Term(field[keyPath: foldedForm].id, folded)
      if !hasAccents {
        queries.append(.boost(.term(foldedTerm), weight * fieldWeight))
      } else if snapshot.documentFrequency(of: exactTerm) > 0 {
        queries.append(.boost(.term(exactTerm), weight * fieldWeight))
      } else if snapshot.documentFrequency(of: foldedTerm) > 0 {
        queries.append(.boost(.term(foldedTerm), weight * fieldWeight * weights.otherAccents))
      }
    }
    return queries
  }

  /// That the word stands somewhere in the document, whatever its accents.
  private func presence(_ word: PlannedWord) -> IndexQuery { .term(Term(SearchField.textFolded.id, word.folded)) }

  private func identifiers(_ text: AnalyzedText) -> [IndexQuery] {
    text.identifiers.flatMap { identifier in
      [
        IndexQuery.boost(.term(Term(SearchField.identifiers.id, identifier.bytes)), weights.identifier),
        .boost(.term(Term(SearchField.symbol.id, identifier.bytes)), weights.symbol),
      ]
    }
  }

  private mutating func phrase(_ text: AnalyzedText, _ mode: Mode) -> Clauses {
    let words = text.words.map { PlannedWord($0, of: text) }
    for word in words { mark(word) }
    let folded = IndexQuery.phrase(SearchField.textFolded.id, words.map { .init([$0.folded]) }, slop: 0)
    guard words.contains(where: \.hasAccents) else { return Clauses(must: [folded]) }
    let exact = IndexQuery.phrase(SearchField.text.id, words.map { .init([$0.exact]) }, slop: 0)
    return Clauses(must: [mode == .strict ? exact : .any([exact, .boost(folded, weights.otherAccents)])])
  }

  private mutating func prefix(_ text: AnalyzedText) -> Clauses {
    guard let last = text.words.last.map({ PlannedWord($0, of: text) }) else { return Clauses() }
    let before = text.words.dropLast().map { PlannedWord($0, of: text) }
    let expansion = PrefixExpansion(snapshot: snapshot).expansion(of: last)
    terms.insert(last, weight: 1, isPrefix: true)
    for word in before { mark(word) }
    return Clauses(
      should: scoring(before) + expansion.scoring, filter: before.map { presence($0) } + [expansion.presence])
  }

  private mutating func scoped(_ scope: QueryField.Scope, _ text: AnalyzedText) -> Clauses {
    let words = text.words.map { PlannedWord($0, of: text) }
    for word in words { mark(word) }
    switch scope {
    case .title:
      let terms = words.map { word in
        word.hasAccents
          ? IndexQuery.term(Term(SearchField.title.id, word.exact))
          : .term(Term(SearchField.titleFolded.id, word.folded))
      }
      return Clauses(must: terms)
    case .symbol:
      let whole = text.identifiers.map { IndexQuery.term(Term(SearchField.symbol.id, $0.bytes)) }
      let parts = IndexQuery.phrase(SearchField.symbol.id, words.map { .init([$0.folded]) }, slop: 0)
      return Clauses(must: [.any(whole + [parts])])
    }
  }

  // MARK: References

  /// The document itself, then those that cite it: by relation, then by how often.
  private mutating func citation(_ place: Int, _ mode: Mode) -> Clauses {
    guard !keys[place].isEmpty else { return words(query.citations[place].words, mode) }
    let parts = keys[place].flatMap { key -> [IndexQuery] in
      let bytes = DocumentKey.bytes(key)
      let citing = Relation.allCases.map { relation in
        IndexQuery.boost(.term(SearchField.citing(bytes, relation)), relation.weight)
      }
      return [.boost(.term(Term(SearchField.key.id, bytes)), 1_000), .bestOf(citing)]
    }
    return Clauses(must: [.bestOf(parts)])
  }

  private func citing(_ place: Int, _ relation: Relation?) -> IndexQuery {
    .any(keys[place].map { .term(SearchField.citing(DocumentKey.bytes($0), relation)) })
  }

  // MARK: Words

  /// The words of a text, those that no document holds replaced by what was probably meant.
  private mutating func interpreted(_ text: AnalyzedText) -> [PlannedWord] {
    let reader = WordInterpreter(query: query.text, snapshot: snapshot, weights: weights)
    let (words, notes) = reader.words(of: text)
    self.notes += notes
    return words
  }

  private mutating func mark(_ word: PlannedWord) {
    let documents = snapshot.documentFrequency(of: Term(SearchField.textFolded.id, word.folded))
    let rarity = Float(snapshot.documentCount + 1) / Float(documents + 1)
    terms.insert(word, weight: word.weight * rarity.exponentWeight)
  }
}

extension SearchField {
  /// The term of documents that cite a key, in one relation or in any.
  static func citing(_ key: [UInt8], _ relation: Relation?) -> Term {
    guard let relation else { return Term(SearchField.cites.id, key) }
    return Term(SearchField.cites.id, Array(relation.rawValue.utf8) + [UInt8(ascii: ":")] + key)
  }
}

extension Relation {
  /// Tiers far enough apart that the number of mentions does not carry a document over one of them.
  fileprivate var weight: Float {
    switch self {
    case .amends, .replaces, .repeals, .suspends, .corrects, .consolidates: 27
    case .guides, .implements, .issuedWith: 9
    case .basis: 3
    case .mentions: 1
    }
  }
}

extension Float {
  /// 1 for what stands everywhere, one more for each halving.
  fileprivate var exponentWeight: Float { self < 1 ? 1 : 1 + Float(exponent) }
}
