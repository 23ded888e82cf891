import Documents

/// A fact while its document is still being made: what is fixed is a value, what is read off the finished text is a mark.
enum FactDraft: Sendable {
  case citation(CitationDraft)
  case deadline(DeadlineForm)
  case task(TaskDraft)
  case indicator(IndicatorDraft)
}

struct CitationDraft: Sendable {
  var `class` = "numbered"
  var type: String
  var key: String
  var date: String?
  /// Mark of the issuing body as stated.
  var issuer: Int?
  var relation: Relation
  var parts: [String] = []
  /// Mark of number and symbol.
  var symbol: Int?

  enum Relation: String, Sendable {
    case basis, implements, guides, amends, replaces, repeals, suspends, corrects, issuedWith, mentions
  }
}

/// A task whose text, units and cells are marks.
struct TaskDraft: Sendable {
  var isInTable: Bool
  var lead: [Int]
  var support: [Int] = []
  var deadline: Int?
  var product: Int?
  var budget: Int?
}

struct IndicatorDraft: Sendable {
  var measure: Int?
  var baseline: Int?
  var targets: [(year: Int, mark: Int)]
  var lead: [Int]
}
