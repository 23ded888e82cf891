import Foundation
import Testing

@testable import CorpusKit

@Suite struct GeneratorTests {
  @Test(arguments: DocumentKind.allCases, [Damage.none, .heavy])
  func equalSeedsGiveEqualDocuments(_ kind: DocumentKind, _ damage: Damage) {
    var (first, second) = (Generator(seed: 7), Generator(seed: 7))
    for _ in 0..<20 {
      let (one, other) = (first.document(kind: kind, damage: damage), second.document(kind: kind, damage: damage))
      #expect(one.bytes == other.bytes)
      #expect(one.truth == other.truth)
    }
  }

  @Test func otherSeedsGiveOtherDocuments() {
    var (first, second) = (Generator(seed: 7), Generator(seed: 8))
    #expect(first.document(kind: .report).bytes != second.document(kind: .report).bytes)
  }

  @Test(arguments: DocumentKind.allCases, [Damage.none, .light, .heavy])
  func everyFactStandsInItsLine(_ kind: DocumentKind, _ damage: Damage) throws {
    let seed = Seed.value
    var generator = Generator(seed: seed)
    for _ in 0..<40 {
      let document = generator.document(kind: kind, damage: damage)
      let lines = try GeneratorTests.lines(document)
      let facts =
        document.truth.citations.map { ($0.line, $0.lineEnd, $0.text) }
        + document.truth.deadlines.map { ($0.line, $0.lineEnd, $0.text) }
      for (line, lineEnd, text) in facts {
        let end = lineEnd ?? line
        let stretch = lines[line - 1...end - 1].filter { !$0.isEmpty }.joined(separator: " ")
        let stands = lines[line - 1].contains(text) || lineEnd != nil && GeneratorTests.isWoven(text, into: stretch)
        #expect(stands, "seed \(seed), \(document.fileName):\(line): \(text)")
      }
    }
  }

  /// Whether words stand in a text in this order: a cell cut by a page goes on below other cells.
  private static func isWoven(_ text: String, into stretch: String) -> Bool {
    var rest = stretch[...]
    for word in text.split(separator: " ") {
      guard let range = rest.range(of: word) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }

  /// Lines of the text as reading normalises it.
  static func lines(_ document: GeneratedDocument) throws -> [String] {
    let (_, text) = try Extraction.truth(of: document.bytes, fileName: document.fileName)
    return text.string.components(separatedBy: "\n")
  }

  @Test(arguments: DocumentKind.allCases)
  func everyKindHoldsFacts(_ kind: DocumentKind) {
    var generator = Generator(seed: 3)
    let truths = (0..<30).map { _ in generator.document(kind: kind).truth }
    #expect(truths.allSatisfy { !$0.citations.isEmpty && $0.document.title != nil && $0.document.signer != nil })
    #expect(truths.contains { !$0.tasks.isEmpty })
    #expect(truths.contains { !$0.deadlines.isEmpty })
  }

  @Test(arguments: Damage.operators)
  func everyKindOfDamageDoesSomething(_ name: String) throws {
    let damage = try #require(Damage.only(name, rate: 1))
    var (whole, broken) = (Generator(seed: 5), Generator(seed: 5))
    let isChanged = (0..<33).contains { index in
      let kind = DocumentKind.allCases[index % DocumentKind.allCases.count]
      return whole.document(kind: kind).bytes != broken.document(kind: kind, damage: damage).bytes
    }
    #expect(isChanged)
  }

  @Test func truthSurvivesItsFile() throws {
    var generator = Generator(seed: 9)
    let truth = generator.document(kind: .departmentPlan, damage: .heavy).truth
    #expect(try Truth(json: Data(truth.json().utf8)) == truth)
  }
}
