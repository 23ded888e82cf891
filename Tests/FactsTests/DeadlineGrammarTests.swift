import Documents
import Foundation
import Testing
import Text

@testable import Facts

@Suite struct DeadlineGrammarTests {
  static let examples = DeadlineCase.calendarExamples + DeadlineCase.recurringExamples

  @Test(arguments: examples) func readsExample(_ example: DeadlineCase) {
    let found = DeadlineCase.read(example.text, example.setting)
    #expect(found.map(DeadlineCase.summary) == example.expected)
    #expect(found.contains { $0.rule == example.rule.rawValue })
  }

  @Test(arguments: DeadlineCase.counterexamples) func findsNothing(_ example: DeadlineCase) {
    #expect(DeadlineCase.read(example.text, example.setting).map(DeadlineCase.summary) == [])
  }

  @Test(arguments: DeadlineRule.allCases) func hasExamplesAndCounterexamples(_ rule: DeadlineRule) {
    #expect(Self.examples.contains { $0.rule == rule })
    #expect(DeadlineCase.counterexamples.contains { $0.rule == rule })
  }

  @Test func leavesYearOpenWhereNothingGivesOne() {
    let found = DeadlineCase.read("Hoàn thành trong tháng 3.", .prose, year: nil)
    #expect(found.map(DeadlineCase.summary) == ["month -..- - [trong tháng 3]"])
  }

  @Test func dropsWhatEndedBeforeTheDocument() {
    #expect(DeadlineCase.read("Trong quý I/2024 chỉ có 04 bộ.", .prose).isEmpty)
    #expect(DeadlineCase.read("Trong quý I/2024", .timeCell).count == 1)
  }

  @Test func keepsTheConditionOfADuration() throws {
    let found = DeadlineCase.read("Trả lời trong vòng 15 ngày làm việc kể từ ngày nhận đủ hồ sơ.", .prose)
    #expect(try #require(found.first).condition == "trong vòng 15 ngày làm việc kể từ ngày nhận đủ hồ sơ")
  }

  /// "bảo đảm" in the subject of a cited document is a word of its name, and so is the period after it.
  @Test func leavesTheSubjectsOfCitationsAlone() {
    let text = NormalizedText(
      "Thực hiện Kế hoạch số 12/KH-UBND ngày 03/3/2026 của UBND tỉnh về bảo đảm trật tự, an toàn giao thông giai đoạn 2026 - 2030; bảo đảm an toàn giai đoạn 2026 - 2028."
    )
    let document = DocumentRecognizer().recognize(text)
    let facts = FactExtractor().facts(of: document)
    #expect(facts.deadlines.map(\.text) == ["giai đoạn 2026 - 2028"])
  }

  @Test func masksCitations() {
    let text = NormalizedText("Theo Nghị quyết năm 2026 trước ngày 15/7/2026.")
    let passage = Passage(kind: .paragraph, pieces: [TextRange(0, text.utf8.count)], text: text)
    let document = Document(text: text, letterhead: Letterhead(), divisions: [], passages: [passage], tables: [])
    let context = DeadlineContext(setting: .prose, year: 2026)
    let whole = [TextRange(0, text.utf8.count)]
    #expect(DeadlineGrammar.read(passage, in: document, context: context).count == 1)
    #expect(DeadlineGrammar.read(passage, in: document, context: context, masked: whole).isEmpty)
  }

  @Test func joinsPiecesOfACell() {
    let text = NormalizedText("Quý II,\tx\n\n\tIII/2026")
    let pieces = [TextRange(0, 8), TextRange(13, text.utf8.count)]
    let passage = Passage(kind: .cell, pieces: pieces, text: text)
    let document = Document(text: text, letterhead: Letterhead(), divisions: [], passages: [], tables: [])
    let context = DeadlineContext(setting: .cell, year: nil)
    let found = DeadlineGrammar.read(passage, in: document, context: context)
    #expect(found.map(DeadlineCase.summary) == ["range 2026-04-01..2026-09-30 - [Quý II, III/2026]"])
    #expect(found.map(\.place.line) == [1])
    #expect(found.map(\.place.lineEnd) == [3])
  }

  @Test func readsAnyMixtureOfItsWords() {
    let seed = ProcessInfo.processInfo.environment["TRACUU_SEED"].flatMap(UInt64.init) ?? 20_260_301
    print("seed \(seed)")
    var random = SplitMix(state: seed)
    let signs = [
      ",", ".", ";", "(", ")", "/", "-", "\"", "%", ":", "2026", "15", "3", "15/3", "15/3/2026", "IV", "57-NQ/TW",
    ]
    let words = TimeVocabulary.phrases.map(\.phrase) + signs
    for _ in 0..<2_000 {
      let count = Int(random.next() % 14) + 1
      let text = (0..<count).map { _ in words[Int(random.next() % UInt64(words.count))] }.joined(separator: " ")
      for setting in [DeadlineContext.Setting.prose, .cell, .timeCell] {
        let found = DeadlineCase.read(text, setting)
        for (one, next) in zip(found, found.dropFirst()) {
          #expect(one.place.range.end <= next.place.range.start, "\(text)")
        }
        for deadline in found {
          if let from = deadline.from, let to = deadline.to { #expect(from <= to, "\(text)") }
          #expect(deadline.kind != .conditional || deadline.condition != nil)
        }
      }
    }
  }
}

/// A small generator of numbers, the same for the same seed.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
    return value ^ value >> 31
  }
}
