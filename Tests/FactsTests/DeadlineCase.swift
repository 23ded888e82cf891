import Documents
import Testing
import Text

@testable import Facts

/// A sentence or cell with the deadlines it holds.
struct DeadlineCase: Sendable, CustomTestStringConvertible {
  var rule: DeadlineRule
  var text: String
  var setting: DeadlineContext.Setting
  /// "kind from..to rrule [text]"; "-" where there is none.
  var expected: [String]

  var testDescription: String { "\(rule.rawValue): \(text)" }

  static func example(
    _ rule: DeadlineRule, _ text: String, setting: DeadlineContext.Setting = .prose, _ expected: [String]
  ) -> DeadlineCase {
    DeadlineCase(rule: rule, text: text, setting: setting, expected: expected)
  }

  /// What the grammar makes of a text in a plan of March 2026.
  static func read(_ text: String, _ setting: DeadlineContext.Setting, year: Int? = 2026) -> [Deadline] {
    let normalized = NormalizedText(text)
    let passage = Passage(kind: .paragraph, pieces: [TextRange(0, normalized.utf8.count)], text: normalized)
    let document = Document(text: normalized, letterhead: Letterhead(), divisions: [], passages: [passage], tables: [])
    let context = DeadlineContext(
      setting: setting, year: year, documentDate: PartialDate(year: 2026, month: 3, day: 1))
    return DeadlineGrammar.read(passage, in: document, context: context)
  }

  static func summary(_ deadline: Deadline) -> String {
    let span = "\(deadline.from?.description ?? "-")..\(deadline.to?.description ?? "-")"
    return "\(deadline.kind.rawValue) \(span) \(deadline.rrule ?? "-") [\(deadline.text)]"
  }
}
