extension Composer {
  /// How much a mention says.
  enum Detail { case subject, issuer, date, symbol }

  /// A mention of a document, as a fact.
  mutating func cite(
    _ reference: Reference, _ relation: CitationDraft.Relation = .mentions, _ detail: Detail = .symbol,
    parts: [String] = []
  ) -> MarkedText {
    let symbol = newMark()
    var draft = CitationDraft(
      type: reference.type, key: reference.symbol, relation: relation, parts: parts, symbol: symbol)
    let mention = typeWords(of: reference, isFirst: detail != .symbol) + MarkedText(reference.symbol).marked(symbol)
    var rest = MarkedText()
    if detail != .symbol {
      draft.date = reference.date.description
      let joint = random.chance(0.1) ? ", ngày " : " ngày "
      rest.append("\(joint)\(DateStyle.random(using: &random).written(reference.date))")
    }
    if detail == .subject || detail == .issuer {
      let issuer = newMark()
      draft.issuer = issuer
      rest.append(" của \(MarkedText(reference.issuer).marked(issuer))")
    }
    if detail == .subject { rest.append(" \(subject(of: reference))") }
    if detail != .symbol { known.append(reference) }
    let id = newMark(.citation(draft))
    return mention.marked(id) + rest
  }

  /// "Nghị quyết số ", "NQ số ", "nghị quyết ".
  private mutating func typeWords(of reference: Reference, isFirst: Bool) -> MarkedText {
    let number = random.chance(isFirst ? 0.95 : 0.75) || reference.typeWord == "Luật" ? "số " : ""
    if !isFirst, let abbreviation = reference.abbreviation, random.chance(0.1) { return "\(abbreviation) \(number)" }
    if reference.type == "LUẬT" { return "\(reference.typeWord) số " }
    return "\(reference.typeWord) \(number)"
  }

  /// A mention in full of a new document.
  mutating func citeNew(
    _ relation: CitationDraft.Relation = .mentions, _ detail: Detail = .subject, _ system: NumberSystem? = nil
  ) -> MarkedText {
    cite(newReference(system), relation, detail)
  }

  /// A later mention of a known document or, where there is none, a mention of a new one.
  mutating func citeAgain(_ relation: CitationDraft.Relation = .mentions) -> MarkedText {
    guard let reference = known.isEmpty ? nil : random.pick(known) else { return citeNew(relation, .date) }
    if reference.hasShortForm && random.chance(0.3) { return citeByNumber(reference, relation) }
    return cite(reference, relation)
  }

  /// "Nghị quyết 57", where the document has named it in full.
  mutating func citeByNumber(_ reference: Reference, _ relation: CitationDraft.Relation = .mentions) -> MarkedText {
    let id = newMark(.citation(CitationDraft(type: reference.type, key: reference.symbol, relation: relation)))
    let number = random.chance(0.3) ? "số " : ""
    return MarkedText("\(reference.typeWord) \(number)\(reference.number)").marked(id)
  }

  /// Number and symbol alone, a later member of a list.
  mutating func citeSymbol(_ reference: Reference, _ relation: CitationDraft.Relation = .mentions) -> MarkedText {
    let symbol = newMark()
    let id = newMark(
      .citation(CitationDraft(type: reference.type, key: reference.symbol, relation: relation, symbol: symbol)))
    return MarkedText(reference.symbol).marked(symbol).marked(id)
  }

  /// A law by its name alone.
  mutating func citeLaw(_ relation: CitationDraft.Relation = .mentions) -> MarkedText {
    let name = random.pick(ReferenceTables.laws)
    var draft = CitationDraft(class: "named", type: "LUẬT", key: name, relation: relation)
    guard relation == .basis, random.chance(0.6) else { return MarkedText(name).marked(newMark(.citation(draft))) }
    let date = Setting.day(of: random.number(in: 2019...2024), months: 1...12, using: &random)
    draft.date = date.description
    return MarkedText(name).marked(newMark(.citation(draft))) + " ngày \(DateStyle.words.written(date))"
  }

  /// The resolution of a congress.
  mutating func citeCongress(_ relation: CitationDraft.Relation) -> MarkedText {
    let (body, count) = setting.isCommune ? ("xã \(setting.commune)", "I") : ("tỉnh \(setting.province)", "XX")
    let name = "Nghị quyết Đại hội đại biểu Đảng bộ \(body) lần thứ \(count), nhiệm kỳ 2025 - 2030"
    return MarkedText(name).marked(
      newMark(.citation(CitationDraft(class: "named", type: "NQ", key: name, relation: relation))))
  }

  /// This document by its own symbol, in the note under an annex's title.
  mutating func citeSelf() -> MarkedText {
    let issuer = newMark()
    let (date, written) = ownDate
    let draft = CitationDraft(
      class: "self", type: setting.type.code, key: setting.symbol, date: date, issuer: issuer, relation: .issuedWith)
    let mention = MarkedText("\(setting.type.name) số \(setting.symbol)").marked(newMark(.citation(draft)))
    return "\(mention) ngày \(written) của \(MarkedText(setting.ownName).marked(issuer))"
  }

  /// What a citation is about, with its link word; may cite on.
  private mutating func subject(of reference: Reference) -> MarkedText {
    let link = random.pick(["về", "về việc"])
    let title = "\(random.pick(Wording.titleVerbs)) \(topic())\(period())"
    switch reference.type {
    case "QĐ" where reference.symbol.contains("UBND") || reference.symbol.contains("TTg"):
      return random.pick([
        "phê duyệt Đề án “\(title)”", "\(link) ban hành Kế hoạch \(title)", "\(link) phê duyệt Chương trình \(title)",
      ])
    case "KH", "CTr":
      guard random.chance(0.4) else { return "\(link) \(title)" }
      let nested = random.chance(0.5) ? citeNew(.mentions, .issuer, .party) : citeAgain()
      return "\(random.pick(["về thực hiện", "về triển khai thực hiện", "thực hiện"])) \(nested)"
    case "LUẬT": return "\(link) \(title)"
    default: return "\(link) \(title)"
    }
  }

  /// A period that belongs to a programme's name.
  private mutating func period() -> String {
    random.pick([
      "", "", "", " giai đoạn 2021 - 2030", " giai đoạn \(setting.year) - \(setting.year + 5)", " đến năm 2030",
      " năm \(setting.year)",
      " trong tình hình mới",
    ])
  }
}
