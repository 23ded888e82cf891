extension SegmentSearch {
  func count(_ plan: QueryPlan) -> Int {
    if case .none = plan { return 0 }
    let (core, restrictions) = split(plan)
    if restrictions.isEmpty, case .union(let terms) = SearchShape(core) {
      if terms.count == 1, tombstones.isEmpty { return terms[0].entries[place]?.documents ?? 0 }
      var documents = DocumentSet(limit: segment.documentCount)
      for term in terms { insertDocuments(of: term, into: &documents) }
      documents.subtract(tombstones)
      return documents.count
    }
    var count = 0
    if restrictions.isEmpty, tombstones.isEmpty, case .intersection(let required, _) = SearchShape(core) {
      forEachCommon(of: cursors(required), count: required.count) { count += $0.count }
      return count
    }
    forEachMatch(plan) { _ in count += 1 }
    return count
  }

  func forEachMatch(_ plan: QueryPlan, _ body: (UInt32) -> Void) {
    let tombstones = self.tombstones
    switch SearchShape(plan) {
    case .intersection(let required, _):
      forEachCommon(of: cursors(required), count: required.count) { docs in
        for doc in docs where !tombstones.contains(DocID(rawValue: doc)) { body(doc) }
      }
    case .phrase(let phrase):
      guard let parts = builder.termParts(of: phrase) else { return }
      let matcher = PhraseMatcher(parts: phrase.parts.count, slop: phrase.slop)
      forEachCommon(of: builder.termParts(of: phrase) ?? [], count: parts.count) { docs in
        for doc in docs where !tombstones.contains(DocID(rawValue: doc)) {
          if matcher.count(parts, in: doc) > 0 { body(doc) }
        }
      }
    case .union, nil: forEachMatchByCursor(plan, body)
    }
  }

  /// Calls `body` with the documents that all of `count` cursors have in common, some at a time.
  private func forEachCommon(of cursors: [TermCursor], count: Int, _ body: (UnsafeBufferPointer<UInt32>) -> Void) {
    guard cursors.count == count else { return }
    withExtendedLifetime(cursors) {
      let common = CommonDocuments(cursors.map(\.walker))
      common.forEachBatch(body)
      common.deallocate()
    }
  }

  private func forEachMatchByCursor(_ plan: QueryPlan, _ body: (UInt32) -> Void) {
    guard let cursor = builder.cursor(plan) else { return }
    let tombstones = self.tombstones
    while cursor.doc != DocumentCursor.end {
      if !tombstones.contains(DocID(rawValue: cursor.doc)), cursor.confirm() { body(cursor.doc) }
      cursor.next()
    }
  }

  /// Takes off what restricts matches without counting in the score.
  func split(_ plan: QueryPlan) -> (core: QueryPlan, restrictions: [Restriction]) {
    guard case .boolean(var clauses) = plan else { return (plan, []) }
    guard !clauses.must.isEmpty || clauses.minimumShould > 0 else { return (plan, []) }
    let restrictions =
      clauses.filter.map { Restriction(plan: $0, isExclusion: false) }
      + clauses.mustNot.map { Restriction(plan: $0, isExclusion: true) }
    clauses.filter = []
    clauses.mustNot = []
    if clauses.must.count == 1, clauses.should.isEmpty, clauses.minimumShould == 0 {
      let inner = split(clauses.must[0])
      return (inner.core, restrictions + inner.restrictions)
    }
    return (.boolean(clauses), restrictions)
  }

  /// What a document must, or must not, match besides.
  struct Restriction {
    let plan: QueryPlan
    let isExclusion: Bool
  }

  /// The live documents that keep all restrictions, nil when there are none.
  func documents(within restrictions: [Restriction]) -> DocumentSet? {
    var accepted = DocumentSet(limit: segment.documentCount, full: true)
    accepted.subtract(tombstones)
    for restriction in restrictions {
      let matching = documents(matching: restriction.plan)
      if restriction.isExclusion {
        if let matching { accepted.subtract(matching) }
      } else {
        guard let matching else { return nil }
        accepted.formIntersection(matching)
      }
    }
    return accepted
  }

  /// The documents that match, those marked by tombstones among them; nil where nothing in this segment can.
  func documents(matching plan: QueryPlan) -> DocumentSet? {
    var documents = DocumentSet(limit: segment.documentCount)
    switch plan {
    case .none: return nil
    case .term(let term): insertDocuments(of: term, into: &documents)
    case .prefix(let field, let bytes, _): return builder.set(ofPrefix: bytes, field: field)
    case .inRange(let column, let range, _): return builder.set(of: column, in: range)
    case .hasValue(let column, let value, _): return builder.set(of: column, having: value)
    case .boolean(let clauses) where clauses.minimumShould <= 1: return self.documents(matching: clauses, of: plan)
    default:
      guard let cursor = builder.cursor(plan) else { return nil }
      while cursor.doc != DocumentCursor.end {
        if cursor.confirm() { documents.insert(cursor.doc) }
        cursor.next()
      }
    }
    return documents
  }

  private func documents(matching clauses: QueryPlan.BooleanPlan, of plan: QueryPlan) -> DocumentSet? {
    if case .intersection(let required, _) = SearchShape(plan) {
      var documents = DocumentSet(limit: segment.documentCount)
      forEachCommon(of: cursors(required), count: required.count) { docs in
        if let base = docs.baseAddress { documents.insert(base, count: docs.count) }
      }
      return documents
    }
    var documents = DocumentSet(limit: segment.documentCount, full: clauses.minimumShould == 0)
    if clauses.minimumShould == 1 {
      for part in clauses.should { insertDocuments(matching: part, into: &documents) }
    }
    for part in clauses.must + clauses.filter {
      guard let matching = self.documents(matching: part) else { return nil }
      documents.formIntersection(matching)
    }
    for part in clauses.mustNot {
      if let matching = self.documents(matching: part) { documents.subtract(matching) }
    }
    return documents
  }

  private func insertDocuments(matching plan: QueryPlan, into documents: inout DocumentSet) {
    switch plan {
    case .none: return
    case .term(let term): insertDocuments(of: term, into: &documents)
    default: if let matching = self.documents(matching: plan) { documents.formUnion(matching) }
    }
  }

  private func insertDocuments(of term: QueryPlan.TermPlan, into documents: inout DocumentSet) {
    guard let factors = term.field.segments[place], let entry = term.entries[place] else { return }
    segment.postings(of: entry, field: factors.place)?.insertDocuments(into: &documents)
  }
}
