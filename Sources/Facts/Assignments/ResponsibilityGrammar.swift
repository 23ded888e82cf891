import Text

/// Reads in one passage who is made responsible: as the subject of the sentence, or as the one asked or ordered.
struct ResponsibilityGrammar {
  let tokens: TokenRun
  /// Laws and decrees state norms with any verb; only words of duty assign there.
  let isNormative: Bool
  private let grammar: AgencyGrammar

  init(_ tokens: TokenRun, isNormative: Bool) {
    self.tokens = tokens
    self.isNormative = isNormative
    grammar = AgencyGrammar(tokens)
  }

  /// The units of a heading that is nothing but units, perhaps under "Trách nhiệm của".
  /// - Parameter needsOpening: whether the units alone do not do.
  func heading(needsOpening: Bool) -> [AgencyMention]? {
    // "GIÁM ĐỐC" over a name signs; it heads nothing.
    guard !tokens.allSatisfy({ $0.kind != .word || $0.shape == .upper }) || grammar.match(AgencyNouns.offices, 0) == nil
    else {
      return nil
    }
    var start = 0
    if let count = grammar.match(ResponsibilityWords.headingOpenings, 0) {
      // "Đối với doanh nghiệp" heads a norm, no duty.
      if isNormative, grammar.match(ResponsibilityWords.concerns, 0) != nil { return nil }
      start = count
      if start < tokens.count, grammar.isWord(start, Particle.of) { start += 1 }
    } else if needsOpening {
      return nil
    }
    guard isSubject(at: start) else { return nil }
    let list = grammar.list(at: start)
    guard !list.isEmpty else { return nil }
    var end = list.end
    while end < tokens.count, [.colon, .period, .semicolon].contains(tokens[end].kind) { end += 1 }
    return end == tokens.count ? list.mentions : nil
  }

  /// What a sentence says by itself, or nil.
  func sentence(_ range: Range<Int>) -> Responsibility? {
    let start = afterQuote(range.lowerBound)
    let rest = start..<range.upperBound
    if let found = execution(rest) ?? request(at: start, in: range) { return found }
    // "Đơn vị vận hành hệ thống điện có trách nhiệm …": the verb belongs to the name.
    if isLonely(start), grammar.unit(at: start)?.kind != .named, let found = anybody(rest) { return found }
    if let found = subject(at: start, in: range) { return found }
    if opensClause(at: start), let found = afterClause(rest) { return found }
    return anybody(rest) ?? order(rest)
  }

  /// What a sentence before a list says; it may open with its occasion: "Thực hiện Quyết định số 12/QĐ-UBND, Sở Nội vụ đề nghị …".
  func announcement(_ range: Range<Int>) -> Responsibility? {
    if let found = sentence(range) { return found }
    return afterClause(range).flatMap { $0.rule.hasPrefix("request") ? $0 : nil }
  }

  private func isLonely(_ index: Int) -> Bool { grammar.match(AgencyNouns.lonely, index) != nil }

  /// A clause after a semicolon that has a unit of its own.
  func laterClause(_ range: Range<Int>) -> Responsibility? {
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      guard tokens[index].kind == .semicolon else {
        index += 1
        continue
      }
      let found = request(at: index + 1, in: range) ?? subject(at: index + 1, in: range)
      if let found, found.lead.allSatisfy({ $0.kind != .generic }) {
        return Responsibility(lead: found.lead, range: range, rule: found.rule)
      }
      index = max(index + 1, grammar.list(at: index + 1).end)
    }
    return nil
  }

  /// Whether the sentence says something of a unit without making it responsible ("Các phòng được khuyến khích …").
  func isStatement(_ range: Range<Int>) -> Bool {
    guard isSubject(at: range.lowerBound) else { return false }
    let end = grammar.list(at: range.lowerBound).end
    guard end < range.upperBound, case .statement = Predicate.match(tokens, at: end)?.value else { return false }
    return true
  }

  /// The units after each "phối hợp với" of a stretch.
  func support(in range: Range<Int>) -> [AgencyMention] {
    var found: [AgencyMention] = []
    var seen: Set<UInt64> = []
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      guard grammar.isWord(index, Particle.support.0), grammar.isWord(index + 1, Particle.support.1) else {
        index += 1
        continue
      }
      let isRole = index >= 2 && grammar.match(ResponsibilityWords.roleNouns, index - 2) == 2
      var next = index + 2
      while let count = grammar.match(ResponsibilityWords.manners, next) { next += count }
      let isWith = grammar.isWord(next, Particle.with) || grammar.isWord(next, Particle.together)
      while grammar.isWord(next, Particle.with) || grammar.isWord(next, Particle.together) { next += 1 }
      index = next
      guard !isRole, next < range.upperBound, isWith || grammar.beginsUnit(next) else { continue }
      let list = AgencyGrammar(tokens, limit: range.upperBound).list(at: next)
      found += list.mentions.filter { seen.insert(hash(of: $0)).inserted }
      index = max(next, list.end)
    }
    return found
  }

  // MARK: - Sentences

  /// "Chánh Văn phòng …; Giám đốc các Sở: …; Thủ trưởng … chịu trách nhiệm thi hành Quyết định này."
  private func execution(_ range: Range<Int>) -> Responsibility? {
    guard grammar.unit(at: range.lowerBound) != nil else { return nil }
    for index in range.dropFirst() {
      guard grammar.match(ResponsibilityWords.executions, index) != nil else { continue }
      let mentions = AgencyGrammar(tokens, limit: index).closedList(in: range.lowerBound..<index)
      return mentions.isEmpty ? nil : Responsibility(lead: mentions, range: range, rule: "execution")
    }
    return nil
  }

  /// "Giao Sở Nội vụ chủ trì …", "Sở Nội vụ đề nghị các cơ quan …", "Phân công thành viên …".
  private func request(at start: Int, in range: Range<Int>, isOpening: Bool = true) -> Responsibility? {
    var verb = start
    var isSaid = false
    if !isOpening {
      guard !isNormative || tokens[start].key != ResponsibilityGrammar.demanding,
        grammar.match(ResponsibilityWords.wishes, start) != nil
      else { return nil }
    } else if grammar.match(ResponsibilityWords.requests, start) == nil {
      let asking = grammar.list(at: start)
      guard !asking.isEmpty, !isNormative else { return nil }
      verb = asking.end
      isSaid = true
    }
    guard verb < range.upperBound, let count = grammar.match(ResponsibilityWords.requests, verb),
      !isSaid || tokens[verb].shape == .lower
    else { return nil }
    let asked = verb + count
    let list = AgencyGrammar(tokens, limit: range.upperBound).list(at: asked)
    guard !list.isEmpty, list.end < range.upperBound else { return nil }
    return Responsibility(lead: list.mentions, range: start..<range.upperBound, rule: "request")
  }

  /// "Sở Khoa học và Công nghệ chủ trì …".
  private func subject(at start: Int, in range: Range<Int>, isInner: Bool = false) -> Responsibility? {
    guard isSubject(at: start) else { return nil }
    let list = AgencyGrammar(tokens, limit: range.upperBound).list(at: start)
    guard let first = list.mentions.first, list.end < range.upperBound, isAssigned(at: list.end, to: first) else {
      return nil
    }
    // Inside a sentence a bare "đơn vị thuộc Sở" may be the last of a list of objects.
    let isBare = first.kind == .generic && grammar.match(AgencyNouns.quantifiers, start) == nil
    guard !isInner || !isBare || Predicate.match(tokens, at: list.end)?.value == .duty else { return nil }
    return Responsibility(lead: list.mentions, range: start..<range.upperBound, rule: "subject")
  }

  /// Whether an adverbial opens here: "Theo chức năng, …", but not "Theo dõi …".
  private func opensClause(at index: Int) -> Bool {
    grammar.match(ResponsibilityWords.adverbials, index) != nil
      && !(tokens[index].key == ResponsibilityGrammar.following && index + 1 < tokens.count
        && tokens[index + 1].key == ResponsibilityGrammar.watching)
  }

  private static let demanding = SpellingKey("yêu")
  private static let following = SpellingKey("theo")
  private static let watching = SpellingKey("dõi")

  private func afterClause(_ range: Range<Int>) -> Responsibility? {
    for index in range.prefix(80) where index + 1 < range.upperBound {
      if tokens[index].shape == .lower, tokens[index].kind == .word,
        let found = request(at: index, in: range, isOpening: false)
      {
        return Responsibility(lead: found.lead, range: range, rule: "request-after-clause")
      }
      guard tokens[index].kind == .comma || tokens[index].kind == .colon else { continue }
      guard let found = request(at: index + 1, in: range) ?? subject(at: index + 1, in: range, isInner: true) else {
        continue
      }
      return Responsibility(lead: found.lead, range: range, rule: found.rule + "-after-clause")
    }
    return nil
  }

  /// "Người lập hồ sơ có trách nhiệm …": who is responsible is said outright, whatever they are called. A predicate at the start
  /// or a comma before the words makes it another sentence ("Ký biên bản, chịu trách nhiệm …").
  private func anybody(_ range: Range<Int>) -> Responsibility? {
    guard let first = range.first, tokens[first].isCapital, Predicate.match(tokens, at: first) == nil else {
      return nil
    }
    for index in range.prefix(14) {
      guard [.word, .comma, .dash].contains(tokens[index].kind) else { return nil }
      if index > first + 1, grammar.match(ResponsibilityWords.outright, index) != nil {
        let end = grammar.match(ResponsibilityWords.auxiliaries, index - 1) == 1 ? index - 1 : index
        guard tokens[end - 1].kind == .word else { return nil }
        return Responsibility(
          lead: [AgencyMention(range: first..<end, kind: .generic)], range: range, rule: "said-outright")
      }
      if let (predicate, _) = Predicate.match(tokens, at: index), predicate == .statement { return nil }
      if grammar.match(ResponsibilityWords.requests, index) != nil { return nil }
    }
    return nil
  }

  /// "Danh mục các nhiệm vụ giao Ủy ban nhân dân xã thực hiện".
  private func order(_ range: Range<Int>) -> Responsibility? {
    for index in range.prefix(12).dropFirst(2) where grammar.isWord(index, Particle.give) {
      guard grammar.match(ResponsibilityWords.tasks, index - 2) == 2 else { return nil }
      let list = AgencyGrammar(tokens, limit: range.upperBound).list(at: index + 1)
      return list.isEmpty ? nil : Responsibility(lead: list.mentions, range: range, rule: "order")
    }
    return nil
  }

  /// Whether the words at `index` make the units before them responsible.
  private func isAssigned(at index: Int, to first: AgencyMention) -> Bool {
    if tokens[index].kind == .colon {
      return index + 1 < tokens.count && first.kind != .generic
        && Predicate.match(tokens, at: index + 1)?.value != .statement
    }
    guard tokens[index].kind == .word, tokens[index].shape == .lower,
      let (predicate, _) = Predicate.match(tokens, at: index)
    else { return false }
    switch predicate {
    case .statement, .noun: return false
    case .duty:
      return !isNormative || first.kind != .generic || grammar.match(ResponsibilityWords.outright, index) != nil
    case .action: return !isVerb(first) && (!isNormative || isDutyAhead(index))
    }
  }

  /// "… trong phạm vi chức năng, nhiệm vụ của mình có trách nhiệm …".
  private func isDutyAhead(_ index: Int) -> Bool {
    guard grammar.match(ResponsibilityWords.scopes, index) != nil else { return false }
    for next in (index + 1)..<min(tokens.count, index + 30) {
      if tokens[next].kind == .semicolon || tokens[next].kind == .period { return false }
      if grammar.match(ResponsibilityWords.outright, next) != nil { return true }
    }
    return false
  }

  /// "Lãnh đạo các chi bộ thực hiện …" leads; it is not those who lead.
  private func isVerb(_ mention: AgencyMention) -> Bool {
    mention.kind == .position && tokens[mention.range.lowerBound].key == ResponsibilityGrammar.leading
  }

  private static let leading = SpellingKey("lãnh")

  /// Whether what begins here may be the subject of an assignment.
  private func isSubject(at index: Int) -> Bool {
    guard index < tokens.count, let first = grammar.unit(at: index) else { return false }
    guard first.kind == .generic, grammar.match(AgencyNouns.quantifiers, index) == nil else { return true }
    if let count = grammar.match(AgencyNouns.lonely, index) {
      return first.range.upperBound > index + count || tokens[index].isCapital
    }
    // "Tổ chức, cá nhân …" is two members; "Tổ chức thực hiện …" is a verb.
    return tokens[first.range].contains { $0.kind == .comma } && first.range.count < 16
  }

  private func afterQuote(_ index: Int) -> Int {
    var index = index
    while index < tokens.count, tokens[index].kind == .quote { index += 1 }
    // The number of a clause that is quoted: “3. Trung tâm … có trách nhiệm …”.
    if index + 1 < tokens.count, tokens[index].kind == .number, tokens[index + 1].kind == .period { index += 2 }
    return index
  }

  private func hash(of mention: AgencyMention) -> UInt64 {
    tokens[mention.range].reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ $1.value) &* 0x0000_0100_0000_01b3 }
  }
}
