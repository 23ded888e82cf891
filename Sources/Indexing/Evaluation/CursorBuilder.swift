/// Makes cursors over one segment from a plan.
struct CursorBuilder {
  let snapshot: Snapshot
  let place: Int

  var segment: SegmentReader { snapshot.segments[place] }

  /// Nil where nothing in this segment can match.
  func cursor(_ plan: QueryPlan) -> DocumentCursor? {
    switch plan {
    case .none: nil
    case .all(let score): AllCursor(limit: segment.documentCount, score: score)
    case .term(let term): termCursor(term, weight: term.weight)
    case .phrase(let phrase): phraseCursor(phrase)
    case .prefix(let field, let bytes, let score):
      set(ofPrefix: bytes, field: field).map { SetCursor($0, score: score) }
    case .boolean(let plan): booleanCursor(plan)
    case .bestOf(let plans): disjunction(plans.compactMap(cursor), minimum: 1, combination: .best)
    case .inRange(let column, let range, let score):
      set(of: column, in: range).map { SetCursor($0, score: score) }
    case .hasValue(let column, let value, let score):
      set(of: column, having: value).map { SetCursor($0, score: score) }
    }
  }

  func termCursor(_ term: QueryPlan.TermPlan, weight: Float) -> TermCursor? {
    guard let factors = term.field.segments[place], let entry = term.entries[place],
      let list = segment.postings(of: entry, field: factors.place)
    else { return nil }
    return TermCursor(list, weight: termWeight(weight, term.field, factors), segment: segment)
  }

  func phraseCursor(_ phrase: QueryPlan.PhrasePlan) -> PhraseCursor? {
    guard let factors = phrase.field.segments[place], segment.schema.fields[factors.place].keepsPositions else {
      return nil
    }
    var parts: [OccurrenceCursor] = []
    for alternatives in phrase.parts {
      let cursors = alternatives.compactMap { termCursor($0, weight: phrase.weight) }
      guard let first = cursors.first else { return nil }
      parts.append(cursors.count == 1 ? first : AlternativesCursor(cursors))
    }
    return PhraseCursor(parts, slop: phrase.slop, weight: termWeight(phrase.weight, phrase.field, factors))
  }

  /// The parts of a phrase each of which is one term, with the weight of the phrase; nil where it cannot match.
  func termParts(of phrase: QueryPlan.PhrasePlan) -> [TermCursor]? {
    guard let factors = phrase.field.segments[place], segment.schema.fields[factors.place].keepsPositions else {
      return nil
    }
    let cursors = phrase.parts.compactMap { $0.first.flatMap { termCursor($0, weight: phrase.weight) } }
    return cursors.count == phrase.parts.count ? cursors : nil
  }

  private func termWeight(_ weight: Float, _ field: FieldModel, _ factors: FieldModel.SegmentFactors) -> TermWeight {
    TermWeight(
      weight: weight, saturation: field.saturation, norms: segment.norms(field: factors.place),
      upperFactor: factors.upper, lowerFactor: factors.lower)
  }

  private func booleanCursor(_ plan: QueryPlan.BooleanPlan) -> DocumentCursor? {
    let should = plan.should.compactMap(cursor)
    guard should.count >= plan.minimumShould else { return nil }
    var required: [DocumentCursor] = []
    for clause in plan.filter {
      guard let cursor = cursor(clause) else { return nil }
      required.append(cursor)
    }
    var scored: [DocumentCursor] = []
    for clause in plan.must {
      guard let cursor = cursor(clause) else { return nil }
      scored.append(cursor)
    }
    if plan.minimumShould > 0, let any = disjunction(should, minimum: plan.minimumShould, combination: .sum) {
      scored.append(any)
    }
    required += scored
    if required.isEmpty { required.append(AllCursor(limit: segment.documentCount, score: 0)) }
    var cursor: DocumentCursor = ConjunctionCursor(required, scored: scored)
    if required.count == 1, scored.count == 1 { cursor = required[0] }
    if plan.minimumShould == 0, !should.isEmpty { cursor = OptionalCursor(cursor, optional: should) }
    let excluded = plan.mustNot.compactMap(self.cursor)
    return excluded.isEmpty ? cursor : ExclusionCursor(cursor, excluded: excluded)
  }

  private func disjunction(
    _ cursors: [DocumentCursor], minimum: Int, combination: DisjunctionCursor.Combination
  ) -> DocumentCursor? {
    if cursors.count < max(1, minimum) { return nil }
    return cursors.count == 1 ? cursors[0] : DisjunctionCursor(cursors, minimum: minimum, combination: combination)
  }
}
