extension Composer {
  /// A sentence that cites and hands nothing out.
  mutating func citingSentence() -> MarkedText {
    let work = MarkedText(work()).capitalized
    switch random.number(in: 0...13) {
    case 0: return "\(work) theo \(citeNew(.mentions, .issuer))."
    case 1: return "\(work) theo \(citeAgain())."
    case 2: return "Quán triệt, tuyên truyền sâu rộng \(citeAgain()) bằng hình thức phù hợp."
    case 3: return "Bám sát yêu cầu tại \(citeAgain()); không đầu tư dàn trải."
    case 4: return "Rà soát, đề xuất sửa đổi, bổ sung \(citeNew(.mentions, .issuer)) cho phù hợp với thực tiễn."
    case 5: return "Thực hiện nghiêm \(citeAgain(.implements))."
    case 6: return "Tổ chức thực hiện có hiệu quả \(citeNew(.implements, .issuer)) và \(citeAgain(.implements))."
    case 7: return "\(work) theo quy định tại \(articleCitation())."
    case 8: return "\(work) theo quy định của \(citeLaw())."
    case 9: return "Cụ thể hóa \(citeCongress(.implements)) thành nhiệm vụ của từng người."
    case 10: return "\(work) theo \(listCitation())."
    case 11: return "\(work) theo \(citeLaw()) và \(citeNew(.mentions, .date))."
    case 12: return "\(work) theo \(pairCitation())."
    default: return "\(work) (\(citeAgain()))."
    }
  }

  /// "điểm a khoản 2 Điều 5 Nghị định số …"
  mutating func articleCitation(_ relation: CitationDraft.Relation = .mentions, _ system: NumberSystem? = nil)
    -> MarkedText
  {
    let article = "Điều \(random.number(in: 1...60))"
    let clause = "khoản \(random.number(in: 1...9))"
    let point = "điểm \(random.pick(ReferenceTables.pointLetters))"
    let parts = Array([article, clause, point].prefix(random.number(in: 1...3)))
    let words = parts.reversed().joined(separator: " ")
    let reference = newReference(system ?? random.pick([.normative, .normative, .assembly]))
    return
      "\(words) \(random.chance(0.3) ? "của " : "")\(cite(reference, relation, random.pick([.symbol, .date, .issuer]), parts: parts))"
  }

  /// Several documents of one type with the type word once.
  mutating func listCitation() -> MarkedText {
    let (first, others) = sameType(count: random.number(in: 1...3))
    let rest = others.map { citeSymbol($0) }
    let plural = random.chance(0.5) ? "các " : ""
    return "\(plural)\(cite(first))\(rest.map { ", \($0)" as MarkedText }.joined(by: ""))"
  }

  /// Two documents that share one type word.
  mutating func pairCitation() -> MarkedText {
    let (first, others) = sameType(count: 1)
    return "\(cite(first)) và \(random.chance(0.5) ? "số " : "")\(citeSymbol(others[0]))"
  }

  private mutating func sameType(count: Int) -> (Reference, [Reference]) {
    let system = random.pick([NumberSystem.party, .state, .normative])
    let first = newReference(system)
    var others: [Reference] = []
    while others.count < count {
      let next = newReference(system)
      if next.typeWord == first.typeWord { others.append(next) }
    }
    return (first, others)
  }

  /// A sentence that says when, and hands nothing out.
  mutating func timedSentence() -> MarkedText {
    let work = MarkedText(work()).capitalized
    switch random.number(in: 0...4) {
    case 0...1: return "\(work), hoàn thành \(closingDue().text)."
    case 2: return "\(work); \(due(forms.adverb(using: &random)).text) đánh giá kết quả và công bố trong nội bộ."
    case 3: return "\(work), sơ kết \(due(forms.recurringDay(using: &random)).text)."
    default: return "\(work) \(closingDue().text)."
    }
  }

  /// Something that says neither who nor when nor cites.
  mutating func plainSentence() -> MarkedText {
    random.chance(0.3)
      ? MarkedText(random.pick(Wording.falseFriends)) : "\(random.pick(Wording.purposes)) \(topic()); \(work())."
  }

  /// Items of a section that hands nothing out.
  mutating func composeItems(count: ClosedRange<Int>) {
    for _ in 0..<random.number(in: count) {
      let choice = random.number(in: 0...9)
      item("-", choice < 5 ? citingSentence() : choice < 8 ? timedSentence() : plainSentence())
    }
  }
}
