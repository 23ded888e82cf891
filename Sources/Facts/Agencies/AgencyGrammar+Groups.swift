import Text

/// Groups that name no single unit.
extension AgencyGrammar {
  func group(at index: Int, isQuantified: Bool) -> Int? {
    guard let first = member(at: index, isFirst: true) else { return nil }
    if !isQuantified, match(AgencyNouns.multipleLevels, index) != nil || isWord(index, Particle.level) { return nil }
    var cursor = qualified(first)
    if !isQuantified {
      let isNarrowed =
        cursor > first || isGroupSeparator(cursor) != nil
        || tokens[index].isCapital && (index > 0 || match(AgencyNouns.lonely, index) != nil)
      guard isNarrowed else { return nil }
    }
    // Of provinces and communes only more of their kind are members: "các tỉnh, thành phố, doanh nghiệp" are two groups.
    let isOfLevels = match(AgencyNouns.multipleLevels, index) != nil
    while let next = isGroupSeparator(cursor) {
      guard !isOfLevels || match(AgencyNouns.multipleLevels, next) != nil else { break }
      guard let end = member(at: next, isFirst: false) ?? subordinates(at: next, after: index) else { break }
      cursor = qualified(end)
    }
    return cursor
  }

  /// "phòng", "đơn vị", "sở". A capital before a proper name opens a unit of its own ("Ban Quản lý").
  func member(at index: Int, isFirst: Bool) -> Int? {
    guard index < limit, let count = match(AgencyNouns.members, index), match(AgencyNouns.cases, index) == nil else {
      return nil
    }
    let next = index + count
    guard next <= limit else { return nil }
    if tokens[index].isCapital, next < limit, isProperName(next), tokens[index].shape != .upper { return nil }
    if !isFirst, named(at: index) != nil, tokens[index].isCapital, !isShared(index) { return nil }
    return next
  }

  /// "Các phòng chuyên môn Sở, các đơn vị trực thuộc": the second quantifier opens no group of another kind.
  func subordinates(at index: Int, after first: Int) -> Int? {
    guard isWord(index, Particle.plural), isWord(first, Particle.division), index + 2 < limit,
      isWord(index + 1, Particle.unit.0),
      isWord(index + 2, Particle.unit.1), index + 3 < limit,
      isWord(index + 3, Particle.direct) || isWord(index + 3, Particle.belonging)
    else { return nil }
    return index + 3
  }

  func isGroupSeparator(_ index: Int) -> Int? {
    guard index < limit else { return nil }
    var next = index
    if tokens[index].kind == .comma {
      next += 1
      if isWord(next, Particle.and) { next += 1 }
    } else if isWord(index, Particle.and) || isWord(index, Particle.or) {
      next += 1
    } else {
      return nil
    }
    let isMember =
      member(at: next, isFirst: false) != nil || isWord(next, Particle.plural) && isWord(next + 1, Particle.unit.0)
    return isMember ? next : nil
  }

  func qualified(_ index: Int) -> Int {
    var cursor = index
    var unknown = 0
    while cursor < limit, tokens[cursor].gap != .line {
      if let count = match(AgencyNouns.qualifiers, cursor) {
        cursor += count
      } else if let end = belonging(at: cursor) {
        cursor = end
      } else if let level = match(AgencyNouns.levels, cursor), Predicate.match(tokens, at: cursor) == nil {
        cursor += level
      } else if tokens[cursor].kind == .word, tokens[cursor].isCapital, !beginsUnit(cursor) {
        cursor += 1
      } else if let end = unknownQualifier(cursor), unknown < 1 {
        cursor = end
        unknown += 1
      } else {
        break
      }
    }
    return cursor
  }

  /// Up to four lower-case words that no table knows, where a predicate or a separator follows them.
  func unknownQualifier(_ index: Int) -> Int? {
    var cursor = index
    while cursor < limit, cursor - index < 5 {
      let token = tokens[cursor]
      guard token.kind == .word else { return cursor > index && token.kind != .openParen ? cursor : nil }
      if Predicate.match(tokens, at: cursor) != nil || AgencyNouns.qualifiers.match(tokens, at: cursor) != nil {
        return cursor > index ? cursor : nil
      }
      guard token.shape == .lower, match(AgencyStops.table, cursor) == nil, match(AgencyNouns.members, cursor) == nil
      else {
        return nil
      }
      cursor += 1
    }
    return cursor >= limit && cursor > index ? cursor : nil
  }
}
