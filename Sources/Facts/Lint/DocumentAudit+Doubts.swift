import Documents
import Text

extension DocumentAudit {
  /// Facts that stand on letters that were recognised on a picture without certainty.
  func doubts() -> [Finding] {
    guard !document.doubts.isEmpty else { return [] }
    var facts: [(place: FactPlace, subject: String)] = []
    if let line = document.letterhead.symbolLine {
      facts.append((place(text.range(ofLine: line)), document.letterhead.symbol ?? ""))
    }
    facts += self.facts.citations.map { ($0.place, DocumentAudit.name(of: $0)) }
    facts += self.facts.deadlines.map { ($0.place, text.string($0.place.range)) }
    facts += self.facts.indicators.map { ($0.place, $0.name) }
    return facts.filter { document.isDoubtful($0.place.range) }.map {
      Finding(.doubtfulText, at: $0.place, subject: $0.subject)
    }
  }
}
