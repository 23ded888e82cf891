import Documents

/// Reads the tasks of a document, out of its tables and its prose.
struct AssignmentReader {
  let document: Document
  let tables: [LaidOutTable]
  let deadlines: [Deadline]
  let names: AgencyNames

  /// In the order of the text.
  /// - Complexity: linear in the length of the document, but for the sorting of what is found.
  func assignments() -> [Assignment] {
    let lookup = DeadlineLookup(deadlines)
    var assignments = ProseAssignmentReader(document: document, deadlines: lookup, names: names).assignments()
    for table in tables where table.layout.purpose == .tasks {
      assignments += TaskTableReader(
        document: document, table: table.table, layout: table.layout, deadlines: lookup, names: names
      ).assignments()
    }
    return assignments.sorted { $0.place.range.start < $1.place.range.start }
  }
}
