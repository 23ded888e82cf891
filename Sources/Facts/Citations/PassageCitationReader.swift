import Documents
import Text

/// Reads the citations of one passage, left to right.
final class PassageCitationReader {
  let reading: TokenReading
  private let mentionReader: MentionReader
  private let relations: RelationReader
  private let parts: ArticlePartReader
  private let isAnnexNote: Bool
  /// The number line is metadata.
  private let isLetterhead: Bool

  private(set) var mentions: [CitedMention] = []
  /// Whether the passage is a member of the list that was announced before it.
  private(set) var followsAnnouncement = false
  /// Parentheses open at the current token.
  private var depth = 0
  /// The relation that the passage before announced for a list: "Bãi bỏ các văn bản sau:".
  private let announced: Relation?

  init(_ passage: Passage, text: NormalizedText, canAct: Bool, announced: Relation?) {
    reading = TokenReading(tokens: passage.tokens, text: text)
    isLetterhead = passage.kind == .letterhead
    isAnnexNote = passage.kind == .annexNote || PassageCitationReader.isNote(reading)
    mentionReader = MentionReader(reading: reading)
    relations = RelationReader(reading: reading, canAct: canAct, isAnnexNote: isAnnexNote)
    parts = ArticlePartReader(reading: reading)
    self.announced = announced
  }

  /// "(Ban hành kèm theo …" at the start of a passage.
  private static func isNote(_ reading: TokenReading) -> Bool {
    let start = reading.kind(0) == .openParen ? 1 : 0
    guard let match = RelationWords.table.match(reading.tokens, at: start), case .issuedWith = match.value else {
      return false
    }
    return true
  }

  /// Whether a passage may hold a citation or announce a list of them.
  static func mayCite(_ tokens: TokenRun) -> Bool {
    guard let last = tokens.last else { return false }
    if last.kind == .colon { return true }
    let heads = CitationHeads.shared
    var wasNumber = false
    for token in tokens {
      switch token.kind {
      case .word: if heads.mayBeginDocument(token) { return true }
      case .slash, .dash: if wasNumber { return true }
      default: break
      }
      wasNumber = token.kind == .number
    }
    return false
  }

  /// Reads the whole passage.
  /// - Complexity: linear: no token is looked at more often than a constant number of times.
  func run() {
    let heads = CitationHeads.shared
    var index = 0
    while index < reading.count {
      switch reading.tokens[index].kind {
      case .word: index = heads.mayBegin(reading.tokens[index]) ? word(at: index) : index + 1
      case .number: index = number(at: index)
      case .openParen:
        depth += 1
        index += 1
      case .closeParen:
        depth = max(0, depth - 1)
        index += 1
      default: index += 1
      }
    }
    if !mentions.isEmpty { repealExpiring() }
  }

  // MARK: Beginnings

  private func word(at index: Int) -> Int {
    if let found = parts.parts(at: index) { return part(found.parts, from: index, to: found.end) }
    return add(mentionReader.typed(at: index), parts: [], lead: index) ?? index + 1
  }

  /// Parts, and the document they are of: "khoản 2 Điều 5 (của) Nghị định số …".
  private func part(_ parts: [String], from lead: Int, to end: Int) -> Int {
    var index = end
    if reading.kind(index) == .comma { index += 1 }
    if let match = PassageCitationReader.links.match(reading.tokens, at: index) { index += match.count }
    guard reading.kind(index) == .word else { return end }
    return add(mentionReader.typed(at: index), parts: parts, lead: lead) ?? end
  }

  private static let links = PhraseTable(
    [
      "của", "tại", "thuộc", "trong", "ban hành kèm theo", "kèm theo", "của Quy chế ban hành kèm theo",
      "Quy chế ban hành kèm theo",
      "của Quy định ban hành kèm theo", "Quy định ban hành kèm theo",
    ].map { ($0, ()) })

  private func number(at index: Int) -> Int {
    guard index + 2 < reading.count, !isLetterhead || !mentions.isEmpty else { return index + 1 }
    let next = reading.tokens[index + 1].kind
    guard next == .slash || next == .dash || next == .word && reading.isGlued(index + 1) else { return index + 1 }
    let previous = listHead(before: index)
    guard let mention = mentionReader.untyped(at: index, after: previous), !isHeaderField(mention) else {
      return index + 1
    }
    return add([mention], parts: [], lead: index) ?? index + 1
  }

  /// "Số: 18/KH-SNV" at the head of a document.
  private func isHeaderField(_ mention: CitedMention) -> Bool {
    let start = mention.tokens.lowerBound
    return start <= 2 && start > 0 && reading.isWord(0, reading.words.so) && mention.end >= reading.count - 1
  }

  /// The citation just before, where only signs and words that join stand between.
  private func listHead(before index: Int) -> CitedMention? {
    guard let last = mentions.last else { return nil }
    var next = last.end
    var joins = false
    while next < index {
      let kind = reading.kind(next)
      if kind == .comma || kind == .semicolon || reading.isWord(next, reading.words.va)
        || reading.isWord(next, reading.words.hoac)
      {
        joins = true
      } else if !reading.isWord(next, reading.words.so) {
        return nil
      }
      next += 1
    }
    return joins && next == index ? last : nil
  }

  // MARK: Relations

  /// Adds citations that were read, judges them, and gives the token after them.
  private func add(_ found: [CitedMention], parts: [String], lead: Int) -> Int? {
    guard var end = found.first?.end else { return nil }
    for (position, mention) in found.enumerated() {
      if position == 0 {
        mention.parts = parts
        mention.lead = lead
      }
      mention.depth = depth
      mention.relation = judge(mention)
      if mention.class == .numbered || mention.rule == .actionProgramme, mention.depth == 0, opensSubject(mention.end) {
        mention.subject = subject(from: mention.end)
      }
      mentions.append(mention)
      end = mention.end
    }
    return end
  }

  /// Whether the subject begins at a token.
  private func opensSubject(_ index: Int) -> Bool {
    if reading.kind(index) == .quote { return true }
    let start = reading.kind(index) == .comma && reading.isWord(index + 1, reading.words.ve) ? index + 1 : index
    return RelationWords.subjectOpeners.match(reading.tokens, at: start) != nil && !isCitation(start)
  }

  /// The tokens of a subject: up to a parenthesis of aliases, the end of the clause, or a list's next citation.
  private func subject(from start: Int) -> Range<Int>? {
    var index = start
    var depth = 0
    var isQuoted = false
    while index < reading.count, index < start + 400 {
      switch reading.tokens[index].kind {
      case .quote: isQuoted.toggle()
      case .openParen:
        if depth == 0, isAlias(index + 1) { return start..<index }
        depth += 1
      case .closeParen:
        if depth == 0 { return start..<index }
        depth -= 1
      case .semicolon: if depth == 0 && !isQuoted { return start..<index }
      case .period:
        if index + 1 == reading.count || reading.tokens[index + 1].gap != .none && !isQuoted { return start..<index }
      case .comma: if !isQuoted, isCitation(index + 1) { return start..<index }
      case .word:
        if index > start, !isQuoted {
          if reading.isWord(index, reading.words.va), isCitation(index + 1) { return start..<index }
          if RelationWords.subjectClosers.match(reading.tokens, at: index) != nil { return start..<index }
        }
      default: break
      }
      index += 1
    }
    return start..<index
  }

  /// "sau đây gọi tắt là", or a short citation.
  private func isAlias(_ index: Int) -> Bool {
    reading.isWord(index, reading.words.sau) || isCitation(index)
      || reading.isWord(index, CitationWords.key("gọi")) || reading.isWord(index, CitationWords.key("viết"))
  }

  /// Whether a type word with a number follows; cheap, may err.
  private func isCitation(_ index: Int) -> Bool {
    guard reading.kind(index) == .word, let match = CitationTypeNames.table.match(reading.tokens, at: index) else {
      return false
    }
    var next = index + match.count
    while let modifier = CitationTypeNames.modifiers.match(reading.tokens, at: next) { next += modifier.count }
    return reading.isWord(next, reading.words.so) || reading.kind(next) == .number
      || match.value.code == "LUẬT" && reading.tokens[index].isCapital
  }

  private func judge(_ mention: CitedMention) -> Relation {
    let start = mentions.last?.end ?? 0
    let lead = max(mention.lead, start)
    guard start < lead || mentions.isEmpty else { return mentions.last?.relation ?? .mentions }
    let gap = start..<lead
    if mention.depth > 0 { return insideParentheses(gap) }
    if let last = mentions.last {
      let isJoined = endsWithJoint(gap)
      let boundary = boundary(in: gap)
      if boundary == nil, last.depth == 0, let nested = nesting(of: mention, after: last, isJoined: isJoined) {
        mention.isNested = nested
        if nested { return .mentions }
      }
      if isJoined { return listRelation }
      return relations.state(over: (boundary ?? start)..<lead, isClauseStart: boundary != nil).relation
    }
    if isAnnounced(gap) {
      followsAnnouncement = true
      return announced ?? .mentions
    }
    return relations.state(over: gap).relation
  }

  /// Whether a citation is part of the subject of the one before, or nil where that has none.
  private func nesting(of mention: CitedMention, after last: CitedMention, isJoined: Bool) -> Bool? {
    let isInside: Bool
    if last.isNested {
      isInside = true
    } else if let subject = last.subject {
      isInside = mention.lead <= subject.upperBound + 2 || !isJoined
    } else {
      return nil
    }
    guard isInside else { return false }
    guard isJoined else { return true }
    // "Kế hoạch … thực hiện Nghị quyết 57 và Nghị quyết 59": the second resolution belongs to the plan's subject as the first does.
    guard last.isNested, mention.lead - last.end <= 2 else { return false }
    let outer = mentions.last { !$0.isNested && $0.depth == 0 }
    return mention.type == last.type && outer?.type != mention.type
  }

  /// The relation that a list's members share with its first.
  private var listRelation: Relation {
    guard let head = mentions.last(where: { !$0.isNested && $0.depth == 0 }) else { return .mentions }
    return head.relation == .issuedWith ? .mentions : head.relation
  }

  private func insideParentheses(_ gap: Range<Int>) -> Relation {
    let opening = gap.last { reading.kind($0) == .openParen }
    let state = relations.state(
      over: (opening.map { isAnnexNote ? gap.lowerBound : $0 + 1 } ?? gap.upperBound)..<gap.upperBound)
    return state.wide == .issuedWith ? .issuedWith : state.direct ?? .mentions
  }

  /// Whether the gap ends with "," ";" "và" "hoặc".
  private func endsWithJoint(_ gap: Range<Int>) -> Bool {
    var index = gap.upperBound - 1
    while index >= gap.lowerBound, reading.isWord(index, in: PassageCitationReader.fillers) { index -= 1 }
    guard index >= gap.lowerBound else { return false }
    switch reading.tokens[index].kind {
    case .comma, .semicolon: return true
    case .word: return reading.isWord(index, in: PassageCitationReader.joints)
    default: return false
    }
  }

  private static let joints = CitationWords.keys("và hoặc hay")
  private static let fillers = CitationWords.keys("số các")

  /// The token after the last end of a clause in a gap.
  private func boundary(in gap: Range<Int>) -> Int? {
    var depth = 0
    var found: Int?
    for index in gap {
      switch reading.tokens[index].kind {
      case .openParen: depth += 1
      case .closeParen: depth = max(0, depth - 1)
      case .semicolon: if depth == 0 { found = index + 1 }
      case .period:
        if depth == 0, index + 1 < reading.count, reading.tokens[index + 1].gap != .none,
          reading.tokens[index + 1].isCapital
        {
          found = index + 1
        }
      default: break
      }
    }
    return found == gap.upperBound ? nil : found
  }

  private func isAnnounced(_ gap: Range<Int>) -> Bool {
    guard announced != nil else { return false }
    return gap.allSatisfy { index in
      let token = reading.tokens[index]
      return token.kind != .word || token.letters == 1 || PassageCitationReader.fillers.contains(token.value)
        || reading.isWord(index, in: PassageCitationReader.announcedFillers)
    }
  }

  private static let announcedFillers = CitationWords.keys(
    "toàn bộ một phần khoản điểm điều mục chương phụ lục của tại")

  // MARK: Whole sentences

  /// "Nghị định A, Nghị định B hết hiệu lực kể từ ngày Nghị định này có hiệu lực": what stands before is repealed.
  private func repealExpiring() {
    guard relations.canAct else { return }
    var first = 0
    var index = 0
    while index < reading.count {
      if reading.kind(index) == .period, index + 1 < reading.count, reading.tokens[index + 1].gap != .none,
        reading.tokens[index + 1].isCapital
      {
        first = index + 1
      }
      if isExpiry(index) {
        for position in mentions.indices
        where mentions[position].lead >= first && mentions[position].end <= index
          && mentions[position].relation == .mentions
          && !mentions[position].isNested && mentions[position].depth == 0 && leads(first, mentions[position])
        { mentions[position].relation = .repeals }
        first = index + 1
      }
      index += 1
    }
  }

  /// "hết hiệu lực (thi hành) kể từ …", not "đã hết hiệu lực".
  private func isExpiry(_ index: Int) -> Bool {
    let words = reading.words
    guard reading.isWord(index, words.het), reading.isWord(index + 1, words.hieu),
      reading.isWord(index + 2, words.hieuLuc),
      !reading.isWord(index - 1, words.da), !reading.isWord(index - 1, in: PassageCitationReader.conditions)
    else { return false }
    var next = index + 3
    while reading.isWord(next, in: PassageCitationReader.expiryFillers) { next += 1 }
    return reading.isWord(next, in: PassageCitationReader.expiryStarts) || reading.kind(next) == .period
      || reading.kind(next) == nil
  }

  private static let conditions = CitationWords.keys("chưa còn khi nếu bị")
  private static let expiryFillers = CitationWords.keys("thi hành kể")
  private static let expiryStarts = CitationWords.keys("từ toàn")

  /// Whether the citation is the sentence's subject: only parts and transparent words before it.
  private func leads(_ first: Int, _ mention: CitedMention) -> Bool {
    let head = mentions.first { $0.lead >= first && !$0.isNested }
    guard let head, head.lead > first else { return true }
    let state = relations.state(over: first..<head.lead)
    return state.isClauseStart || reading.kind(head.lead - 1) == .comma
  }

  // MARK: Announcements

  /// The relation that a passage which ends in a colon announces for the list below it.
  func announcement() -> Relation? {
    guard let last = reading.tokens.last else { return nil }
    if last.kind == .semicolon, let head = mentions.last(where: { !$0.isNested && $0.depth == 0 }),
      head.relation == .basis
    {
      return .basis
    }
    guard last.kind == .colon else { return nil }
    let start = mentions.last?.end ?? 0
    let relation = relations.state(over: start..<reading.count).relation
    if relation == .mentions, start > 0, reading.count - start <= 6, reading.isWord(start, reading.words.sau) {
      return nil
    }
    return relation == .mentions ? nil : relation
  }
}
