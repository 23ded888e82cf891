public import Documents
import Text

/// Marks what an auditor would mark. Stateless; the same facts give the same findings.
public enum Linter {
  /// The findings of one document, in the order of its text.
  /// - Complexity: linear in the document and its facts, but for the order.
  public static func findings(document: Document, facts: FactSet) -> [Finding] {
    let audit = DocumentAudit(document: document, facts: facts)
    let found =
      audit.letterhead() + audit.citations() + audit.tasks() + audit.indicators() + audit.tables()
      + audit.doubts()
    return found.sorted {
      ($0.place.range.start, $0.code.rawValue, $0.subject) < ($1.place.range.start, $1.code.rawValue, $1.subject)
    }
  }

  /// Where documents contradict one another about a cited document: one document under two dates or two issuers.
  ///
  /// One symbol may belong to several documents: numbers restart every year, and local bodies share codes. Mentions are held
  /// against one another only where the rest of what they say makes them one document; see `CitationConflicts`.
  public static func conflicts(_ documents: [AuditedDocument]) -> [Finding] {
    CitationConflicts(documents).findings()
  }
}
