import Engine

/// Answers about the index itself as tables.
extension Reports {
  static func documents(_ items: [DocumentAnswer], _ wording: Wording) -> ReportTable {
    var table = ReportTable([
      Column(wording.document), Column(wording.key), Column(wording.date), Column(wording.issuer, .flexible),
      Column(wording.title, .flexible), Column(wording.lines, .number),
    ])
    for item in items {
      table.add([
        item.id, item.symbol, wording.date(item.date), item.issuer,
        [item.typeName, item.title].compactMap { $0 }
          .joined(separator: " "), String(item.lines),
      ])
    }
    return table
  }

  static func statistics(_ answer: StatsAnswer, _ wording: Wording) -> ReportTable {
    var table = ReportTable([Column(""), Column("", .flexible)])
    let rows: [(String, String)] = [
      (wording.index, answer.directory), (wording.roots, answer.roots.joined(separator: "\n")),
      (wording.documents, String(answer.documents)), (wording.size, "\(answer.bytes) B"),
      (wording.lines, String(answer.lines)), (wording.citations, String(answer.citations)),
      (wording.references, String(answer.references)), (wording.deadlines, String(answer.deadlines)),
      (wording.tasks, String(answer.tasks)), (wording.indicators, String(answer.indicators)),
      (wording.units, String(answer.units)), (wording.segments, "\(answer.segments) (\(answer.segmentBytes) B)"),
      (wording.similarDocuments, String(answer.similarDocuments)),
      (wording.deadDocuments, String(answer.deadDocuments)), (wording.commits, String(answer.generation)),
    ]
    for (label, value) in rows { table.add([label, value]) }
    for type in answer.types { table.add(["\(wording.type) \(type.type ?? wording.none)", String(type.documents)]) }
    for format in answer.formats {
      table.add(["\(wording.fileFormat) \(format.format), \(format.encoding)", String(format.documents)])
    }
    return table
  }

  static func ingested(_ answer: IngestAnswer, _ wording: Wording) -> ReportTable {
    var table = ReportTable([
      Column("added"), Column("updated"), Column("unchanged"), Column("removed"), Column("failed"),
      Column("documents"), Column("bytes"), Column("seconds"),
    ])
    table.add([
      String(answer.added), String(answer.updated), String(answer.unchanged), String(answer.removed),
      String(answer.failed.count), String(answer.documents), String(answer.bytes), String(answer.seconds),
    ])
    return table
  }
}
