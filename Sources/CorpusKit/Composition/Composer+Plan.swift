extension Composer {
  mutating func composePlan() {
    composeHead(subject: planSubject())
    composeBasis()
    paragraph(planOpening())
    heading("\(main(1)) MỤC ĐÍCH, YÊU CẦU")
    heading("\(sub(1)) Mục đích")
    for _ in 0..<2 { item("-", plainSentence()) }
    heading("\(sub(2)) Yêu cầu")
    composeItems(count: 1...3)
    heading("\(main(2)) NHIỆM VỤ, GIẢI PHÁP")
    for index in 1...random.number(in: 2...4) {
      heading("\(sub(index)) Về \(topic())")
      composeItems(count: 2...5)
    }
    heading("\(main(3)) TỔ CHỨC THỰC HIỆN")
    let isParty = setting.isParty
    composeUnits(count: 2...4) { isParty ? "\($0)-" : "\($0)." }
    if random.chance(0.3) { paragraph(reportingSentence()) }
    paragraph("Trên đây là Kế hoạch của \(setting.ownName)./.")
    composeClosing()
    if random.chance(0.85) { composeAnnexes() }
  }

  /// "II.", in Party documents "II-".
  private func main(_ number: Int) -> String {
    ["", "I", "II", "III", "IV"][number] + (setting.isParty ? "-" : ".")
  }

  private func sub(_ number: Int) -> String { setting.isParty ? "\(number)-" : "\(number)." }

  private mutating func planSubject() -> MarkedText {
    if namesYear { return "\(MarkedText(topic()).capitalized) năm \(setting.year)" }
    let reference = newReference(setting.isParty ? .party : random.pick([.party, .state]))
    let verb = random.pick(["Thực hiện", "Triển khai thực hiện"])
    return "\(verb) \(cite(reference, .implements, random.pick([.symbol, .issuer])))"
  }

  /// Paragraphs of legal bases.
  mutating func composeBasis() {
    for _ in 0..<random.number(in: 0...3) {
      switch random.number(in: 0...4) {
      case 0: paragraph("Căn cứ \(citeLaw(.basis));")
      case 1: paragraph("Căn cứ \(citeNew(.basis)); \(citeNew(.basis, .issuer));")
      default: paragraph("Căn cứ \(citeNew(.basis));")
      }
    }
  }

  private mutating func planOpening() -> MarkedText {
    let verb = random.pick(["Thực hiện", "Triển khai", "Triển khai thực hiện"])
    let reference = newReference(setting.isParty ? .party : random.pick([.party, .state]))
    let first = cite(reference, .implements, .subject)
    let second = random.chance(0.5) ? "\(alias(reference)); \(citeNew(.implements, .issuer))" : alias(reference)
    return "\(verb) \(first)\(second), \(setting.ownName) ban hành Kế hoạch với các nội dung sau:"
  }

  /// "(sau đây gọi tắt là Nghị quyết 57)", or nothing.
  private mutating func alias(_ reference: Reference) -> MarkedText {
    guard random.chance(0.4) else { return "" }
    let word = random.pick(["sau đây gọi tắt là", "sau đây gọi là", "gọi tắt là"])
    let mention = reference.hasShortForm && random.chance(0.5) ? citeByNumber(reference) : cite(reference)
    return " (\(word) \(mention))"
  }
}
