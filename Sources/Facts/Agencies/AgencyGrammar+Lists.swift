import Text

/// Where one unit of a list follows another.
extension AgencyGrammar {
  /// "Nội vụ" after "Sở Tài chính," or "các Sở:": the head is shared.
  func elided(at index: Int, head: Range<Int>?) -> AgencyMention? {
    guard let head, index < limit, tokens[index].isCapital, let field = match(AgencyFields.table, index) else {
      return nil
    }
    return AgencyMention(range: index..<tail(at: index + field), kind: .named, sharedHead: head)
  }

  func sharedHead(of mention: AgencyMention) -> Range<Int>? {
    if let head = mention.sharedHead { return head }
    guard mention.kind == .named else { return nil }
    return headAlone(at: mention.range.lowerBound)
  }

  func headAlone(at index: Int) -> Range<Int>? { isShared(index) ? index..<index + 1 : nil }

  /// Heads that lists leave out of all but the first member.
  func isShared(_ index: Int) -> Bool {
    isWord(index, Particle.department) || isWord(index, Particle.ministry) || isWord(index, Particle.division)
  }

  /// The token after a separator between units, or nil where there is none.
  func separator(at index: Int) -> Int? {
    guard index < limit else { return nil }
    switch tokens[index].kind {
    case .comma, .semicolon:
      return isWord(index + 1, Particle.and) || isWord(index + 1, Particle.together) ? index + 2 : index + 1
    case .word:
      if isWord(index, Particle.and) { return index + 1 }
      if isWord(index, Particle.together) { return isWord(index + 1, Particle.with) ? index + 2 : index + 1 }
      return nil
    default: return nil
    }
  }

  /// Whether a unit begins here whatever stands before.
  func beginsUnit(_ index: Int) -> Bool {
    guard index < limit, tokens[index].kind == .word else { return false }
    if let (head, count) = AgencyHead.table.match(tokens, at: index) {
      switch head {
      case .syllable: return tokens[index].isCapital && isProperName(index + count)
      case .named, .organ: return tokens[index].isCapital
      }
    }
    return match(AgencyNouns.offices, index) != nil && tokens[index].isCapital
  }

  func isBoundary(_ index: Int, _ end: Int, head: Range<Int>?) -> Bool {
    let token = tokens[index]
    if token.kind == .semicolon || token.gap == .line || token.gap == .piece && token.kind == .dash { return true }
    if token.kind == .dash, token.gap != .none, index + 1 < end { return unit(at: index + 1) != nil }
    if token.kind == .plus || token.kind == .slash { return index + 1 < end && beginsUnit(index + 1) }
    guard let next = separator(at: index), next < end else { return token.kind == .comma && index + 1 >= end }
    return unit(at: next) != nil || elided(at: next, head: head) != nil
  }

  func skipSeparators(_ index: Int, _ end: Int) -> Int {
    var cursor = index
    while cursor < end {
      switch tokens[cursor].kind {
      case .semicolon, .comma, .dash, .plus, .period, .colon, .sign, .slash: cursor += 1
      case .word where isWord(cursor, Particle.and) || isWord(cursor, Particle.together): cursor += 1
      default: return cursor
      }
    }
    return cursor
  }

  func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start {
      switch tokens[end - 1].kind {
      case .semicolon, .comma, .dash, .plus, .period, .colon: end -= 1
      case .word where isWord(end - 1, Particle.and): end -= 1
      default: return end
      }
    }
    return end
  }

  /// The token after a parenthesis that opens at `index` and closes soon, else `index`.
  func afterParenthesis(_ index: Int) -> Int {
    guard index < limit, tokens[index].kind == .openParen else { return index }
    var cursor = index + 1
    while cursor < min(limit, index + 30) {
      if tokens[cursor].kind == .closeParen { return cursor + 1 }
      cursor += 1
    }
    return index
  }
}
