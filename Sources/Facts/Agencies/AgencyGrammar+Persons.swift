import Text

/// Offices that persons hold, and persons.
extension AgencyGrammar {
  /// "Giám đốc Sở Nội vụ", "Đồng chí Lương Quốc Bảo, Phó Bí thư Chi bộ", "thành viên của Thường trực HĐND, Ban của HĐND".
  func person(at index: Int) -> Int? {
    guard let count = match(AgencyNouns.offices, index) else { return nil }
    let isAddress = match(AgencyNouns.addresses, index) == count
    var cursor = index + count
    if isAddress { return addressed(after: cursor) }
    guard tokens[index].isCapital || isLowerOffice(index, count) else { return nil }
    let isGroupHolder = match(AgencyStops.table, cursor) != nil && isWord(cursor, Particle.of)
    if isGroupHolder, let first = unit(at: cursor + 1), first.kind != .position {
      cursor = first.range.upperBound
      while cursor + 1 < limit, tokens[cursor].kind == .comma, let next = unit(at: cursor + 1), next.kind != .position {
        cursor = next.range.upperBound
      }
      return cursor
    }
    if let quantity = match(AgencyNouns.quantifiers, cursor) {
      return officeOfMany(cursor + quantity) ?? cursor
    }
    if let end = named(at: cursor) ?? group(at: cursor, isQuantified: false) { return end }
    return tail(at: name(at: cursor, isOpen: false))
  }

  func isLowerOffice(_ index: Int, _ count: Int) -> Bool {
    let next = index + count
    guard next < limit else { return true }
    return named(at: next) != nil || match(AgencyNouns.quantifiers, next) != nil || isWord(next, Particle.of)
      || group(at: next, isQuantified: false) != nil || separator(at: next) != nil
  }

  func officeOfMany(_ index: Int) -> Int? {
    if isShared(index), index + 1 < limit, tokens[index + 1].kind == .colon {
      var cursor = index + 2
      while let field = match(AgencyFields.table, cursor) {
        cursor += field
        guard let next = separator(at: cursor), match(AgencyFields.table, next) != nil else { return cursor }
        cursor = next
      }
    }
    return group(at: index, isQuantified: true) ?? named(at: index) ?? person(at: index)
  }

  func addressed(after index: Int) -> Int? {
    var cursor = index
    if cursor < limit, tokens[cursor].kind == .openParen { cursor = afterParenthesis(cursor) }
    if cursor < limit, tokens[cursor].kind == .colon { return person(at: cursor + 1) }
    let isOffice = match(AgencyNouns.offices, cursor) != nil
    if isOffice { return person(at: cursor) }
    let start = cursor
    while cursor < limit, tokens[cursor].kind == .word, tokens[cursor].isCapital, cursor - start < 6 { cursor += 1 }
    guard cursor > start else { return nil }
    if cursor + 1 < limit, tokens[cursor].kind == .comma || tokens[cursor].kind == .dash,
      match(AgencyNouns.offices, cursor + 1) != nil, let office = person(at: cursor + 1)
    {
      return office
    }
    return cursor
  }
}
