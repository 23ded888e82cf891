import Documents

extension Composer {
  /// A document to cite that no other mention of this document can be mixed up with.
  mutating func newReference(_ system: NumberSystem? = nil) -> Reference {
    while true {
      let reference = draw(
        system ?? random.pick([.party, .party, .state, .state, .normative, .normative, .assembly, .joint, .dispatch]))
      if drawn.insert("\(reference.type) \(Int(reference.number) ?? 0)").inserted { return reference }
    }
  }

  private mutating func draw(_ system: NumberSystem) -> Reference {
    switch system {
    case .party: return draw(from: ReferenceTables.party) { "\($0)-\($1)/\($2)" }
    case .state: return random.chance(0.3) ? departmental() : draw(from: ReferenceTables.state) { "\($0)/\($1)-\($2)" }
    case .normative: return normative()
    case .assembly: return assembly()
    case .joint: return joint()
    case .dispatch: return dispatch()
    }
  }

  /// A day before this document's.
  private mutating func earlierDate(years: ClosedRange<Int> = 0...6) -> PartialDate {
    let date = Setting.day(of: setting.year - random.number(in: years), months: 1...12, using: &random)
    guard date >= setting.date else { return date }
    return Setting.day(of: setting.year - 1, months: 1...12, using: &random)
  }

  private mutating func number(_ limit: Int = 3999) -> String {
    Setting.written(random.number(in: 1...random.pick([99, 99, 499, limit])))
  }

  private mutating func draw(
    from bodies: [ReferenceTables.Body], symbol: (String, String, String) -> String
  ) -> Reference {
    let body = random.pick(bodies)
    let type = random.pick(body.types)
    let number = number()
    return Reference(
      type: type.code, typeWord: type.word, number: number, symbol: symbol(number, type.code, body.code),
      date: earlierDate(), issuer: random.pick(body.issuers))
  }

  private mutating func departmental() -> Reference {
    let department = random.pick(Department.all)
    let type = random.pick([
      ("KH", "Kế hoạch"), ("BC", "Báo cáo"), ("TTr", "Tờ trình"), ("HD", "Hướng dẫn"), ("TB", "Thông báo"),
    ])
    let number = number()
    return Reference(
      type: type.0, typeWord: type.1, number: number, symbol: "\(number)/\(type.0)-\(department.code)",
      date: earlierDate(), issuer: department.name)
  }

  private mutating func normative() -> Reference {
    let date = earlierDate(years: 0...15)
    let number = number(199)
    let ministry = random.pick(Ministry.all)
    let (type, word, body, issuer) = random.pick([
      ("NĐ", "Nghị định", "CP", "Chính phủ"), ("NĐ", "Nghị định", "CP", "Chính phủ"),
      ("TT", "Thông tư", ministry.code, random.chance(0.5) ? ministry.name : "Bộ trưởng \(ministry.name)"),
      ("QĐ", "Quyết định", "TTg", "Thủ tướng Chính phủ"), ("NQ", "Nghị quyết", "HĐND", "Hội đồng nhân dân tỉnh"),
      ("QĐ", "Quyết định", "UBND", "Ủy ban nhân dân tỉnh"),
    ])
    return Reference(
      type: type, typeWord: word, number: number, symbol: "\(number)/\(date.year)/\(type)-\(body)", date: date,
      issuer: issuer)
  }

  private mutating func assembly() -> Reference {
    let date = Setting.day(of: random.number(in: 2021...2024), months: 1...12, using: &random)
    let number = Setting.written(random.number(in: 1...99))
    let isResolution = random.chance(0.25)
    let committee = isResolution && random.chance(0.5)
    let word = isResolution ? "Nghị quyết" : random.pick(ReferenceTables.laws + ["Luật", "Luật"])
    return Reference(
      type: isResolution ? "NQ" : "LUẬT", typeWord: word, number: number,
      symbol: "\(number)/\(date.year)/\(committee ? "UBTVQH" : "QH")15", date: date,
      issuer: committee ? "Ủy ban Thường vụ Quốc hội" : "Quốc hội")
  }

  private mutating func joint() -> Reference {
    let date = Setting.day(of: random.number(in: 2004...2015), months: 1...12, using: &random)
    let number = number(199)
    return Reference(
      type: "TTLT", typeWord: "Thông tư liên tịch", number: number,
      symbol: "\(number)/\(date.year)/TTLT-\(random.pick(ReferenceTables.joint))", date: date,
      issuer: "Bộ Nội vụ và Bộ Tài chính")
  }

  private mutating func dispatch() -> Reference {
    let department = random.pick(Department.all)
    let number = number()
    let (symbol, issuer) = random.pick([
      ("\(number)/\(department.code)-\(random.pick(department.units))", department.name),
      ("\(number)/UBND-\(random.pick(["VX", "NC", "KSTT", "TH"]))", "Ủy ban nhân dân tỉnh"),
      ("\(number)/BNV-CCHC", "Bộ Nội vụ"), ("\(number)/VPCP-KSTT", "Văn phòng Chính phủ"),
    ])
    return Reference(
      type: "CV", typeWord: random.pick(["Công văn", "Công văn", "Văn bản"]), number: number, symbol: symbol,
      date: earlierDate(years: 0...2), issuer: issuer)
  }
}
