extension Composer {
  mutating func composeLetter() {
    composeHead(subject: random.chance(0.5) ? "thực hiện \(citeNew(.implements, .symbol))" : MarkedText(work()))
    add(.recipients, random.chance(0.5) ? "Kính gửi: Các sở, ban, ngành cấp tỉnh." : "Kính gửi:")
    if blocks[blocks.count - 1].text.string.hasSuffix("gửi:") {
      add(.recipients, "- Các sở, ban, ngành cấp tỉnh;", isTight: true)
      add(.recipients, "- Ủy ban nhân dân các xã, phường.", isTight: true)
    }
    paragraph(
      "Thực hiện \(citeNew(.implements, .subject, .dispatch)), \(setting.department.name) đề nghị các cơ quan quan tâm các nội dung sau:"
    )
    for index in 1...random.number(in: 2...4) {
      heading("\(index). Về \(topic())")
      for _ in 0..<random.number(in: 1...2) {
        item("-", random.chance(0.6) ? assignedSentence() : citingSentence())
      }
    }
    composeClosing()
  }

  mutating func composeReport() {
    let reference = newReference(.party)
    let year = namesYear ? " năm \(setting.year)" : ""
    composeHead(subject: "Kết quả thực hiện \(cite(reference, .implements))\(year)")
    heading("I. KẾT QUẢ THỰC HIỆN")
    for index in 1...random.number(in: 1...3) {
      heading("\(index). Về \(topic())")
      for _ in 0..<random.number(in: 1...3) { item("-", pastSentence()) }
    }
    heading("II. TỒN TẠI, HẠN CHẾ")
    item("-", "Một số nơi \(work()) còn chậm, chưa đạt yêu cầu.")
    heading("III. NHIỆM VỤ THỜI GIAN TỚI")
    for index in 1...random.number(in: 2...4) { item("\(index).", assignedSentence()) }
    paragraph("\(setting.department.name) trân trọng báo cáo./.")
    composeClosing()
  }

  /// What has been done: its times are no deadlines.
  private mutating func pastSentence() -> MarkedText {
    let rate = random.number(in: 40...99)
    let past = random.pick([
      "Trong quý IV năm \(setting.year - 1)", "Trong năm \(setting.year - 1)", "Từ đầu năm đến nay", "Đến nay",
      "Trong tháng 12/\(setting.year - 1)",
    ])
    return random.chance(0.5)
      ? "\(past), đơn vị đã \(work()), đạt \(rate)%."
      : "Đã \(work()) theo \(citeNew(.mentions, .date)), đạt \(rate)% (\(random.number(in: 1...40))/41 nhiệm vụ)."
  }
}
