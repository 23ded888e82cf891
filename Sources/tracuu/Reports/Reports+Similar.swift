import Engine

extension Reports {
  static func similar(_ items: [SimilarAnswer], _ wording: Wording) -> ReportTable {
    var table = ReportTable([
      Column(wording.document, .flexible), Column(wording.title, .flexible), Column(wording.resemblance, .number),
      Column(wording.containment, .number), Column(wording.duplicate),
    ])
    for item in items {
      table.add([
        item.document.id, item.document.title, String(item.resemblance), String(item.containment),
        item.isDuplicate ? wording.yes : nil,
      ])
    }
    return table
  }

  static func suggestions(_ items: [SuggestionAnswer], _ wording: Wording) -> ReportTable {
    var table = ReportTable([
      Column(wording.text, .flexible), Column(wording.kind), Column(wording.documents, .number),
    ])
    for item in items { table.add([item.text, item.kind.rawValue, String(item.count)]) }
    return table
  }
}
