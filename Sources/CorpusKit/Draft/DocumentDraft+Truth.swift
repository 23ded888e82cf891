extension DocumentDraft {
  /// The truth of the document as it is laid out.
  func truth(in layout: Layout) -> Truth {
    var truth = Truth(document: head, citations: [], deadlines: [], tasks: [], indicators: [])
    truth.document.title = layout.reading(of: title)
    let placed = facts.compactMap { id, fact in
      layout.pieces[id]?.first.map { (id, fact, $0) }
    }
    let ordered = placed.sorted { ($0.2.line, $0.2.start, $0.0) < ($1.2.line, $1.2.start, $1.0) }
    for (id, fact, _) in ordered {
      switch fact {
      case .citation(let draft): truth.citations.append(layout.mention(id, draft))
      case .deadline(let form): truth.deadlines.append(layout.due(id, form))
      case .task(let draft): truth.tasks.append(layout.task(id, draft))
      case .indicator(let draft): truth.indicators.append(layout.measure(id, draft))
      }
    }
    return truth
  }
}

extension Layout {
  /// A mark's text as a reader sees it, or nil where it is blank or gone.
  func reading(of mark: Int?) -> String? {
    guard let mark, let pieces = pieces[mark] else { return nil }
    let text = Markup.stripped(pieces.map(\.text).joined(separator: " "))
    return text.isEmpty ? nil : text
  }

  private func span(_ mark: Int) -> (line: Int, lineEnd: Int?) {
    guard let pieces = pieces[mark], let first = pieces.first, let last = pieces.last else { return (0, nil) }
    return (first.line, last.line == first.line ? nil : last.line)
  }

  fileprivate func mention(_ id: Int, _ draft: CitationDraft) -> Truth.Mention {
    let (line, lineEnd) = span(id)
    return Truth.Mention(
      line: line, lineEnd: lineEnd, text: pieces[id]?.first?.text ?? "", class: draft.class, type: draft.type,
      key: draft.key, date: draft.date, issuer: reading(of: draft.issuer), relation: draft.relation.rawValue,
      parts: draft.parts.isEmpty ? nil : draft.parts)
  }

  fileprivate func due(_ id: Int, _ form: DeadlineForm) -> Truth.Due {
    let (line, lineEnd) = span(id)
    return Truth.Due(
      line: line, lineEnd: lineEnd, text: (pieces[id] ?? []).map(\.text).joined(separator: " "),
      kind: form.kind.rawValue, from: form.from?.description, to: form.to?.description, rrule: form.rrule)
  }

  fileprivate func task(_ id: Int, _ draft: TaskDraft) -> Truth.Assignment {
    let (line, lineEnd) = span(id)
    return Truth.Assignment(
      source: draft.isInTable ? "table" : "prose", line: line, lineEnd: lineEnd ?? line, text: reading(of: id) ?? "",
      lead: draft.lead.compactMap(reading), support: draft.support.compactMap(reading),
      deadline: reading(of: draft.deadline), product: reading(of: draft.product), budget: reading(of: draft.budget))
  }

  fileprivate func measure(_ id: Int, _ draft: IndicatorDraft) -> Truth.Measure {
    let targets = draft.targets.compactMap { target in
      reading(of: target.mark).map { (String(target.year), $0) }
    }
    return Truth.Measure(
      line: span(id).line, name: reading(of: id) ?? "", measure: reading(of: draft.measure),
      baseline: reading(of: draft.baseline), targets: Dictionary(uniqueKeysWithValues: targets),
      lead: draft.lead.compactMap(reading), ambiguous: false)
  }
}
