extension Composer {
  mutating func composeDecision() {
    let title = "\(random.pick(Wording.titleVerbs)) \(topic())"
    composeHead(subject: MarkedText(title).capitalized + (namesYear ? " năm \(setting.year)" : ""))
    paragraph("ỦY BAN NHÂN DÂN TỈNH \(setting.province.uppercased())")
    for _ in 0..<random.number(in: 2...4) {
      paragraph("Căn cứ \(random.chance(0.4) ? citeLaw(.basis) : citeNew(.basis, .subject, .normative));")
    }
    let department = random.pick(Department.all)
    paragraph("Theo đề nghị của Giám đốc \(department.name) tại \(citeNew(.mentions, .date, .state)).")
    add(.typeName, "QUYẾT ĐỊNH:")
    var article = 0
    func next() -> String { article += 1; return "Điều \(article)." }
    paragraph("\(next()) \(change())")
    for sentence in ["Quy chế này không áp dụng đối với văn bản mật.", "\(MarkedText(work()).capitalized)."]
      as [MarkedText]
    where random.chance(0.3) {
      item("a)", sentence)
    }
    for _ in 0..<random.number(in: 1...3) { paragraph("\(next()) \(assignedSentence())") }
    paragraph("\(next()) \(force())")
    paragraph("\(next()) \(executors())")
    composeClosing()
  }

  /// What a decision does to another document.
  private mutating func change() -> MarkedText {
    switch random.number(in: 0...5) {
    case 0:
      return "Sửa đổi, bổ sung một số điều của Quy chế ban hành kèm theo \(citeNew(.amends, .issuer, .state)) như sau:"
    case 1: return "Sửa đổi, bổ sung \(articleCitation(.amends, .normative)) như sau:"
    case 2: return "Bãi bỏ \(citeNew(.repeals, .subject, .state))."
    case 3: return "Đính chính \(citeNew(.corrects, .issuer, .state)) như sau:"
    case 4: return "Tạm đình chỉ thi hành \(citeNew(.suspends, .issuer, .state))."
    default: return "Bãi bỏ \(citeNew(.repeals, .issuer, .state)) và \(citeNew(.repeals, .issuer, .state))."
    }
  }

  private mutating func force() -> MarkedText {
    let start = DeadlineForm("kể từ ngày ký", .conditional)
    let base: MarkedText = "Quyết định này có hiệu lực thi hành \(due(start).text)"
    switch random.number(in: 0...2) {
    case 0: return "\(base)."
    case 1: return "\(base) và thay thế \(citeNew(.replaces, .issuer, .state))."
    default: return "\(base). Quyết định này thay thế \(citeNew(.replaces, .subject, .state))."
    }
  }

  /// The article that names who must carry it out.
  mutating func executors() -> MarkedText {
    let departments = random.pick(2, of: Department.all).map { "Giám đốc \($0.name)" }
    let names = ["Chánh Văn phòng Ủy ban nhân dân tỉnh"] + departments + ["Thủ trưởng các cơ quan, đơn vị liên quan"]
    let marks = names.map { _ in newMark() }
    let list = zip(names, marks).map { MarkedText($0).marked($1) }.joined(by: "; ")
    return task(
      TaskDraft(isInTable: false, lead: marks), "\(list) chịu trách nhiệm thi hành \(setting.type.name) này./.")
  }
}
