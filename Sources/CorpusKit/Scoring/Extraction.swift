public import Documents
public import Facts
public import Formats
public import Text

/// The chain from received bytes to facts, as scoring and timing run it.
public enum Extraction {
  /// What is read out of a file.
  /// - Throws: why the file cannot be read.
  public static func truth(of bytes: [UInt8], fileName: String) throws(ReadingFailure) -> (Truth, NormalizedText) {
    let manuscript = try DocumentReader().read(bytes, fileName: fileName)
    let document = DocumentRecognizer().recognize(manuscript.text, pages: manuscript.pages)
    return (Truth(document, FactExtractor().facts(of: document)), manuscript.text)
  }
}

extension Truth {
  /// What was extracted, in the shape of what is expected.
  public init(_ document: Document, _ facts: FactSet) {
    self.init(
      document: Head(document.letterhead), citations: facts.citations.map(Mention.init),
      deadlines: facts.deadlines.map(Due.init), tasks: facts.assignments.map(Assignment.init),
      indicators: facts.indicators.map(Measure.init))
  }
}

extension Truth.Head {
  init(_ head: Letterhead) {
    self.init(
      type: head.type, symbol: head.symbol, number: head.number, title: head.title, issuer: head.issuer,
      place: head.place,
      date: head.date?.description, signer: head.signer?.name, signerPosition: head.signer?.position)
  }
}

extension FactPlace {
  /// The last line, where it is not the first.
  fileprivate var laterLine: Int? { lineEnd == line ? nil : lineEnd }
}

extension Truth.Mention {
  init(_ citation: Citation) {
    self.init(
      line: citation.place.line, lineEnd: citation.place.laterLine, text: citation.text, class: citation.class.rawValue,
      type: citation.target.type, key: citation.target.key, date: citation.date?.description, issuer: citation.issuer,
      relation: citation.relation.rawValue, parts: citation.parts.isEmpty ? nil : citation.parts)
  }
}

extension Truth.Due {
  init(_ deadline: Deadline) {
    self.init(
      line: deadline.place.line, lineEnd: deadline.place.laterLine, text: deadline.text, kind: deadline.kind.rawValue,
      from: deadline.from?.description, to: deadline.to?.description, rrule: deadline.rrule)
  }
}

extension Truth.Assignment {
  init(_ assignment: Facts.Assignment) {
    self.init(
      source: assignment.source.rawValue, line: assignment.place.line, lineEnd: assignment.place.lineEnd,
      text: assignment.text, lead: assignment.lead.map(\.name), support: assignment.support.map(\.name),
      deadline: assignment.deadlines.first?.text, product: assignment.product, budget: assignment.budget)
  }
}

extension Truth.Measure {
  init(_ indicator: Indicator) {
    let targets = indicator.targets.map { (String($0.year), $0.text) }
    self.init(
      line: indicator.place.line, name: indicator.name, measure: indicator.measure, baseline: indicator.baseline,
      targets: Dictionary(targets) { first, _ in first }, lead: indicator.lead.map(\.name),
      ambiguous: indicator.isAmbiguous)
  }
}
