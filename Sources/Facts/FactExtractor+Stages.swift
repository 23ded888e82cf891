package import Documents

extension FactExtractor {
  /// The stages of extraction, in their order.
  package enum Stage: String, CaseIterable, Sendable {
    case citations, deadlines, assignments, indicators
  }

  /// The same as `facts(of:)`, telling when each stage has ended: for timing them apart.
  package func facts(of document: Document, onEnd: (Stage) -> Void) -> FactSet {
    var facts = FactSet()
    facts.citations = CitationReader(document: document).citations()
    onEnd(.citations)
    facts.deadlines = DeadlineReader(document: document, masked: facts.citations).deadlines()
    onEnd(.deadlines)
    facts.assignments = AssignmentReader(document: document, deadlines: facts.deadlines).assignments()
    onEnd(.assignments)
    facts.indicators = IndicatorReader(document: document).indicators()
    onEnd(.indicators)
    return facts
  }
}
