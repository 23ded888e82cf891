/// What the sentence has said up to a point, as far as it decides whether a time expression is part of a name.
struct SentenceState {
  /// The last word or symbol that names a document or programme ("Chương trình", "57-NQ/TW").
  private var title: Int?
  /// The last plan noun not yet followed by a verb of its own: "kế hoạch công tác hằng năm".
  private var plan: Int?
  private var outer: (title: Int?, plan: Int?)?
  private(set) var isQuoted = false
  /// After "Thời gian thực hiện:" a bare date is one.
  private(set) var isLabelled = false
  private var label: Int?
  /// The unit of the last frequency: "hằng tháng, … trước ngày 20".
  var frequency: TimeUnit?
  /// Where the subject of the last cited document ends in the text: up to there "bảo đảm" is a word of its name.
  var subjectEnd = 0

  mutating func observe(_ parser: TimeParser, _ index: Int) {
    switch parser.word(index) {
    case .period where !parser.isGlued(index + 1), .stop: reset()
    case .semicolon:
      let frequency = frequency
      reset()
      self.frequency = frequency == .month ? nil : frequency
    case .colon where !parser.isGlued(index + 1):
      let wasLabel = label.map { index - $0 <= 8 } ?? false
      reset()
      isLabelled = wasLabel
    case .openParen:
      outer = (title, plan)
      title = nil
      plan = nil
    case .closeParen:
      if let outer { (title, plan) = outer }
      outer = nil
    case .quote: isQuoted.toggle()
    case .symbol:
      title = index
      plan = nil
    case .title, .delegation:
      title = index
      plan = index
    case .number, .numeral:
      // "Nghị quyết 57", "Đề án 06": one document, which no adverb divides.
      if plan == index - 1 { plan = nil }
    case .entitlement: plan = index
    case .reset where Int(parser.token(index).start) < subjectEnd: break
    case .reset, .finish:
      title = nil
      plan = nil
    case .then: plan = nil
    case .action:
      if [.comma, .and].contains(parser.word(index - 1)) { plan = nil }
    case .timeLabel: label = index
    default: break
    }
  }

  /// A cited document at `index` whose own words are passed over.
  mutating func noteCitation(_ index: Int) {
    title = index
    plan = nil
  }

  private mutating func reset() {
    title = nil
    plan = nil
    outer = nil
    isLabelled = false
    label = nil
    frequency = nil
  }

  /// Whether a year or span of years at `index` belongs to the name of a document or programme.
  func isInName(_ index: Int) -> Bool { isQuoted || title.map { index - $0 <= 60 } ?? false }

  /// Whether "hằng năm" at `index` says which plan is meant.
  func isPlanAdverb(_ index: Int) -> Bool { plan.map { index - $0 <= 9 } ?? false }
}
