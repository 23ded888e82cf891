/// The shapes of plans that can be answered without a tree of cursors.
enum SearchShape {
  /// Documents that hold all required terms; the optional ones add to the score.
  case intersection(required: [QueryPlan.TermPlan], optional: [QueryPlan.TermPlan])
  /// Documents that hold some of the terms.
  case union([QueryPlan.TermPlan])
  case phrase(QueryPlan.PhrasePlan)

  /// Nil when the plan has none of these shapes.
  init?(_ plan: QueryPlan) {
    switch plan {
    case .term(let term): self = .union([term])
    case .phrase(let phrase):
      guard phrase.parts.allSatisfy({ $0.count == 1 }) else { return nil }
      self = .phrase(phrase)
    case .boolean(let clauses):
      guard clauses.filter.isEmpty, clauses.mustNot.isEmpty else { return nil }
      self.init(must: clauses.must, should: clauses.should, minimumShould: clauses.minimumShould)
    default: return nil
    }
  }

  private init?(must: [QueryPlan], should: [QueryPlan], minimumShould: Int) {
    if must.count == 1, should.isEmpty, minimumShould == 0 {
      self.init(must[0])
      return
    }
    if must.isEmpty, minimumShould == 1, let terms = Self.anyTerms(should) {
      self = .union(terms)
    } else if !must.isEmpty, minimumShould == 0, let required = Self.allTerms(must),
      let optional = Self.anyTerms(should)
    {
      self = .intersection(required: required, optional: optional)
    } else {
      return nil
    }
  }

  /// The terms of queries all of which must match, nested ones included.
  private static func allTerms(_ plans: [QueryPlan]) -> [QueryPlan.TermPlan]? {
    var terms: [QueryPlan.TermPlan] = []
    for plan in plans {
      switch plan {
      case .term(let term): terms.append(term)
      case .boolean(let inner):
        guard inner.should.isEmpty, inner.filter.isEmpty, inner.mustNot.isEmpty, inner.minimumShould == 0,
          !inner.must.isEmpty, let more = allTerms(inner.must)
        else { return nil }
        terms += more
      default: return nil
      }
    }
    return terms
  }

  /// The terms of queries any of which may match, nested ones included.
  private static func anyTerms(_ plans: [QueryPlan]) -> [QueryPlan.TermPlan]? {
    var terms: [QueryPlan.TermPlan] = []
    for plan in plans {
      switch plan {
      case .none: continue
      case .term(let term): terms.append(term)
      case .boolean(let inner):
        guard inner.must.isEmpty, inner.filter.isEmpty, inner.mustNot.isEmpty, inner.minimumShould == 1,
          let more = anyTerms(inner.should)
        else { return nil }
        terms += more
      default: return nil
      }
    }
    return terms
  }
}
