public import Documents

/// Extracts the facts of a document. A value without state: the same document gives the same facts.
public struct FactExtractor: Sendable {
  /// The stages of extraction, in their order.
  package enum Stage: String, CaseIterable, Sendable {
    case citations, deadlines, assignments, indicators
  }

  public init() {}

  /// - Complexity: linear in the length of the document.
  public func facts(of document: Document) -> FactSet { facts(of: document) { _ in } }

  /// The same, telling when each stage has ended: for timing them apart.
  package func facts(of document: Document, onEnd: (Stage) -> Void) -> FactSet {
    var facts = FactSet()
    facts.citations = CitationReader(document: document).citations()
    onEnd(.citations)
    facts.deadlines = DeadlineReader(document: document, masked: facts.citations).deadlines()
    onEnd(.deadlines)
    let names = AgencyNames(document)
    let tables = LaidOutTable.tables(of: document)
    facts.assignments =
      AssignmentReader(document: document, tables: tables, deadlines: facts.deadlines, names: names).assignments()
    onEnd(.assignments)
    facts.indicators = IndicatorReader(document: document, tables: tables, names: names).indicators()
    onEnd(.indicators)
    return facts
  }
}
