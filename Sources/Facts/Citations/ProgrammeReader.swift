import Text

/// Reads programmes, plans, schemes and regulations that are cited by their titles: one particular document, not one to be
/// drafted and not the one that a cited decision issues.
struct ProgrammeReader {
  let reading: TokenReading

  private var issuers: IssuerReader { IssuerReader(reading: reading) }
  private var named: NamedDocumentReader { NamedDocumentReader(reading: reading) }

  struct Found {
    var end: Int
    var issuer: Range<Int>?
    var rule: CitationRule
  }

  private static let longestTitle = 60

  /// Programmes of the whole country that everyone cites by name.
  private static let national = PhraseTable(
    [
      "chuyển đổi số quốc gia", "mục tiêu quốc gia xây dựng nông thôn mới", "mục tiêu quốc gia giảm nghèo bền vững",
      "mục tiêu quốc gia về xây dựng nông thôn mới", "mục tiêu quốc gia về giảm nghèo bền vững",
      "mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi",
      "mục tiêu quốc gia về phát triển văn hóa", "tổng thể cải cách hành chính nhà nước", "tổng thể CCHC nhà nước",
      "quốc gia về kinh tế số và xã hội số", "quốc gia phòng, chống thiên tai", "mỗi xã một sản phẩm",
      "phát triển kinh tế số và xã hội số", "giáo dục phổ thông 2018", "quốc gia về bình đẳng giới",
    ].map { ($0, ()) })

  /// The title that begins after a type word.
  /// - Parameters:
  ///   - start: the type word.
  ///   - index: the token after it.
  func programme(_ type: CitationType, from start: Int, at index: Int) -> Found? {
    if let action = actionProgramme(type, at: index) { return action }
    if ["CTr", "CL", "ĐA"].contains(type.code), let known = ProgrammeReader.national.match(reading.tokens, at: index) {
      let end = index + known.count
      return Found(end: period(at: end)?.end ?? end, issuer: nil, rule: .nationalProgramme)
    }
    guard let title = title(at: index) else { return nil }
    if let period = title.periodEnd, period > index {
      let hasTitle = (title.periodStart ?? index) > index
      let isCapital = reading.tokens[start].isCapital
      guard hasTitle, title.issuer != nil && (isCapital || title.hasRange) || title.hasRange && isCapital else {
        return nil
      }
      return Found(end: period, issuer: title.issuer, rule: .programmeByPeriod)
    }
    if let end = title.nationalEnd, ["CTr", "CL"].contains(type.code), reading.tokens[start].isCapital,
      (5...12).contains(end - index), end == title.end
    {
      return Found(end: end, issuer: nil, rule: .nationalProgramme)
    }
    if type.code == "QC", reading.tokens[start].isCapital, title.end - index >= 14, let last = title.issuer,
      last.upperBound == title.end
    {
      return Found(end: title.end, issuer: nil, rule: .officialTitle)
    }
    return nil
  }

  /// "hành động của Chính phủ" before "thực hiện Nghị quyết số 57-NQ/TW".
  private func actionProgramme(_ type: CitationType, at index: Int) -> Found? {
    guard ["CTr", "KH"].contains(type.code), reading.isWord(index, CitationWords.key("hành")),
      reading.isWord(index + 1, CitationWords.key("động")), let issuer = issuers.issuer(at: index + 2)
    else { return nil }
    var next = issuer.upperBound
    if reading.isWord(next, reading.words.ve) { next += 1 }
    guard reading.isWord(next, reading.words.thuc), reading.isWord(next + 1, reading.words.hien),
      let type = CitationTypeNames.table.match(reading.tokens, at: next + 2)
    else { return nil }
    let after = next + 2 + type.count
    guard
      reading.kind(after) == .number || reading.isWord(after, reading.words.so) || named.congress(at: after) != nil
    else { return nil }
    return Found(end: issuer.upperBound, issuer: issuer, rule: .actionProgramme)
  }

  private struct Title {
    var end: Int
    var issuer: Range<Int>?
    var periodStart: Int?
    var periodEnd: Int?
    var hasRange = false
    var nationalEnd: Int?
  }

  /// Reads words up to the end of the clause; remembers the last issuer, the period, the word "quốc gia".
  private func title(at start: Int) -> Title? {
    var title = Title(end: start)
    var index = start
    while index < start + ProgrammeReader.longestTitle, index < reading.count {
      let token = reading.tokens[index]
      if token.gap == .line || token.gap == .tab { break }
      if let (next, hasRange) = period(at: index) {
        title.periodStart = title.periodStart ?? index
        title.periodEnd = next
        title.hasRange = title.hasRange || hasRange
        title.end = next
        index = next
        continue
      }
      if title.periodEnd != nil {
        // Behind the period only an issuer may follow: "năm 2026 của UBND tỉnh".
        if let issuer = issuers.issuer(at: index), title.issuer == nil {
          title.issuer = issuer
        }
        break
      }
      if token.kind == .word, reading.isWord(index, reading.words.cua), let issuer = issuers.issuer(at: index) {
        title.issuer = issuer
        index = issuer.upperBound
        title.end = index
        continue
      }
      guard continues(index, from: start) else { break }
      if reading.isWord(index, reading.words.quoc), reading.isWord(index + 1, reading.words.gia), index > start {
        title.nationalEnd = index + 2
      }
      index += 1
      title.end = index
    }
    while title.end > start, reading.kind(title.end - 1) != .word, reading.kind(title.end - 1) != .number {
      title.end -= 1
    }
    return title.end > start ? title : nil
  }

  private func continues(_ index: Int, from start: Int) -> Bool {
    switch reading.kind(index) {
    case .word:
      if CitationTypeNames.table.match(reading.tokens, at: index) != nil, reading.tokens[index].isCapital {
        return false
      }
      if reading.isWord(index, reading.words.va), CitationTypeNames.table.match(reading.tokens, at: index + 1) != nil {
        return false
      }
      if ProgrammeReader.stopPhrases.match(reading.tokens, at: index) != nil { return false }
      return !ProgrammeReader.stops.contains(reading.tokens[index].value)
    case .comma:
      return reading.kind(index + 1) == .word && !reading.tokens[index + 1].isCapital && index > start
    case .dash, .ampersand: return index > start
    // "10 năm 2021 - 2030"
    case .number:
      return index > start && reading.tokens[index].letters <= 2 && reading.isWord(index + 1, reading.words.nam)
    default: return false
    }
  }

  private static let stops = CitationWords.keys(
    "này theo để nhằm được đã là thì phải khi nếu do bị sẽ tại gắn gồm như nêu kèm hằng hàng cách")

  private static let stopPhrases = PhraseTable(
    ["thực hiện", "triển khai", "ban hành", "tham mưu", "trên cơ sở", "trên địa bàn", "xây dựng kế hoạch"].map {
      ($0, ())
    })

  /// "giai đoạn 2021 - 2030", ", giai đoạn đến năm 2045", ", định hướng đến năm 2030", "năm 2026".
  private func period(at start: Int) -> (end: Int, hasRange: Bool)? {
    var index = start
    if reading.kind(index) == .comma { index += 1 }
    if reading.isWord(index, reading.words.giai), reading.isWord(index + 1, reading.words.doan) {
      var next = index + 2
      if reading.isWord(next, reading.words.den) { next += 1 }
      if reading.isWord(next, reading.words.nam) { next += 1 }
      return named.period(at: next).map { ($0, true) }
    }
    let isOutlook =
      reading.isWord(index, reading.words.tam) && reading.isWord(index + 1, reading.words.nhin)
      || reading.isWord(index, reading.words.dinh) && reading.isWord(index + 1, reading.words.huong)
    if isOutlook { index += 2 }
    let isUntil = reading.isWord(index, reading.words.den)
    if isUntil { index += 1 }
    guard reading.isWord(index, reading.words.nam), let end = named.period(at: index + 1) else { return nil }
    let isRange = isOutlook || isUntil || end - index >= 4
    return isRange || index == start ? (end, isRange) : nil
  }
}
