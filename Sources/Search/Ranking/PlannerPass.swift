import Facts
import Indexing
import Text

/// One run of the planner over a query.
struct PlannerPass {
  /// How much of a query a document must hold.
  enum Mode: CaseIterable {
    /// All words as typed.
    case exact
    /// All words, some with other accents.
    case folded
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
  private var terms = MatchTerms()
  private var notes: [QueryNote] = []
  /// By the place of their first word in the query.
  private var readings: [TextRange: Reading] = [:]

  init(query: SearchQuery, snapshot: Snapshot, weights: WeightTable, keys: [[String]]) {
    self.query = query
    self.snapshot = snapshot
    self.weights = weights
    self.keys = keys
  }

  mutating func run() -> PlannedQuery {
    guard let root = query.root else { return PlannedQuery(stages: [.none], terms: terms, notes: notes) }
    var stages: [IndexQuery] = []
    for mode in Mode.allCases {
      notes = []
      let stage = clauses(root, mode).query
      if stages.last != stage { stages.append(stage) }
    }
    return PlannedQuery(stages: stages, terms: terms, notes: notes)
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
    case .all(let nodes): group(nodes, mode == .loose ? .folded : mode)
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
    return clauses(node, .exact).query
  }

  // MARK: Text

  private mutating func words(_ text: AnalyzedText, _ mode: Mode) -> Clauses {
    let reading = reading(of: text)
    notes += reading.notes
    for word in reading.words { mark(word) }
    var clauses = Clauses(should: reading.scoring)
    let required = required(reading.words)
    guard required.count <= weights.strictWords else { return clauses }
    switch mode {
    case .exact: clauses.must = required.map { presence($0, exactly: $0.isExact) }
    case .folded: clauses.must = required.map { presence($0, exactly: false) }
    case .loose: break
    }
    return clauses
  }

  /// What a stretch of words was read as: the same in every mode.
  private struct Reading {
    let words: [PlannedWord]
    let scoring: [IndexQuery]
    let notes: [QueryNote]
  }

  private mutating func reading(of text: AnalyzedText) -> Reading {
    let place = text.words.first?.source
    if let place, let known = readings[place] { return known }
    let (interpreted, notes) = WordInterpreter(query: query.text, snapshot: snapshot, weights: weights).words(of: text)
    let words = AccentRestorer(snapshot: snapshot).restored(interpreted)
    let reading = Reading(words: words, scoring: scoring(words) + identifiers(text), notes: notes)
    if let place { readings[place] = reading }
    return reading
  }

  /// The words a strict search does not do without; all of them where there are no others.
  private func required(_ words: [PlannedWord]) -> [PlannedWord] {
    let content = words.filter { !FunctionWords.contains($0) }
    return content.isEmpty ? words : content
  }

  /// What a match adds to the score: each word and each pair, once.
  private func scoring(_ words: [PlannedWord]) -> [IndexQuery] {
    WordScoring(snapshot: snapshot, weights: weights).queries(for: words)
  }

  /// That the word stands somewhere in the document; what that adds to the score stands elsewhere.
  private func presence(_ word: PlannedWord, exactly: Bool) -> IndexQuery {
    .boost(.term(term(word, exactly: exactly)), 0)
  }

  private func term(_ word: PlannedWord, exactly: Bool) -> Term {
    exactly ? Term(SearchField.text.id, word.exact) : Term(SearchField.textFolded.id, word.folded)
  }

  private func documents(_ word: PlannedWord) -> Int {
    snapshot.documentFrequency(of: term(word, exactly: word.isExact))
  }

  private func identifiers(_ text: AnalyzedText) -> [IndexQuery] {
    text.identifiers.flatMap { identifier in
      [
        IndexQuery.boost(.term(Term(SearchField.identifiers.id, identifier.bytes)), weights.identifier),
        .boost(.term(Term(SearchField.symbol.id, identifier.bytes)), weights.symbol),
      ]
    }
  }

  private mutating func phrase(_ text: AnalyzedText, _ mode: Mode) -> Clauses {
    let words = PlannedWord.words(of: text)
    for word in words { mark(word) }
    let folded = IndexQuery.phrase(SearchField.textFolded.id, words.map { .init([$0.folded]) }, slop: 0)
    guard words.contains(where: \.isExact) else { return Clauses(must: [folded]) }
    let exact = IndexQuery.phrase(SearchField.text.id, words.map { .init([$0.exact]) }, slop: 0)
    return Clauses(must: [mode == .exact ? exact : .any([exact, .boost(folded, weights.otherAccents)])])
  }

  private mutating func prefix(_ text: AnalyzedText) -> Clauses {
    let words = PlannedWord.words(of: text)
    guard let last = words.last else { return Clauses() }
    let before = words.dropLast()
    let expansion = PrefixExpansion(snapshot: snapshot).expansion(of: last)
    terms.insert(last, weight: 1, isPrefix: true)
    for word in before { mark(word) }
    return Clauses(
      should: scoring(Array(before)) + expansion.scoring,
      filter: before.map { presence($0, exactly: $0.isExact) } + [expansion.presence])
  }

  private mutating func scoped(_ scope: QueryField.Scope, _ text: AnalyzedText) -> Clauses {
    let words = PlannedWord.words(of: text)
    for word in words { mark(word) }
    switch scope {
    case .title:
      let terms = words.map { word in
        word.isExact
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

  private mutating func mark(_ word: PlannedWord) {
    guard !terms.holds(word) else { return }
    let rarity = Float(snapshot.documentCount + 1) / Float(documents(word) + 1)
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
