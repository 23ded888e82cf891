import Text

/// Reads documents that are cited by a name: laws, charters, congress resolutions, programmes with a period.
struct NamedDocumentReader {
  let reading: TokenReading

  private var symbols: SymbolReader { SymbolReader(reading: reading) }
  private var issuers: IssuerReader { IssuerReader(reading: reading) }

  private static let longestName = 40

  // MARK: Laws

  /// A law by its name after its type word: "Luật Đất đai năm 2024", "Luật sửa đổi, bổ sung một số điều của Luật Quản lý thuế".
  /// - Parameters:
  ///   - start: the type word.
  ///   - index: the token after it.
  /// - Returns: the token after the name.
  func lawName(from start: Int, at index: Int) -> Int? {
    if let amending = amendingLaw(at: index) { return amending }
    if let match = LawNames.table.match(reading.tokens, at: index) {
      guard match.count > 1 || reading.tokens[index].isCapital || standsForLaw(start) else { return nil }
      return withYear(index + match.count)
    }
    return (openLawName(at: index) ?? abbreviatedLawName(from: start, at: index)).map(withYear)
      ?? datedLawName(from: start, at: index)
  }

  /// A name in small letters that the table lacks, where a year or a day follows it: "Luật hàng không dân dụng ngày 26/12/1991".
  private func datedLawName(from start: Int, at index: Int) -> Int? {
    guard reading.tokens[start].isCapital, reading.kind(index) == .word, reading.tokens[index].shape == .lower,
      !reading.isWord(index, in: NamedDocumentReader.noLaw)
    else { return nil }
    var next = index
    while next < index + 16, reading.kind(next) == .word, reading.tokens[next].gap != .line,
      !NamedDocumentReader.lawStops.contains(reading.tokens[next].value)
    { next += 1 }
    guard next - index >= 2 else { return nil }
    if reading.isWord(next, reading.words.nam), reading.year(next + 1) != nil { return next + 2 }
    let isDated = reading.isWord(next, reading.words.ngay) && reading.kind(next + 1) == .number
    return isDated ? next : nil
  }

  /// Whether what precedes the type word shows that one law is meant: "Điều 38 của Luật dược", "khoản 2 Điều 5 Luật dược".
  private func standsForLaw(_ start: Int) -> Bool {
    reading.tokens[start].isCapital
      && (reading.isWord(start - 1, reading.words.cua) || reading.kind(start - 1) == .number
        || reading.isWord(start - 1, in: NamedDocumentReader.lawLeads))
  }

  private static let lawLeads = CitationWords.keys("tại theo và")

  /// "Luật NSNN", "Luật BHXH năm 2014".
  private func abbreviatedLawName(from start: Int, at index: Int) -> Int? {
    guard reading.kind(index) == .word, reading.tokens[start].isCapital, reading.tokens[start].shape != .upper,
      reading.tokens[index].shape == .upper, reading.tokens[index].letters >= 3,
      reading.kind(index + 1) != .slash, reading.kind(index + 1) != .dash
    else { return nil }
    return index + 1
  }

  private static let amendingPhrases = PhraseTable(
    [
      "sửa đổi, bổ sung một số điều", "sửa đổi bổ sung một số điều", "sửa đổi một số điều", "bổ sung một số điều",
      "sửa đổi, bổ sung", "sửa đổi, bổ sung các điều", "sửa đổi", "sửa đổi, bổ sung điều",
    ].map { ($0, ()) })

  private func amendingLaw(at index: Int) -> Int? {
    guard let match = NamedDocumentReader.amendingPhrases.match(reading.tokens, at: index) else { return nil }
    var next = index + match.count
    while reading.kind(next) == .number || reading.isWord(next, reading.words.cua)
      || reading.isWord(next, reading.words.cac)
    { next += 1 }
    var end: Int?
    while let type = CitationTypeNames.table.match(reading.tokens, at: next), ["LUẬT", "PL"].contains(type.value.code) {
      let name = next + type.count
      if let match = LawNames.table.match(reading.tokens, at: name) {
        end = name + match.count
      } else if let open = openLawName(at: name) {
        end = open
      } else {
        break
      }
      next = end!
      // "của Luật Đầu tư và Luật Doanh nghiệp"
      guard reading.isWord(next, reading.words.va) || reading.kind(next) == .comma else { break }
      next += 1
    }
    return end.map(withYear)
  }

  /// A name that the table lacks: a capital and lower-case words up to one that cannot be in a name.
  private func openLawName(at index: Int) -> Int? {
    guard reading.kind(index) == .word, reading.tokens[index].shape == .capitalized,
      !reading.isWord(index, in: NamedDocumentReader.noLaw),
      CitationTypeNames.table.match(reading.tokens, at: index) == nil
    else { return nil }
    var next = index + 1
    while next < index + 16, reading.kind(next) == .word,
      reading.tokens[next].gap.rawValue <= Token.Gap.space.rawValue || reading.tokens[next].gap == .piece,
      !NamedDocumentReader.lawStops.contains(reading.tokens[next].value)
    { next += 1 }
    return next - index >= 2 ? next : nil
  }

  private static let noLaw = CitationWords.keys("Sư Gia Này Khác Và Số Hiện Thì Theo Đại Tục")

  private static let lawStops = CitationWords.keys(
    """
    và hoặc này được thì có quy là năm số ngày để theo đã đang phải không do bị khi tại từ với trong ngoài hiện như nếu mà
    còn sửa nêu trên hết cho đối đến trước sau gồm nhằm bằng các những về có
    """)

  /// Over "năm 2024" or a bare year.
  private func withYear(_ index: Int) -> Int {
    if reading.isWord(index, reading.words.nam), reading.year(index + 1) != nil { return index + 2 }
    if reading.year(index) != nil, reading.kind(index + 1) != .slash, reading.kind(index + 1) != .dash {
      return index + 1
    }
    return index
  }

  // MARK: Charters

  /// "Hiến pháp năm 2013", "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam"; the constitution in general is no document.
  func constitution(at index: Int, isSpecific: Bool) -> Int? {
    var next = index
    let country = NamedDocumentReader.country.match(reading.tokens, at: next)
    if let country { next += country.count }
    let end = withYear(next)
    if end == index {
      let isGeneral =
        reading.isWord(index, reading.words.va) || reading.kind(index) == .comma && !isSpecific
      return isSpecific && !isGeneral ? index : nil
    }
    return end
  }

  private static let country = PhraseTable(
    ["nước Cộng hòa xã hội chủ nghĩa Việt Nam", "nước Việt Nam dân chủ cộng hòa", "Việt Nam"].map { ($0, ()) })

  /// "Điều lệ Đảng", "Điều lệ Công đoàn Việt Nam".
  func charter(at index: Int) -> Int? {
    NamedDocumentReader.charters.match(reading.tokens, at: index).map { index + $0.count }
  }

  private static let charters = PhraseTable(
    [
      "Đảng", "Đảng Cộng sản Việt Nam", "Công đoàn Việt Nam", "Mặt trận Tổ quốc Việt Nam",
      "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
      "Đoàn TNCS Hồ Chí Minh", "Hội Liên hiệp Phụ nữ Việt Nam", "Hội Nông dân Việt Nam", "Hội Cựu chiến binh Việt Nam",
    ].map { ($0, ()) })

  // MARK: Congresses

  private static let congressHeads = PhraseTable(
    [
      "Đại hội", "ĐH", "Hội nghị Trung ương", "Trung ương", "Hội nghị lần thứ", "Hội nghị Ban Chấp hành Trung ương",
      "Hội nghị TW",
      "TW", "Đại biểu",
    ].map { ($0, ()) })

  /// The end of "Đại hội đại biểu Đảng bộ tỉnh Hà Tĩnh lần thứ XX, nhiệm kỳ 2025 - 2030" after "Nghị quyết": it must have an ordinal.
  func congress(at index: Int) -> Int? {
    guard let head = NamedDocumentReader.congressHeads.match(reading.tokens, at: index) else { return nil }
    var next = index + head.count
    var end: Int?
    while next < index + NamedDocumentReader.longestName, next < reading.count {
      if let ordinal = ordinal(at: next), end == nil || !(reading.kind(next) == .number) {
        next = ordinal
        end = next
      } else if let term = term(at: next) {
        next = term
        if end != nil { end = next }
      } else if let known = end {
        let tail = tail(from: known)
        guard tail > known else { break }
        next = tail
        end = tail
      } else if reading.kind(next) == .word, !NamedDocumentReader.congressStops.contains(reading.tokens[next].value) {
        next += 1
      } else {
        break
      }
    }
    return end
  }

  /// Words behind the ordinal belong to the name while they tell whose congress it was: "của Đảng", "Đảng bộ tỉnh Lam Giang".
  private func tail(from end: Int) -> Int {
    let start = reading.isWord(end, reading.words.cua) ? end + 1 : end
    let isKnown = start > end || IssuerNames.table.match(reading.tokens, at: start) != nil
    if isKnown, let name = issuers.name(at: start) { return max(end, name.upperBound) }
    return end
  }

  private static let congressStops = CitationWords.keys(
    "và về gắn vào để nhằm với đã được có là thì trong theo đến tại cho các")

  /// "lần thứ XX", "lần thứ nhất", "XIV", "khóa XII", "6", "(khóa XII)".
  private func ordinal(at index: Int) -> Int? {
    var next = index
    let hasParenthesis = reading.kind(next) == .openParen
    if hasParenthesis { next += 1 }
    var isMarked = false
    if reading.isWord(next, reading.words.khoa) {
      next += 1
      isMarked = true
    } else if reading.isWord(next, CitationWords.key("lần")), reading.isWord(next + 1, CitationWords.key("thứ")) {
      next += 2
      isMarked = true
    }
    guard next < reading.count else { return nil }
    let token = reading.tokens[next]
    let isRoman =
      token.kind == .word && token.isCapital
      && reading.text.utf8[Int(token.start)..<Int(token.end)].allSatisfy { "IVX".utf8.contains($0) }
    let isNumber = token.kind == .number && token.letters <= 2
    let isWord = isMarked && token.kind == .word && NamedDocumentReader.ordinals.contains(token.value)
    guard isRoman || isNumber || isWord else { return nil }
    next += 1
    // "mười hai", "hai mươi"
    while isWord, reading.isWord(next, in: NamedDocumentReader.ordinals) { next += 1 }
    if hasParenthesis {
      guard isMarked, reading.kind(next) == .closeParen else { return nil }
      next += 1
    }
    return next
  }

  private static let ordinals = CitationWords.keys("nhất hai ba tư năm sáu bảy tám chín mười mươi mốt bốn lăm")

  /// ", nhiệm kỳ 2025 - 2030"
  private func term(at index: Int) -> Int? {
    var next = index
    if reading.kind(next) == .comma { next += 1 }
    guard reading.isWord(next, reading.words.nhiem), reading.year(next + 2) != nil else { return nil }
    return period(at: next + 2)
  }

  /// "2025 - 2030", "2025-2030", "2026"; the token after it.
  func period(at index: Int) -> Int? {
    guard reading.year(index) != nil else { return nil }
    if reading.kind(index + 1) == .dash, reading.year(index + 2) != nil { return index + 3 }
    return index + 1
  }
}
