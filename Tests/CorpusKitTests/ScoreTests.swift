import CorpusKit
import Testing

@Suite struct ScoreTests {
  private let truth: Truth = {
    var generator = Generator(seed: 4)
    return generator.document(kind: .departmentPlan).truth
  }()

  @Test func truthAgreesWithItself() {
    var score = Score()
    score.add(found: truth, expected: truth, document: "a.txt")
    #expect(Family.allCases.allSatisfy { score[$0].f1 == 1 })
    #expect(score.differences.isEmpty)
  }

  @Test func missesInventionsAndErrorsAreTold() throws {
    var found = truth
    found.citations.removeLast()
    found.deadlines[0].kind = "year"
    found.document.place = "Hà Nội"
    var score = Score()
    score.add(found: found, expected: truth, document: "a.txt")
    #expect(score[.deadlineValues].good == truth.deadlines.count - 1)
    #expect(score.differences.contains { $0.family == .head && $0.found == "place hà nội" })
    #expect(score.differences.contains { $0.family == .deadlineValues && $0.expected == nil })
    #expect(score.differences.contains { $0.family == .deadlineValues && $0.found == nil })
  }
}
