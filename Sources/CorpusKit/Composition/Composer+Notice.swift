import Documents

extension Composer {
  mutating func composeNotice() {
    let person = "\(random.pick(Names.surnames)) \(random.pick(Names.middleNames)) \(random.pick(Names.givenNames))"
    let chair = "Chủ tịch Ủy ban nhân dân tỉnh \(person)"
    composeHead(subject: "Kết luận của \(chair) tại cuộc họp về \(topic())")
    let day = DateStyle.words.written(setting.date)
    paragraph(
      "Ngày \(day), \(chair) chủ trì cuộc họp kiểm điểm tiến độ thực hiện \(citeNew(.implements, .issuer, .party)). Sau khi nghe báo cáo và ý kiến các đại biểu, \(chair) kết luận như sau:"
    )
    heading("1. Đánh giá chung")
    paragraph("Các cơ quan đã có nhiều cố gắng theo yêu cầu tại \(citeNew(.mentions, .date)); tuy nhiên một số việc còn chậm.")
    heading("2. Nhiệm vụ cụ thể")
    for index in 1...random.number(in: 3...6) { item("2.\(index).", assignedSentence()) }
    paragraph("Văn phòng Ủy ban nhân dân tỉnh xin thông báo./.")
    composeClosing()
  }

  mutating func composeDirective() {
    composeHead(subject: "\(MarkedText(random.pick(Wording.titleVerbs)).capitalized) \(topic())\(namesYear ? " năm \(setting.year)" : "")")
    paragraph("Thời gian qua, việc \(work()) đã có chuyển biến, song còn nhiều hạn chế.")
    paragraph(
      "Để thực hiện nghiêm \(citeNew(.implements, .issuer)), \(random.chance(0.5) ? "Chủ tịch " : "")Ủy ban nhân dân tỉnh yêu cầu:")
    var taken: [String] = []
    for index in 1...random.number(in: 3...5) where units.count - taken.count > 2 {
      let (list, leads, names) = unitList(random.chance(0.15) ? 2 : 1, except: taken)
      taken += names
      heading("\(index). \(list)")
      for letter in ["a", "b", "c"].prefix(random.number(in: 1...3)) {
        item("\(letter))", taskUnderHeading(leads: leads, names: names))
      }
    }
    composeClosing()
  }

  mutating func composeResolution() {
    let end = setting.year + random.number(in: 1...5)
    composeHead(subject: "về lãnh đạo \(topic())\(random.chance(0.5) ? " đến năm \(end)" : "")")
    heading("I- TÌNH HÌNH")
    paragraph("Qua một năm thực hiện \(citeNew(.implements, .issuer, .party)), nhiều việc đã có chuyển biến; \(plainSentence())")
    heading("II- NHIỆM VỤ, GIẢI PHÁP")
    for index in 1...random.number(in: 2...3) {
      heading("\(index)- Về \(topic())")
      composeItems(count: 1...4)
    }
    heading("III- TỔ CHỨC THỰC HIỆN")
    for index in 1...random.number(in: 2...4) { item("\(index)-", assignedSentence()) }
    paragraph("Nghị quyết này được phổ biến đến chi bộ.")
    composeClosing()
  }

  mutating func composeCircular() {
    composeHead(subject: "Quy định về \(topic())")
    for _ in 0..<2 { paragraph("Căn cứ \(random.chance(0.4) ? citeLaw(.basis) : citeNew(.basis, .subject, .normative));") }
    paragraph("\(setting.ministry.name) ban hành Thông tư quy định về \(topic()).")
    var article = 0
    for (chapter, name) in ["QUY ĐỊNH CHUNG", "QUY ĐỊNH CỤ THỂ"].enumerated() {
      heading("Chương \(["I", "II"][chapter])")
      add(.heading, MarkedText(name), isTight: true)
      for _ in 0..<random.number(in: 2...3) {
        article += 1
        heading("Điều \(article). \(MarkedText(topic()).capitalized)")
        composeClauses(guides: article == 1)
      }
    }
    heading("Chương III")
    add(.heading, "ĐIỀU KHOẢN THI HÀNH", isTight: true)
    heading("Điều \(article + 1). Hiệu lực thi hành")
    composeForce()
    heading("Điều \(article + 2). Trách nhiệm thi hành")
    for index in 1...random.number(in: 1...3) { item("\(index).", assignedSentence()) }
    composeClosing()
  }

  private mutating func composeClauses(guides: Bool) {
    if guides { item("1.", "Thông tư này quy định chi tiết \(articleCitation(.guides, .normative)).") }
    for index in 0..<random.number(in: 1...3) {
      item("\(index + (guides ? 2 : 1)).", random.chance(0.5) ? citingSentence() : plainSentence())
      guard random.chance(0.3) else { continue }
      for letter in ["a", "b", "c", "d", "đ"].prefix(random.number(in: 2...5)) {
        item("\(letter))", random.chance(0.5) ? "\(MarkedText(work()).capitalized);" : citingSentence())
      }
    }
  }

  private mutating func composeForce() {
    let day = Setting.day(of: setting.year, months: 7...12, using: &random)
    let from = random.pick(["từ ngày", "kể từ ngày"])
    let start = due(DeadlineForm("\(from) \(DateStyle.words.written(day))", .openRange, from: day)).text
    item("1.", "Thông tư này có hiệu lực thi hành \(start).")
    item("2.", "Thông tư này thay thế \(citeNew(.replaces, .subject, .normative)).")
    if random.chance(0.5) { item("3.", "Bãi bỏ \(articleCitation(.repeals, .normative)).") }
  }
}
