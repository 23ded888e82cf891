extension Composer {
  /// The own date in EDTF and as a bracket writes it.
  var ownDate: (String, String) {
    let date = setting.date
    guard setting.hasBlankDay else { return (date.description, DateStyle.numeric.written(date)) }
    let month = DateStyle.numeric.written(date).split(separator: "/")[1]
    return (String(date.description.prefix(7)), "/\(month)/\(date.year)")
  }

  var head: Truth.Head {
    Truth.Head(
      type: setting.type.code, symbol: setting.kind == .partyCellPlan ? nil : setting.symbol,
      number: setting.hasBlankNumber || setting.kind == .partyCellPlan ? nil : setting.writtenNumber,
      issuer: setting.issuer, place: setting.kind == .partyCellPlan ? nil : setting.place,
      date: setting.kind == .partyCellPlan ? nil : ownDate.0, signer: signer.name, signerPosition: signer.position)
  }

  /// Issuing bodies, number, place and date, type and subject.
  mutating func composeHead(subject: MarkedText) {
    if setting.kind != .partyCellPlan { composeLetterhead(subject: subject) }
    guard setting.kind != .officialLetter else { return }
    var type = setting.type.name.uppercased()
    if setting.kind == .partyCommitteePlan && random.chance(0.5) { type += " HÀNH ĐỘNG" }
    add(.typeName, MarkedText(type))
    if setting.kind == .partyResolution { add(.subject, "CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ", isTight: true) }
    add(.subject, subject.marked(title), isTight: setting.kind == .partyResolution)
    if setting.isParty { paragraph("-----") }
  }

  private var bodies: [String] {
    let province = "TỈNH \(setting.province.uppercased())"
    switch setting.kind {
    case .departmentPlan, .officialLetter, .report:
      return ["ỦY BAN NHÂN DÂN \(province)", setting.department.name.uppercased()]
    case .communePlan: return ["ỦY BAN NHÂN DÂN", "XÃ \(setting.commune.uppercased())"]
    case .decision, .directive: return ["ỦY BAN NHÂN DÂN", province]
    case .conclusionNotice: return ["ỦY BAN NHÂN DÂN \(province)", "VĂN PHÒNG"]
    case .partyCommitteePlan, .partyResolution:
      return ["ĐẢNG BỘ \(province)", "ĐẢNG ỦY XÃ \(setting.commune.uppercased())", "*"]
    case .partyCellPlan: return []
    case .circular: return [setting.ministry.name.uppercased()]
    }
  }

  private var dateLine: String {
    let date = setting.date
    let words = DateStyle.words.written(date)
    guard setting.hasBlankDay else { return "\(setting.place), ngày \(words)" }
    return "\(setting.place), ngày \(words.drop { $0 != "t" })"
  }

  private mutating func composeLetterhead(subject: MarkedText) {
    let number = setting.isParty ? "Số \(setting.symbol)" : "Số: \(setting.symbol)"
    let motto =
      setting.isParty
      ? ["ĐẢNG CỘNG SẢN VIỆT NAM"] : ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
    if setting.kind != .officialLetter && random.chance(0.2) {
      composeColumns(bodies, motto, number)
      return
    }
    for (index, body) in bodies.enumerated() { add(.headBody, MarkedText(body), isTight: index > 0) }
    add(.headNumber, MarkedText(number), isTight: setting.isParty)
    if setting.kind == .officialLetter { add(.subject, "V/v \(subject.marked(title))", isTight: true) }
    for (index, line) in motto.enumerated() { add(.headBody, MarkedText(line), isTight: index > 0) }
    add(.headDate, MarkedText(dateLine))
  }

  /// Two columns on the same lines, a wide gap between.
  private mutating func composeColumns(_ bodies: [String], _ motto: [String], _ number: String) {
    let gap = random.pick(["\t", "          "])
    for index in 0..<max(bodies.count, motto.count) {
      let cells = [bodies, motto].map { $0.indices.contains(index) ? $0[index] : "" }
      add(.headBody, MarkedText(cells[1].isEmpty ? cells[0] : cells.joined(separator: gap)), isTight: index > 0)
    }
    add(.headNumber, MarkedText("\(number)\(gap)\(dateLine)"))
  }
}
