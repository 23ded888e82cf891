import Documents
import Text

/// The marks of one document; the parts stand in extensions.
struct DocumentAudit {
  let document: Document
  let facts: FactSet

  var text: NormalizedText { document.text }

  func place(_ range: TextRange, division: Int? = nil) -> FactPlace {
    FactPlace(range: range, in: document, division: division)
  }

  // MARK: Letterhead

  func letterhead() -> [Finding] { ownSymbol() + ownDate() }

  private func ownSymbol() -> [Finding] {
    let head = document.letterhead
    let start = place(TextRange(0, 0))
    guard let symbol = head.symbol else {
      return head.type == nil ? [] : [Finding(.missingOwnSymbol, at: start, subject: "")]
    }
    let line = head.symbolLine.map { place(text.range(ofLine: $0)) } ?? start
    if head.number == nil { return [Finding(.blankOwnSymbol, at: line, subject: symbol)] }
    let normalized = NormalizedText(symbol)
    let reading = TokenReading(tokens: Tokenizer.tokens(of: normalized), text: normalized)
    guard let found = SymbolReader(reading: reading).symbol(at: 0), found.symbol.isComplete else {
      return [Finding(.malformedOwnSymbol, at: line, subject: symbol)]
    }
    return found.symbol.text == symbol
      ? [] : [Finding(.malformedOwnSymbol, at: line, subject: symbol, details: [found.symbol.text])]
  }

  private func ownDate() -> [Finding] {
    guard let date = document.letterhead.date, date.day == nil else { return [] }
    let day = SpellingKey("ngày").value
    let month = SpellingKey("tháng").value
    for passage in document.passages.prefix(40) where passage.kind == .letterhead {
      let words = passage.tokens.map(\.value)
      guard words.contains(day), words.contains(month) else { continue }
      return [
        Finding(
          .blankDay, at: place(passage.range, division: passage.division), subject: passage.reading(in: text))
      ]
    }
    return [Finding(.blankDay, at: place(TextRange(0, 0)), subject: date.description)]
  }

  // MARK: Tasks and deadlines

  func tasks() -> [Finding] {
    tableTasks()
      + facts.assignments.compactMap { task in
        task.source == .prose && task.lead.isEmpty
          ? Finding(.taskWithoutLead, at: task.place, subject: task.text) : nil
      } + deadlines()
  }

  private func tableTasks() -> [Finding] {
    var found: [Finding] = []
    let tasks = facts.assignments.filter { $0.source == .table }
    var next = 0
    for table in document.tables {
      let layout = TableLayout(table, year: document.letterhead.date?.year)
      guard layout.purpose == .tasks else { continue }
      while next < tasks.count, tasks[next].place.range.start < table.range.start { next += 1 }
      let first = next
      while next < tasks.count, table.range.contains(tasks[next].place.range.start) { next += 1 }
      guard first < next else { continue }
      if layout.deadline == nil {
        let name = [table.annex, table.caption].compactMap(\.self).joined(separator: " - ")
        found.append(Finding(.tableWithoutDeadlines, at: place(table.range), subject: name))
      }
      for task in tasks[first..<next] { found += missing(of: task, layout) }
    }
    return found
  }

  private func missing(of task: Assignment, _ layout: TableLayout) -> [Finding] {
    var codes: [FindingCode] = []
    if task.lead.isEmpty { codes.append(.taskWithoutLead) }
    if layout.deadline != nil && task.deadlines.isEmpty { codes.append(.taskWithoutDeadline) }
    if layout.product != nil && task.product == nil { codes.append(.taskWithoutProduct) }
    return codes.map { Finding($0, at: task.place, subject: task.text) }
  }

  private func deadlines() -> [Finding] {
    let issued = document.letterhead.date
    return facts.deadlines.compactMap { deadline in
      guard let end = deadline.to, end.isComplete, deadline.kind != .openRange else { return nil }
      guard let issued, end < issued.firstDay else { return nil }
      return Finding(
        .deadlineBeforeDocument, at: deadline.place, subject: deadline.text, details: [issued.description])
    }
  }

  // MARK: Indicators

  func indicators() -> [Finding] {
    facts.indicators.flatMap { indicator in
      var found: [Finding] = []
      if indicator.lead.isEmpty {
        found.append(Finding(.indicatorWithoutOwner, at: indicator.place, subject: indicator.name))
      }
      if indicator.isAmbiguous {
        let count = String(indicator.cells.count)
        found.append(Finding(.ambiguousIndicator, at: indicator.place, subject: indicator.name, details: [count]))
      }
      return found
    }
  }
}
