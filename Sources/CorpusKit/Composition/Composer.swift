import Documents

/// Writes one document, sentence by sentence, and keeps what each says.
struct Composer {
  var random: SeededRandom
  var setting: Setting
  let forms: DeadlineForms
  var blocks: [Block] = []
  var facts: [Int: FactDraft] = [:]
  /// Documents mentioned in full so far.
  var known: [Reference] = []
  /// Type and number of every document drawn so far: "Nghị quyết 57" must stand for one.
  var drawn: Set<String>
  /// Mark of the subject.
  private(set) var title = 0
  private var lastMark = 0
  /// Whether the subject names the year of the plan.
  let namesYear: Bool

  /// Kinds whose subject may name a year.
  private static let yearlyKinds: [DocumentKind] = [
    .departmentPlan, .communePlan, .partyCommitteePlan, .partyCellPlan, .decision, .report, .directive,
  ]

  init(_ kind: DocumentKind, options: CompositionOptions, random: SeededRandom) {
    var random = random
    var setting = Setting(kind, using: &random)
    setting.hasBlankNumber = kind != .partyCellPlan && random.chance(options.blankNumber)
    setting.hasBlankDay = random.chance(options.blankDay)
    namesYear = Composer.yearlyKinds.contains(kind) && random.chance(0.5)
    forms = DeadlineForms(date: setting.date, tellsYear: namesYear)
    drawn = ["\(setting.type.code) \(setting.number)"]
    self.setting = setting
    self.random = random
    title = newMark()
  }

  /// The finished document.
  mutating func draft() -> DocumentDraft {
    compose()
    return DocumentDraft(head: head, title: title, blocks: blocks, facts: facts)
  }

  mutating func newMark() -> Int {
    lastMark += 1
    return lastMark
  }

  mutating func newMark(_ fact: FactDraft) -> Int {
    let mark = newMark()
    facts[mark] = fact
    return mark
  }

  private mutating func compose() {
    switch setting.kind {
    case .departmentPlan, .communePlan, .partyCommitteePlan, .partyCellPlan: composePlan()
    case .decision: composeDecision()
    case .officialLetter: composeLetter()
    case .report: composeReport()
    case .conclusionNotice: composeNotice()
    case .directive: composeDirective()
    case .partyResolution: composeResolution()
    case .circular: composeCircular()
    }
  }

  // MARK: Blocks

  mutating func add(_ kind: Block.Kind, _ text: MarkedText, isTight: Bool = false) {
    blocks.append(Block(kind, text, isTight: isTight))
  }

  mutating func paragraph(_ text: MarkedText) { add(.paragraph, text) }
  mutating func heading(_ text: MarkedText) { add(.heading, text) }

  /// A list item with its label.
  mutating func item(_ label: String, _ text: MarkedText) { add(.item, "\(label) \(text)") }

  // MARK: Words

  mutating func topic() -> String { random.pick(Wording.topics) }

  /// Something to do: a verb, what to and how; in lower case.
  mutating func work() -> String {
    let words = [random.pick(Wording.verbs), random.pick(Wording.objects), random.pick(Wording.qualifiers)]
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A time expression as a fact.
  mutating func due(_ form: DeadlineForm) -> (text: MarkedText, mark: Int) {
    let mark = newMark(.deadline(form))
    return ("\(form.preposition)\(MarkedText(form.text).marked(mark))", mark)
  }

  mutating func closingDue() -> (text: MarkedText, mark: Int) { due(forms.closing(using: &random)) }
}
