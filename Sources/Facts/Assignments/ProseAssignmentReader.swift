import Documents
import Text

/// Reads the tasks that prose hands out.
///
/// Within a division whose heading is nothing but units each passage is a task of theirs. Anywhere else a sentence hands out a
/// task where a unit is its subject, is asked or is ordered. Divisions of goals, results and proposals hand out none.
struct ProseAssignmentReader {
  let document: Document
  let deadlines: DeadlineLookup
  let names: AgencyNames
  private let isNormative: Bool
  private var sections: [Int: Section] = [:]
  /// The owner that a line without a division of its own announces for the list below it.
  private var listOwner: Owner?
  /// The owner that a request before the first division announces for the numbered paragraphs below it.
  private var numberedOwner: Owner?
  /// The sentence that closes the document has come: headings above it own nothing any more.
  private var isClosed = false
  var found: [Assignment] = []
  var labels = LabelledTask()
  /// The passage that heads each division.
  var headings: [Int: Int] = [:]

  /// Units, and the passage they are named in.
  private struct Owner {
    var mentions: [AgencyMention]
    var passage: Int
  }

  private struct Section {
    var topic: SectionTopic
    var owner: Owner?
  }

  private static let normative: Set<String> = ["BL", "L", "LUẬT", "NĐ", "PL", "TT", "TTLT", "VBHN"]

  init(document: Document, deadlines: DeadlineLookup, names: AgencyNames) {
    self.document = document
    self.deadlines = deadlines
    self.names = names
    isNormative = document.letterhead.type.map { ProseAssignmentReader.normative.contains($0.uppercased()) } ?? false
  }

  /// In the order of the text.
  /// - Complexity: linear in the length of the document.
  func assignments() -> [Assignment] {
    var reader = self
    for index in document.passages.indices { reader.read(index) }
    return reader.found
  }

  private mutating func read(_ index: Int) {
    let passage = document.passages[index]
    guard [.heading, .paragraph, .listItem].contains(passage.kind), !passage.isEmpty else {
      listOwner = nil
      return
    }
    let isNorm = isNormative && section(of: passage.division).topic != .responsibility
    let grammar = ResponsibilityGrammar(passage.tokens, isNormative: isNorm)
    let isHeading = passage.kind == .heading
    if isHeading {
      isClosed = false
      listOwner = nil
      enter(passage, index, grammar)
    } else if passage.kind == .paragraph {
      listOwner = nil
    }
    if readLabels(passage, index) { return }
    if announces(passage, index, grammar) { return }
    let section = section(of: passage.division)
    guard section.topic != .silent else { return }
    let owner = listOwner ?? (isHeading ? nil : section.owner) ?? owner(ofNumbered: passage)
    readSentences(passage, index, grammar, owner: isClosed ? nil : owner)
  }

  /// Whom the opening sentence of a numbered paragraph binds, if the letter asks somebody to do "những việc sau:" and the paragraph is
  /// such a thing to do, no title ("Về thể thức văn bản").
  private func owner(ofNumbered passage: Passage) -> Owner? {
    guard let numberedOwner, passage.kind != .heading, let index = passage.division,
      [.period, .semicolon].contains(passage.tokens.last?.kind), let first = passage.tokens.first,
      first.key != Self.about
    else { return nil }
    let division = document.divisions[index]
    return division.parent == nil && division.kind == .decimal
      && document.text.line(at: Int(first.start)) == division.line ? numberedOwner : nil
  }

  private static let about = SpellingKey("về")

  // MARK: - Owners

  private mutating func enter(_ passage: Passage, _ index: Int, _ grammar: ResponsibilityGrammar) {
    guard let division = passage.division else { return }
    headings[division] = index
    let outer = section(of: document.divisions[division].parent)
    var own = SectionTopic.of(passage.tokens)
    let isArticle = document.divisions[division].kind == .article
    let units = grammar.heading(needsOpening: isArticle && outer.topic != .responsibility)
    if own == .other { own = outer.topic }
    if units != nil && own == .silent && outer.topic != .silent { own = .other }
    sections[division] = Section(topic: own, owner: units.map { Owner(mentions: $0, passage: index) } ?? outer.owner)
  }

  private func section(of division: Int?) -> Section {
    var current = division
    while let index = current {
      if let section = sections[index] { return section }
      current = document.divisions[index].parent
    }
    return Section(topic: .other, owner: nil)
  }

  /// Whether a passage only says whose tasks follow: a heading of units, "Bộ Tài chính có trách nhiệm:".
  private mutating func announces(_ passage: Passage, _ index: Int, _ grammar: ResponsibilityGrammar) -> Bool {
    let isHeading = passage.kind == .heading
    if isHeading, let division = passage.division, sections[division]?.owner?.passage == index { return true }
    guard passage.division != nil || isHeading else { return endsInColon(passage) && owns(passage, index, grammar) }
    if !isHeading, passage.tokens.count < 30, let units = grammar.heading(needsOpening: false), hasListBelow(index) {
      listOwner = Owner(mentions: units, passage: index)
      return true
    }
    return endsInColon(passage) && owns(passage, index, grammar)
  }

  /// "… các nhiệm vụ sau:", "Bộ Tài chính có trách nhiệm".
  private func endsInColon(_ passage: Passage) -> Bool {
    let count = passage.tokens.count
    return passage.tokens.last?.kind == .colon
      || count > 3 && AgencyGrammar(passage.tokens).match(ResponsibilityWords.outright, count - 3) == 3
  }

  /// A sentence before a list; whether it hands the list out or not, it is no task itself.
  private mutating func owns(_ passage: Passage, _ index: Int, _ grammar: ResponsibilityGrammar) -> Bool {
    guard let last = Sentences.ranges(passage.tokens).last, let found = grammar.announcement(last) else { return false }
    let owner = Owner(mentions: found.lead, passage: index)
    if passage.kind == .heading, let division = passage.division, sections[division]?.topic != .silent {
      sections[division]?.owner = owner
    } else if hasListBelow(index), section(of: passage.division).topic != .silent {
      listOwner = owner
    } else if found.rule.hasPrefix("request"), passage.division == nil, hasNumbersBelow(index) {
      numberedOwner = owner
    }
    return true
  }

  private func hasListBelow(_ index: Int) -> Bool {
    index + 1 < document.passages.count && document.passages[index + 1].kind == .listItem
  }

  /// Whether numbered paragraphs come next: "… đề nghị các huyện thực hiện những việc sau:", "1. Kiểm kê toàn bộ hồ sơ …".
  private func hasNumbersBelow(_ index: Int) -> Bool {
    guard index + 1 < document.passages.count, let division = document.passages[index + 1].division else {
      return false
    }
    return document.divisions[division].kind == .decimal && document.divisions[division].parent == nil
  }

  // MARK: - Tasks

  private mutating func readSentences(
    _ passage: Passage, _ index: Int, _ grammar: ResponsibilityGrammar, owner: Owner?
  ) {
    var sentences = Sentences.ranges(passage.tokens)
    if let first = sentences.first, closes(passage) {
      isClosed = true
      listOwner = nil
      if sentences.count == 1, let found = grammar.sentence(first) { return add(found, passage) }
      sentences.removeFirst()
      for sentence in sentences {
        if let found = grammar.sentence(sentence) { add(found, passage) }
      }
      return
    }
    guard let first = sentences.first, !isPreamble(passage) else { return }
    if passage.tokens.last?.kind == .colon, hasListBelow(index) { return }
    if var found = grammar.sentence(first) {
      found.range = 0..<passage.tokens.count
      return add(found, passage)
    }
    if let owner, !isFarewell(passage, index), !grammar.isStatement(first) {
      let mentions = owner.mentions
      return add(
        Responsibility(lead: mentions, range: 0..<passage.tokens.count, rule: "unit-heading"), passage,
        lead: names.agencies(mentions, of: document.passages[owner.passage].tokens))
    }
    for sentence in sentences.dropFirst() {
      if let found = grammar.sentence(sentence), found.lead.allSatisfy({ $0.kind != .generic }) {
        return add(found, passage)
      }
    }
    if let found = grammar.laterClause(0..<passage.tokens.count) { add(found, passage) }
  }

  /// "Trên đây là Kế hoạch …", "Nghị quyết này phổ biến đến chi bộ": what follows belongs to no heading above.
  private func closes(_ passage: Passage) -> Bool {
    let grammar = AgencyGrammar(passage.tokens)
    return grammar.match(ResponsibilityWords.closings, 0) != nil
      || passage.kind != .listItem && (1...2).contains { grammar.isWord($0, Particle.this) }
  }

  /// The last paragraph of a document after a list: "Văn phòng Ủy ban nhân dân tỉnh xin thông báo./."
  private func isFarewell(_ passage: Passage, _ index: Int) -> Bool {
    guard passage.kind == .paragraph, passage.tokens.count > 3, index > 0 else { return false }
    let end = passage.tokens.suffix(3).map(\.kind)
    return end == [.period, .slash, .period] && document.passages[index - 1].kind == .listItem
  }

  /// The sentence in which the issuer announces the document: before the first division, ending in a colon.
  private func isPreamble(_ passage: Passage) -> Bool { passage.division == nil && passage.tokens.last?.kind == .colon }

  private mutating func add(_ found: Responsibility, _ passage: Passage, lead: [Agency]? = nil) {
    let support = ResponsibilityGrammar(passage.tokens, isNormative: isNormative).support(in: found.range)
    let range = passage.range(of: found.range)
    let pieces = passage.pieces.compactMap { piece -> TextRange? in
      let (start, end) = (max(piece.start, range.start), min(piece.end, range.end))
      return start < end ? TextRange(start, end) : nil
    }
    self.found.append(
      Assignment(
        place: FactPlace(range: range, in: document, division: passage.division), source: .prose,
        text: passage.reading(of: found.range, in: document.text),
        lead: lead ?? names.agencies(found.lead, of: passage.tokens),
        support: names.agencies(support, of: passage.tokens), deadlines: deadlines.deadlines(in: pieces),
        rule: found.rule))
  }
}
