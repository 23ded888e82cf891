import Text

/// Units with a name of their own.
extension AgencyGrammar {
  /// "Sở Nội vụ", "phòng Hành chính - Quản trị", "Ủy ban nhân dân xã", "Thường trực HĐND".
  func named(at index: Int) -> Int? {
    guard index < limit, let (head, count) = AgencyHead.table.match(tokens, at: index), index + count <= limit else {
      return nil
    }
    let next = index + count
    switch head {
    case .syllable:
      return named(syllable: index, next)
    case .named:
      guard tokens[index].isCapital || isProperName(next) else { return nil }
      return tail(at: name(at: next, isOpen: true, mayBeginLower: true))
    case .organ:
      guard tokens[index].isCapital || isOrganInLowerCase(next) else { return nil }
      let field = self.field(at: next) ?? 0
      return tail(at: name(at: next + field, isOpen: false))
    }
  }

  func named(syllable index: Int, _ next: Int) -> Int? {
    if let field = field(at: next) { return tail(at: name(at: next + field, isOpen: false)) }
    // In a title in capitals everything is one: there only the known fields tell "SỞ NỘI VỤ" from "TỔ CHỨC THỰC HIỆN".
    let isTitle = tokens[index].shape == .upper && next < limit && tokens[next].shape == .upper
    if !isTitle, isProperName(next),
      !isShared(next) || match(AgencyNouns.levels, next) == nil || tokens[index].isCapital
    {
      return tail(at: name(at: next, isOpen: true))
    }
    guard tokens[index].isCapital, tokens[index].shape != .upper else { return nil }
    if isWord(next, Particle.of), let end = named(at: next + 1) { return tail(at: end) }
    // "Sở", "Bộ" by themselves: the one this document is about.
    guard isGroupSeparator(next) == nil else { return nil }
    let isAlone =
      next >= limit || separator(at: next) != nil || tokens[next].kind != .word
      || Predicate.match(tokens, at: next) != nil
    return isAlone && isShared(index) ? next : nil
  }

  func isOrganInLowerCase(_ next: Int) -> Bool {
    next >= limit || tokens[next].kind != .word || tokens[next].isCapital || match(AgencyNouns.levels, next) != nil
      || Predicate.match(tokens, at: next) != nil || match(AgencyStops.table, next) != nil
  }

  /// The name of a field. In lower case most are words of their own ("tổng hợp", "xây dựng").
  func field(at index: Int) -> Int? {
    index < limit && tokens[index].isCapital ? match(AgencyFields.table, index) : nil
  }

  func isProperName(_ index: Int) -> Bool {
    index < limit && tokens[index].isCapital && tokens[index].gap != .line
  }

  /// The end of a proper name from `index` on. An open name takes lower-case words up to a predicate.
  func name(at index: Int, isOpen: Bool, mayBeginLower: Bool = false) -> Int {
    var cursor = index
    if isOpen, let field = field(at: cursor) ?? match(AgencyFields.purposes, cursor) { cursor += field }
    var lower = 0
    while cursor < limit {
      if cursor > index - 1, isWord(cursor, Particle.and), isOpen, cursor > 0, tokens[cursor - 1].kind == .word,
        conjoins(cursor)
      {
        cursor += 1
      }
      let token = tokens[cursor]
      guard token.gap != .line || cursor == index else { break }
      switch token.kind {
      case .word:
        if token.isCapital {
          if cursor > index, match(AgencyNouns.offices, cursor) != nil, named(at: cursor) == nil { return cursor }
          if let inner = named(at: cursor), !(cursor > index && tokens[cursor - 1].kind == .dash) { return inner }
          cursor += match(AgencyNouns.levels, cursor) ?? 1
          lower = 0
          continue
        }
        if isOpen, cursor > index, let noun = Predicate.noun(tokens, at: cursor), cursor + noun <= limit {
          cursor += noun
          continue
        }
        if let level = match(AgencyNouns.levels, cursor), Predicate.match(tokens, at: cursor) == nil {
          cursor += level
          continue
        }
        // A name has at least two syllables: what follows its first capital is no predicate ("Phòng Quản lý").
        let isSecond = cursor == index + 1 && tokens[index].shape == .capitalized && isActionAtMost(cursor)
        let isOfName = isOpen && (cursor > index || mayBeginLower) && (isSecond || isNoPredicate(cursor)) && lower < 6
        guard isOfName, match(AgencyStops.table, cursor) == nil else { return cursor }
        cursor += 1
        lower += 1
      case .dash:
        guard joins(cursor) else { return cursor }
        cursor += 1
        if !isOpen { cursor += secondHalf(at: cursor) }
      case .ampersand:
        cursor += 1
      case .comma:
        guard isOpen, goesOn(after: cursor) else { return cursor }
        cursor += 1
      case .number:
        guard isOpen && cursor > index || isOrdinal(cursor), cursor > 0, tokens[cursor - 1].kind == .word,
          token.length <= 3
        else { return cursor }
        cursor += 1
      default:
        return cursor
      }
      if cursor < limit, isWord(cursor, Particle.and), isOpen, conjoins(cursor) { cursor += 1 }
    }
    return min(cursor, limit)
  }

  /// How many words the second half of "Tổ chức - Lao động" takes, where it begins with a capital and no field is known by it: two, as
  /// most words have two syllables.
  private func secondHalf(at index: Int) -> Int {
    if let field = field(at: index) { return field }
    guard tokens[index].shape == .capitalized, index + 1 < limit, tokens[index + 1].kind == .word,
      !tokens[index + 1].isCapital, tokens[index + 1].gap == .space, isActionAtMost(index + 1),
      match(AgencyStops.table, index + 1) == nil
    else { return 0 }
    return 2
  }

  /// The number of one of several: "Phòng Nghiệp vụ 1 thuộc Sở", "Phòng Tổng hợp 2 chủ trì".
  private func isOrdinal(_ index: Int) -> Bool {
    guard tokens[index].length <= 2, tokens[index].gap == .space else { return false }
    let next = index + 1
    return next >= limit || tokens[next].kind != .word && tokens[next].kind != .percent
      || isWord(next, Particle.belonging) || Predicate.match(tokens, at: next) != nil
  }

  func isNoPredicate(_ index: Int) -> Bool { Predicate.match(tokens, at: index) == nil }

  private func isActionAtMost(_ index: Int) -> Bool {
    Predicate.match(tokens, at: index).map { $0.value == .action } ?? true
  }

  /// A dash inside a name: "Hành chính - Quản trị", "DT-DVĐN".
  func joins(_ index: Int) -> Bool {
    guard index + 1 < limit, tokens[index + 1].kind == .word else { return false }
    return tokens[index + 1].gap == .none && tokens[index].gap == .none
      || tokens[index + 1].isCapital && named(at: index + 1) == nil
  }

  /// "và" inside a name: "Dịch thuật và Dịch vụ đối ngoại".
  func conjoins(_ index: Int) -> Bool {
    index + 1 < limit
      && (tokens[index + 1].isCapital && !beginsUnit(index + 1) && match(AgencyNouns.quantifiers, index + 1) == nil
        || Predicate.noun(tokens, at: index + 1) != nil)
  }

  /// A comma inside a name, where the name goes on to a conjunction: "Văn hóa, Thông tin và Thể thao".
  func goesOn(after comma: Int) -> Bool {
    guard comma + 1 < limit, tokens[comma + 1].isCapital, !beginsUnit(comma + 1) else { return false }
    var cursor = comma + 1
    while cursor < min(limit, comma + 7) {
      if isWord(cursor, Particle.and) { return conjoins(cursor) }
      guard tokens[cursor].kind == .word, Predicate.match(tokens, at: cursor) == nil else { return false }
      cursor += 1
    }
    return false
  }

  /// What may follow a name: the body it belongs to, its level and place, what narrows it.
  func tail(at index: Int) -> Int {
    var cursor = index
    while cursor < limit {
      if isOwnBody(cursor) { break }
      if let end = placed(at: cursor) ?? belonging(at: cursor) ?? many(at: cursor) {
        cursor = end
      } else if let count = match(AgencyNouns.qualifiers, cursor),
        count > Predicate.match(tokens, at: cursor)?.count ?? 0
      {
        cursor += count
      } else {
        break
      }
    }
    return levels(after: cursor)
  }

  /// "thuộc Sở" without a name: the body that the document is of, no part of the unit's name.
  func isOwnBody(_ index: Int) -> Bool {
    guard isWord(index, Particle.belonging), index + 1 < limit, isShared(index + 1), tokens[index + 1].isCapital else {
      return false
    }
    return index + 2 >= limit || tokens[index + 2].kind != .word || Predicate.match(tokens, at: index + 2) != nil
  }

  /// "tỉnh", "xã Khe Lãnh".
  func placed(at index: Int) -> Int? {
    guard let level = match(AgencyNouns.levels, index), tokens[index].gap != .line,
      Predicate.match(tokens, at: index) == nil
    else { return nil }
    var cursor = index + level
    while cursor < limit, tokens[cursor].isCapital, tokens[cursor].gap != .line, !beginsUnit(cursor) { cursor += 1 }
    return cursor
  }

  /// "tỉnh, thành phố trực thuộc Trung ương", "cấp huyện, cấp xã": one kind of unit at several levels.
  private func levels(after end: Int) -> Int {
    guard end > 1, isLevel(end - 1) || isLevel(end - 2) else { return end }
    var cursor = end
    while let next = levelSeparator(cursor) {
      guard let count = match(AgencyNouns.multipleLevels, next) else { break }
      cursor = next + count
      while let more = match(AgencyNouns.qualifiers, cursor),
        more > Predicate.match(tokens, at: cursor)?.count ?? 0
      {
        cursor += more
      }
    }
    return cursor
  }

  private func isLevel(_ index: Int) -> Bool { match(AgencyNouns.multipleLevels, index) != nil }

  func levelSeparator(_ index: Int) -> Int? {
    guard index < limit else { return nil }
    if tokens[index].kind == .comma { return isWord(index + 1, Particle.and) ? index + 2 : index + 1 }
    return isWord(index, Particle.and) || isWord(index, Particle.or) ? index + 1 : nil
  }

  /// "của Hội đồng nhân dân", "thuộc Sở", "trực thuộc Sở", "trên địa bàn tỉnh".
  func belonging(at index: Int) -> Int? {
    guard index + 1 < limit else { return nil }
    var next = index
    if isWord(index, Particle.on), isWord(index + 1, Particle.local), index + 2 < limit,
      isWord(index + 2, Particle.area)
    {
      next = index + 3
    } else if isWord(index, Particle.direct), isWord(index + 1, Particle.belonging) {
      next = index + 2
    } else if isWord(index, Particle.belonging) || isWord(index, Particle.of)
      || isWord(index, Particle.at) && isWord(index + 1, Particle.local)
    {
      next = index + 1
    } else {
      return nil
    }
    return named(at: next) ?? placed(at: next)
  }

  /// "Ủy ban nhân dân các xã, phường": one unit in each of them.
  func many(at index: Int) -> Int? {
    isWord(index, Particle.plural) ? group(at: index + 1, isQuantified: true) : nil
  }
}
