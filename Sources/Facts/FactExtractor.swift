public import Documents

/// Extracts the facts of a document. A value without state: the same document gives the same facts.
public struct FactExtractor: Sendable {
  public init() {}

  /// - Complexity: linear in the length of the document.
  public func facts(of document: Document) -> FactSet {
    var facts = FactSet()
    facts.citations = CitationReader(document: document).citations()
    facts.deadlines = DeadlineReader(document: document, masked: facts.citations).deadlines()
    facts.assignments = AssignmentReader(document: document, deadlines: facts.deadlines).assignments()
    facts.indicators = IndicatorReader(document: document).indicators()
    return facts
  }
}
