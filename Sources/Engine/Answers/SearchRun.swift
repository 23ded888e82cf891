internal import Catalogue
internal import Facts
internal import Indexing
internal import Search
internal import Text

/// One query on one commit.
struct SearchRun {
  private static let facetLimit = 20
  /// Other versions of a document that are named.
  private static let versionLimit = 20

  private let question: SearchQuestion
  private let reader: CatalogueReader
  private let index: OpenIndex
  private let parsed: SearchQuery
  private let plan: PlannedQuery
  private let query: IndexQuery
  private let matches: MatchSet
  private let snippets: SnippetMaker
  /// Entries that references in the query mean.
  private let entries: [Int64]

  init(_ question: SearchQuestion, reader: CatalogueReader, index: OpenIndex) throws {
    self.question = question
    self.reader = reader
    self.index = index
    parsed = QueryParser(citations: ReferenceFinder()).parse(question.text)
    let snapshot = index.snapshot
    // Only questions that name a document need to know all of them.
    let namesDocuments = !parsed.citations.isEmpty || question.cites != nil
    let directory =
      namesDocuments ? try index.references.value { try ReferenceDirectory(reader) } : ReferenceDirectory([])
    let plan = QueryPlanner().plan(parsed, in: snapshot) { directory.keys(matching: $0.pattern) }
    entries = parsed.citations.flatMap { directory.entries(matching: $0.pattern) }
    let conditions = SearchRun.conditions(question, snapshot, directory)
    self.plan = conditions.isEmpty ? plan : plan.filtered(by: .every(conditions))
    query = self.plan.query(in: snapshot)
    matches = snapshot.matchSet(query.matching)
    snippets = SnippetMaker(self.plan.terms)
  }

  private static func conditions(
    _ question: SearchQuestion, _ snapshot: Snapshot, _ directory: ReferenceDirectory
  ) -> [IndexQuery] {
    let planner = FilterPlanner(snapshot: snapshot)
    var conditions: [IndexQuery] = []
    if let type = question.type { conditions.append(planner.query(.type(type))) }
    if let issuer = question.issuer { conditions.append(planner.query(.issuer(issuer))) }
    if let unit = question.unit { conditions.append(planner.query(.unit(unit, .any))) }
    if question.from != nil || question.to != nil {
      conditions.append(planner.query(.issued(from: question.from, to: question.to)))
    }
    if let cites = question.cites {
      let keys = directory.keys(typed: cites)
      conditions.append(keys.isEmpty ? .none : .any(keys.map { planner.query(.cites(key: $0, relation: nil)) }))
    }
    return conditions
  }

  /// Documents that match, every version counted.
  var documentCount: Int { matches.count }

  /// How many hits there are, and the wanted ones. Of versions of one text the first is a hit, unless all are asked for.
  func hits(_ slice: ListSlice) throws -> (total: Int, hits: [Hit]) {
    let limit = slice.limit ?? 10
    let versions =
      question.showsAll
      ? VersionTable([], segmentIDs: [])
      : try index.versions.value {
        VersionTable(
          try index.isFormer ? reader.similarPlaces(of: index.name) : reader.similarPlaces(),
          segmentIDs: index.segmentIDs)
      }
    let total = versions.count(matches)
    switch question.order {
    case .relevance: return (total, best(limit, from: slice.offset, of: total, versions))
    case .date:
      let addresses = index.snapshot.sorted(query, by: SearchColumn.date.id, ascending: false, limit: .max)
      return (total, unscored(versions.first(of: addresses) { $0 }, limit, from: slice.offset))
    case .title:
      let titles = try index.titles.value { try TitleOrder(reader, index) }
      let addresses = titles.sorted(matches.addresses)
      return (total, unscored(versions.first(of: addresses) { $0 }, limit, from: slice.offset))
    }
  }

  private func unscored(_ addresses: [DocAddress], _ limit: Int, from offset: Int) -> [Hit] {
    addresses.dropFirst(offset).prefix(limit).map { Hit(address: $0, score: 0) }
  }

  /// Asks for more as long as too many are versions of those before.
  private func best(_ limit: Int, from offset: Int, of total: Int, _ versions: VersionTable) -> [Hit] {
    let wanted = min(offset.addingReportingOverflow(limit).partialValue, total)
    var asked = wanted
    while true {
      let found = index.snapshot.topHits(query, limit: asked)
      let hits = versions.first(of: found, address: \.address)
      if hits.count >= wanted || found.count < asked { return Array(hits.dropFirst(offset).prefix(limit)) }
      asked = 2 * asked + 10
    }
  }

  func item(_ hit: Hit) throws -> SearchAnswer.Hit {
    let (record, number, text) = try stored(hit)
    let marks =
      try number.map { number in
        try entries.isEmpty ? [] : reader.mentions(CitationFilter(document: number, entries: entries)).items
      } ?? []
    let normalized = NormalizedText(String(decoding: text, as: UTF8.self))
    var snippets = snippets.snippets(
      of: normalized, marks: marks.map(\.citation.place.range), limit: question.snippets)
    // Every way in which the document writes the reference is shown once.
    for mark in SearchRun.spellings(of: marks.map(\.citation))
    where !snippets.contains(where: { $0.range.contains(mark) }) {
      snippets += SnippetMaker(MatchTerms()).snippets(of: normalized, marks: [mark])
    }
    let versions = try number.map { try reader.versions(of: $0) } ?? []
    return SearchAnswer.Hit(
      document: DocumentAnswer(record), score: Double("\(hit.score)") ?? 0,
      snippets: snippets.map(SearchAnswer.Snippet.init), similarCount: versions.count,
      similar: Array(versions.prefix(SearchRun.versionLimit)),
      explanation: question.explains
        ? index.snapshot.explain(query, hit.address).map(SearchAnswer.Explanation.init) : nil)
  }

  /// What is known of a hit and its text; no number where it was removed or replaced since the commit that is searched.
  private func stored(_ hit: Hit) throws -> (record: DocumentRecord, number: DocumentID?, utf8: [UInt8]) {
    let segment = index.segmentIDs[hit.address.segment]
    let doc = Int64(hit.address.doc.rawValue)
    var found = try reader.document(segment: segment, doc: doc)
    if found == nil, index.isFormer, let former = try reader.former(segment: segment, doc: doc) {
      if let utf8 = former.utf8 { return (former.record, nil, utf8) }
      found = former.record
    }
    guard let found, let number = found.documentID, let text = try reader.text(of: number) else {
      throw ArchiveError.damagedCatalogue(
        path: Catalogue.fileName, detail: "no document \(doc) of segment \(segment)")
    }
    return (found, number, text.utf8)
  }

  /// The first place of each spelling; case does not count.
  private static func spellings(of citations: [Citation]) -> [TextRange] {
    var seen: Set<String> = []
    return citations.filter { seen.insert($0.text.lowercased()).inserted }.map(\.place.range)
  }

  var facets: SearchAnswer.Facets {
    func facets(_ column: SearchColumn) -> [SearchAnswer.Facet] {
      matches.facets(column.id, limit: SearchRun.facetLimit).map {
        SearchAnswer.Facet(value: String(decoding: $0.value, as: UTF8.self), count: $0.count)
      }
    }
    return SearchAnswer.Facets(type: facets(.type), issuer: facets(.issuer), year: facets(.year))
  }

  var notes: [SearchAnswer.Note] { (parsed.notes + plan.notes).map(SearchAnswer.Note.init) }
}

extension SearchAnswer.Snippet {
  init(_ snippet: Search.Snippet) {
    line = snippet.line
    text = snippet.text
    highlights = snippet.highlights.map { [$0.start, $0.end] }
    startsSentence = snippet.startsSentence
    endsSentence = snippet.endsSentence
  }
}

extension SearchAnswer.Note {
  init(_ note: QueryNote) {
    switch note {
    case .unknownField(let name): self.init(kind: "unknownField", from: name, to: nil)
    case .unusableValue(_, let value): self.init(kind: "unusableValue", from: value, to: nil)
    case .unbalanced(let sign): self.init(kind: "unbalanced", from: sign, to: nil)
    case .danglingOperator(let name): self.init(kind: "danglingOperator", from: name, to: nil)
    case .onlyExclusions: self.init(kind: "onlyExclusions", from: "", to: nil)
    case .retyped(let from, let to): self.init(kind: "retyped", from: from, to: to)
    case .corrected(let from, let to): self.init(kind: "corrected", from: from, to: to)
    }
  }
}
