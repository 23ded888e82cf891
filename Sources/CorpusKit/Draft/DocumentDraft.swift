/// A document made of marked blocks, before it becomes lines.
struct DocumentDraft: Sendable {
  var head: Truth.Head
  /// Mark of the subject.
  var title: Int
  var blocks: [Block]
  var facts: [Int: FactDraft]
  /// Marks of numbers and symbols of citations.
  var symbols: Set<Int> {
    Set(
      facts.values.compactMap { fact in
        if case .citation(let citation) = fact { return citation.symbol }
        return nil
      })
  }

  /// Changes every text: paragraphs, headings and cells.
  mutating func editTexts(_ edit: (inout MarkedText) -> Void) {
    for index in blocks.indices {
      edit(&blocks[index].text)
      guard var table = blocks[index].table else { continue }
      for row in table.rows.indices {
        for cell in table.rows[row].cells.indices { edit(&table.rows[row].cells[cell]) }
      }
      blocks[index].table = table
    }
  }
}
