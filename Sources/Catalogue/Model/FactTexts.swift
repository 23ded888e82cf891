public import Facts
internal import Foundation

/// All facts of a document as the JSON that the catalogue keeps, each kind in its order.
///
/// Making it takes longer than inserting the rows, and whoever found the facts can do it in parallel.
public struct FactTexts: Sendable {
  let citations: [String]
  let deadlines: [String]
  let assignments: [String]
  let indicators: [String]
  let findings: [String]

  /// - Throws: what keeps a fact from being encoded.
  public init(_ facts: FactSet, findings: [Finding]) throws {
    let encoder = JSONEncoder()
    citations = try facts.citations.map { try encoder.text(of: $0) }
    deadlines = try facts.deadlines.map { try encoder.text(of: $0) }
    assignments = try facts.assignments.map { try encoder.text(of: $0) }
    indicators = try facts.indicators.map { try encoder.text(of: $0) }
    self.findings = try findings.map { try encoder.text(of: $0) }
  }
}

extension JSONEncoder {
  func text(of fact: some Encodable) throws -> String { String(decoding: try encode(fact), as: UTF8.self) }
}
