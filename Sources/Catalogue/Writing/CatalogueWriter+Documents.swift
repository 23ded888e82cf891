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
  /// - Returns: its number.
  @discardableResult
  public func insert(
    _ record: DocumentRecord, text: [UInt8], textDigest: String, divisions: [Division], facts: FactSet
  ) throws(CatalogueError) -> DocumentID {
    let document = try insert(into: "documents", row: record)
    try insert(into: "texts", [("document", document), ("digest", textDigest), ("utf8", blob(text))])
    for (ordinal, division) in divisions.enumerated() { try insert(division, ordinal, document) }
    for (ordinal, citation) in facts.citations.enumerated() { try insert(citation, ordinal, document) }
    for (ordinal, deadline) in facts.deadlines.enumerated() { try insert(deadline, ordinal, document) }
    for (ordinal, assignment) in facts.assignments.enumerated() { try insert(assignment, ordinal, document) }
    for (ordinal, indicator) in facts.indicators.enumerated() { try insert(indicator, ordinal, document) }
    return DocumentID(rawValue: document)
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
