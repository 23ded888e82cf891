public import Documents
public import Facts
internal import Foundation
internal import GRDB

/// Bytes as SQLite takes them.
func blob(_ bytes: [UInt8]) -> Data { Data(bytes) }

extension CatalogueWriter {
  /// Adds a document with its text and its facts.
  /// - Parameters:
  ///   - record: its number is that of a document just removed whose place it takes, or nil.
  ///   - text: the normalised text, UTF-8, and its SHA-256 in hexadecimal.
  ///   - factTexts: the JSON of these facts and findings; made here where it is nil.
  /// - Returns: its number.
  @discardableResult
  public func insert(
    _ record: DocumentRecord, text: [UInt8], textDigest: String, divisions: [Division], facts: FactSet,
    findings: [Finding] = [], factTexts: FactTexts? = nil
  ) throws(CatalogueError) -> DocumentID {
    let texts = try CatalogueError.wrapping(path: path) { try factTexts ?? FactTexts(facts, findings: findings) }
    let document = try insert(into: "documents", row: record)
    try insert(into: "texts", [("document", document), ("digest", textDigest), ("utf8", blob(text))])
    for (ordinal, division) in divisions.enumerated() { try insert(division, ordinal, document) }
    for (ordinal, (fact, text)) in zip(facts.citations, texts.citations).enumerated() {
      try insert(fact, text, ordinal, document)
    }
    for (ordinal, (fact, text)) in zip(facts.deadlines, texts.deadlines).enumerated() {
      try insert(fact, text, ordinal, document)
    }
    for (ordinal, (fact, text)) in zip(facts.assignments, texts.assignments).enumerated() {
      try insert(fact, text, ordinal, document)
    }
    for (ordinal, (fact, text)) in zip(facts.indicators, texts.indicators).enumerated() {
      try insert(fact, text, ordinal, document)
    }
    for (ordinal, (fact, text)) in zip(findings, texts.findings).enumerated() {
      try insert(fact, text, ordinal, document, isConflict: false)
    }
    try change { database in
      let digest = try CatalogueDigests(database: database).content(of: document)
      try database.execute(
        sql: "UPDATE documents SET contentDigest = ? WHERE documentID = ?", arguments: [digest, document])
    }
    return DocumentID(rawValue: document)
  }

  /// Puts new conflicts between documents in place of all.
  /// - Parameter conflicts: each with the document it stands under and all that it is about.
  public func replaceConflicts(
    _ conflicts: [(finding: Finding, document: DocumentID, witnesses: Set<DocumentID>)]
  ) throws(CatalogueError) {
    try change { try $0.execute(sql: "DELETE FROM findings WHERE isConflict") }
    for (place, conflict) in conflicts.enumerated() {
      let ordinal = CatalogueWriter.firstConflict + place
      let text = try CatalogueError.wrapping(path: path) { try JSONEncoder().text(of: conflict.finding) }
      let number = try insert(conflict.finding, text, ordinal, conflict.document.rawValue, isConflict: true)
      for witness in conflict.witnesses.sorted() {
        try insert(into: "findingWitnesses", [("finding", number), ("document", witness.rawValue)])
      }
    }
  }

  /// Conflicts follow the findings of their document.
  private static let firstConflict = 1 << 32

  /// Changes the text of a document and leaves its digest, for tests of what finds that.
  package func setText(_ utf8: [UInt8], of document: DocumentID) throws(CatalogueError) {
    let bytes = blob(utf8)
    try change {
      try $0.execute(sql: "UPDATE texts SET utf8 = ? WHERE document = ?", arguments: [bytes, document.rawValue])
    }
  }

  private func insert(_ division: Division, _ ordinal: Int, _ document: Int64) throws(CatalogueError) {
    try insert(
      into: "divisions",
      [
        ("document", document), ("ordinal", ordinal), ("kind", division.kind.rawValue), ("label", division.label),
        ("title", division.title), ("parent", division.parent), ("depth", division.depth), ("line", division.line),
        ("startOffset", division.range.start), ("endOffset", division.range.end),
      ])
  }
}
