public import Catalogue
public import Documents
public import Facts

extension Archive {
  /// Who owns which task, by when; in the order of documents and text.
  public func tasks(_ query: TaskQuery, _ slice: ListSlice = .all) throws(ArchiveError) -> ListAnswer<TaskAnswer> {
    try read { reader in
      let filter = AssignmentFilter(
        units: try query.unit.map(reader.units(named:)), role: query.role,
        document: try reader.number(ofDocumentNamed: query.document), dueFrom: query.dueFrom, dueTo: query.dueTo,
        overdueAsOf: query.overdueAsOf, missing: query.missing)
      let found = try reader.assignments(filter, slice: slice)
      return ListAnswer(total: found.total, items: found.items.map(TaskAnswer.init))
    }
  }

  /// Time expressions, in the order of documents and text.
  /// - Parameters:
  ///   - kind: a ``Deadline/Kind`` by its name.
  ///   - dueFrom: the first and `dueTo` the last day on which it may end.
  public func deadlines(
    document: String? = nil, kind: Deadline.Kind? = nil, dueFrom: PartialDate? = nil, dueTo: PartialDate? = nil,
    _ slice: ListSlice = .all
  ) throws(ArchiveError) -> ListAnswer<DeadlineAnswer> {
    try read { reader in
      let filter = DeadlineFilter(
        document: try reader.number(ofDocumentNamed: document), kind: kind?.rawValue, dueFrom: dueFrom, dueTo: dueTo)
      let found = try reader.deadlines(filter, slice: slice)
      return ListAnswer(total: found.total, items: found.items.map(DeadlineAnswer.init))
    }
  }

  /// Measurable targets, in the order of documents and text.
  public func indicators(
    document: String? = nil, unit: String? = nil, year: Int? = nil, _ slice: ListSlice = .all
  ) throws(ArchiveError) -> ListAnswer<IndicatorAnswer> {
    try read { reader in
      let filter = IndicatorFilter(
        document: try reader.number(ofDocumentNamed: document), units: try unit.map(reader.units(named:)), year: year)
      let found = try reader.indicators(filter, slice: slice)
      return ListAnswer(total: found.total, items: found.items.map(IndicatorAnswer.init))
    }
  }

  /// What an auditor would mark, in the order of documents and text, conflicts between documents last.
  /// - Parameters:
  ///   - document: only what stands in this document, or is about it and others.
  ///   - language: of the messages.
  public func lint(
    document: String? = nil, code: FindingCode? = nil, severity: FindingSeverity? = nil, language: Language = .english,
    _ slice: ListSlice = .all
  ) throws(ArchiveError) -> ListAnswer<FindingAnswer> {
    try read { reader in
      let filter = FindingFilter(
        document: try reader.number(ofDocumentNamed: document), code: code?.rawValue, severity: severity?.rawValue)
      let found = try reader.findings(filter, slice: slice)
      return ListAnswer(
        total: found.total,
        items: found.items.map { FindingAnswer($0.fact, document: $0.document, language: language) })
    }
  }

  /// Units and how much they have to do, busiest first.
  public func units(
    named name: String? = nil, document: String? = nil, _ slice: ListSlice = .all
  ) throws(ArchiveError) -> ListAnswer<UnitCountAnswer> {
    try read { reader in
      let found = try reader.unitCounts(
        among: try name.map(reader.units(named:)), document: try reader.number(ofDocumentNamed: document),
        slice: slice)
      return ListAnswer(total: found.total, items: found.items.map(UnitCountAnswer.init))
    }
  }
}

extension DeadlineAnswer {
  init(_ stored: StoredFact<Deadline>) { self.init(stored.fact, document: stored.document) }
}

extension TaskAnswer {
  init(_ stored: StoredFact<Assignment>) { self.init(stored.fact, document: stored.document) }
}

extension IndicatorAnswer {
  init(_ stored: StoredFact<Indicator>) { self.init(stored.fact, document: stored.document) }
}
