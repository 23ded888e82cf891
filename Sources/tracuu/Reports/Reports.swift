import Engine

/// Answers as tables.
enum Reports {
  typealias Column = ReportTable.Column

  static func entries(_ items: [EntryAnswer], _ wording: Wording) -> ReportTable {
    var table = ReportTable([
      Column(wording.key, .flexible), Column(wording.type), Column(wording.title, .main), Column(wording.date),
      Column(wording.issuer, .flexible), Column(wording.documents, .number), Column(wording.mentions, .number),
      Column(wording.inCorpus),
    ])
    for item in items {
      table.add([
        item.key, item.type, item.title, wording.date(item.date), item.issuer, String(item.documents),
        String(item.mentions), item.document,
      ])
    }
    return table
  }

  static func mentions(_ items: [MentionAnswer], _ wording: Wording) -> ReportTable {
    var table = ReportTable([
      Column(wording.document, .heading), Column(wording.line, .number), Column(wording.section),
      Column(wording.text, .main), Column(wording.key, .flexible), Column(wording.date),
      Column(wording.issuer, .flexible),
      Column(wording.relation),
    ])
    for item in items {
      table.add([
        item.document, String(item.line), item.section, item.text, item.key, wording.date(item.date), item.issuer,
        wording.relation(item.relation),
      ])
    }
    return table
  }

  static func tasks(_ items: [TaskAnswer], _ wording: Wording) -> ReportTable {
    var table = ReportTable([
      Column(wording.document, .heading), Column(wording.annex, .heading), Column(wording.group, .hidden),
      Column(wording.line, .number), Column(wording.row), Column(wording.task, .main),
      Column(wording.activities, .hidden), Column(wording.lead, .flexible), Column(wording.support, .flexible),
      Column(wording.deadline, .flexible), Column(wording.due), Column(wording.product, .flexible),
      Column(wording.budget, .hidden),
    ])
    for item in items {
      let due = item.deadlines.compactMap(\.to).max()
      table.add([
        item.document, item.annex, item.group, String(item.line), item.row, item.text,
        item.activities.joined(separator: "; "), names(item.lead), names(item.support),
        item.deadlines.map(\.text).joined(separator: "; "), wording.date(due), item.product, item.budget,
      ])
    }
    return table
  }

  static func deadlines(_ items: [DeadlineAnswer], _ wording: Wording) -> ReportTable {
    var table = ReportTable([
      Column(wording.document, .heading), Column(wording.line, .number), Column(wording.section),
      Column(wording.text, .flexible), Column(wording.kind), Column(wording.from), Column(wording.to),
      Column(wording.recurrence), Column(wording.condition, .flexible),
    ])
    for item in items {
      table.add([
        item.document, String(item.line), item.section, item.text, wording.deadlineKind(item.kind),
        wording.date(item.from), wording.date(item.to), item.rrule, item.condition,
      ])
    }
    return table
  }

  static func indicators(_ items: [IndicatorAnswer], _ wording: Wording) -> ReportTable {
    var table = ReportTable([
      Column(wording.document, .heading), Column(wording.annex, .heading), Column(wording.group, .hidden),
      Column(wording.line, .number), Column(wording.row), Column(wording.indicator, .main),
      Column(wording.measure), Column(wording.baseline), Column(wording.targets, .flexible),
      Column(wording.lead, .flexible),
    ])
    for item in items {
      let targets = item.targets.map { "\($0.year): \($0.text)" }.joined(separator: "; ")
      let cells = "\(item.cells.joined(separator: "; ")) (\(wording.ambiguous))"
      table.add([
        item.document, item.annex, item.group, String(item.line), item.row, item.name, item.measure, item.baseline,
        item.ambiguous ? cells : targets, names(item.lead),
      ])
    }
    return table
  }

  static func findings(_ items: [FindingAnswer], _ wording: Wording) -> ReportTable {
    var table = ReportTable([
      Column(wording.document, .heading), Column(wording.line, .number), Column(wording.section),
      Column(wording.severity), Column(wording.code, .hidden), Column(wording.finding, .flexible),
    ])
    for item in items {
      table.add([
        item.document, String(item.line), item.section, wording.severity(item.severity), item.code, item.message,
      ])
    }
    return table
  }

  static func units(_ items: [UnitCountAnswer], _ wording: Wording) -> ReportTable {
    var table = ReportTable([
      Column(wording.unit, .flexible), Column(wording.canonical, .flexible), Column(wording.kind, .hidden),
      Column(wording.lead, .number), Column(wording.support, .number), Column(wording.indicators, .number),
      Column(wording.documents, .number),
    ])
    for item in items {
      table.add([
        item.name, item.canonical, item.kind, String(item.lead), String(item.support), String(item.indicators),
        String(item.documents),
      ])
    }
    return table
  }

  static func names(_ units: [UnitAnswer]) -> String { units.map(\.name).joined(separator: "; ") }
}
