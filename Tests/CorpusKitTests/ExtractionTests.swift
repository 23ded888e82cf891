import CorpusKit
import Foundation
import Testing

/// Extraction of generated documents returns what they were made of. The floors are figures reached; they only go up.
@Suite struct ExtractionTests {
  /// TRACUU_LONG_TESTS asks for hundreds of documents of each kind.
  private static let count = ProcessInfo.processInfo.environment["TRACUU_LONG_TESTS"] == nil ? 8 : 300

  private static let whole: [Family: Double] = [
    .numberedCitations: 0.95, .namedCitations: 0.4, .ownCitations: 1, .citationText: 0.99, .citationDate: 0.99,
    .citationIssuer: 0.96, .citationRelation: 0.98, .citationType: 0.99, .citationParts: 0.99, .deadlineValues: 0.97,
    .deadlineText: 0.97, .tableTasks: 0.99, .tableCells: 0.98, .proseTasks: 0.98, .proseCells: 0.96, .indicators: 0.99,
    .indicatorCells: 0.98, .head: 0.88,
  ]

  private static let damaged: [Family: Double] = [
    .numberedCitations: 0.85, .namedCitations: 0.4, .ownCitations: 1, .citationText: 0.99, .citationDate: 0.95,
    .citationIssuer: 0.9, .citationRelation: 0.95, .citationType: 0.99, .citationParts: 0.98, .deadlineValues: 0.9,
    .deadlineText: 0.9, .tableTasks: 0.97, .tableCells: 0.96, .proseTasks: 0.35, .proseCells: 0.93, .indicators: 0.9,
    .indicatorCells: 0.97, .head: 0.8,
  ]

  @Test(arguments: DocumentKind.allCases)
  func wholeDocuments(_ kind: DocumentKind) throws {
    try check(kind, .none, floors: ExtractionTests.whole)
  }

  @Test(arguments: DocumentKind.allCases)
  func damagedDocuments(_ kind: DocumentKind) throws {
    try check(kind, .heavy, floors: ExtractionTests.damaged)
  }

  private func check(_ kind: DocumentKind, _ damage: Damage, floors: [Family: Double]) throws {
    var generator = Generator(seed: Seed.value)
    var score = Score()
    for _ in 0..<ExtractionTests.count {
      let document = generator.document(kind: kind, damage: damage)
      let (found, _) = try Extraction.truth(of: document.bytes, fileName: document.fileName)
      score.add(found: found, expected: document.truth, document: document.fileName)
    }
    for (family, floor) in floors.sorted(by: { $0.key < $1.key }) {
      let differences = score.differences.filter { $0.family == family }.map(\.description).joined(separator: "\n")
      #expect(
        score[family].f1 >= floor, "seed \(Seed.value), \(kind), \(family.rawValue) \(score[family].f1)\n\(differences)"
      )
    }
  }

  @Test func stagesGiveTheSameFacts() throws {
    var times = StageTimes()
    var generator = Generator(seed: Seed.value)
    let document = generator.document(kind: .departmentPlan, damage: .heavy)
    try times.run(document.bytes, fileName: document.fileName)
    #expect(times.bytes == document.bytes.count)
    #expect(times.seconds.count == StageTimes.Stage.allCases.count)
  }
}
