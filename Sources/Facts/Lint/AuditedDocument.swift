public import Documents
import Text

/// What `Linter.conflicts` needs of a document.
public struct AuditedDocument: Sendable {
  /// As the caller names its documents; shown in messages.
  public var id: String
  public var letterhead: Letterhead
  public var citations: [Citation]
  /// Where its own number line stands, if anywhere: the document is a witness of its own date.
  public var symbolPlace: FactPlace?

  public init(id: String, letterhead: Letterhead, citations: [Citation], symbolPlace: FactPlace? = nil) {
    self.id = id
    self.letterhead = letterhead
    self.citations = citations
    self.symbolPlace = symbolPlace
  }

  public init(id: String, document: Document, facts: FactSet) {
    self.init(
      id: id, letterhead: document.letterhead, citations: facts.citations,
      symbolPlace: document.letterhead.symbolLine.map {
        FactPlace(range: document.text.range(ofLine: $0), in: document, division: nil)
      })
  }
}
