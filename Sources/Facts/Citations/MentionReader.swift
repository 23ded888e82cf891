import Documents
import Text

/// Reads one citation where it begins: a type word, an abbreviation or a number.
struct MentionReader {
  let reading: TokenReading

  private var symbols: SymbolReader { SymbolReader(reading: reading) }
  private var dates: CitedDateReader { CitedDateReader(reading: reading) }
  private var issuers: IssuerReader { IssuerReader(reading: reading) }
  private var named: NamedDocumentReader { NamedDocumentReader(reading: reading) }
  private var programmes: ProgrammeReader { ProgrammeReader(reading: reading) }

  /// What precedes a number or a name: the type and how it is written.
  struct Head {
    var type: CitationType
    var start: Int
    /// After type and modifiers, before "số".
    var end: Int
    var isCapital: Bool
    var isAbbreviation: Bool
    /// After the name of the type, before modifiers.
    var nameEnd: Int
  }

  /// The type word at a token with its modifiers.
  func head(at start: Int) -> Head? {
    let token = reading.tokens[start]
    if let match = CitationTypeNames.table.match(reading.tokens, at: start) {
      var end = start + match.count
      while let modifier = CitationTypeNames.modifiers.match(reading.tokens, at: end) { end += modifier.count }
      return Head(
        type: match.value, start: start, end: end, isCapital: token.isCapital, isAbbreviation: false,
        nameEnd: start + match.count)
    }
    guard token.shape == .upper || token.shape == .mixed, let type = CitationTypeNames.abbreviations[token.value],
      reading.kind(start + 1) == .number || reading.isWord(start + 1, reading.words.so)
    else { return nil }
    return Head(type: type, start: start, end: start + 1, isCapital: true, isAbbreviation: true, nameEnd: start + 1)
  }

  /// The citations that begin with the type word at a token: one, or several numbers that share a symbol.
  func typed(at start: Int) -> [CitedMention] {
    guard let head = head(at: start) else { return [] }
    let numbered = self.numbered(head, at: head.end)
    if !numbered.isEmpty { return numbered }
    if head.isAbbreviation { return [] }
    let listed = numbersInParentheses(head)
    if !listed.isEmpty { return listed }
    if let named = namedDocument(head) { return [named] }
    if let remote = remoteSymbol(head) { return [remote] }
    return []
  }

  // MARK: Numbers

  /// "số 57-NQ/TW", "57-NQ/TW", "số /KH-VPUB", "57", "18, 19-NQ/TW".
  private func numbered(_ head: Head, at index: Int) -> [CitedMention] {
    var next = index
    let hasNumberWord = reading.isWord(next, reading.words.so)
    if hasNumberWord {
      next += 1
      if reading.isWord(next, reading.words.so) { next += 1 }
      if reading.kind(next) == .colon { next += 1 }
    }
    if reading.kind(next) == .number {
      if let mention = full(head, at: next, hasNumberWord: hasNumberWord) { return [mention] }
      return bare(head, at: next, hasNumberWord: hasNumberWord)
    }
    guard hasNumberWord || reading.kind(next) == .slash, let found = symbols.blank(at: next) else { return [] }
    let mention = CitedMention(
      tokens: head.start..<found.end, class: .own, type: found.symbol.type ?? head.type, symbol: found.symbol,
      rule: .blankSymbol)
    mention.cut = found.cut?.offset
    return [completed(mention, glued: found.cut?.word)]
  }

  private func full(_ head: Head, at index: Int, hasNumberWord: Bool) -> CitedMention? {
    guard let found = symbols.symbol(at: index) else { return nil }
    if head.type.code == "ĐA", found.symbol.type == nil, found.symbol.year == nil {
      // "Đề án 06/CP" is the scheme 06 of the Government.
      return completed(
        CitedMention(
          tokens: head.start..<found.end, class: .numbered, type: head.type, number: found.symbol.number,
          rule: .bareNumber),
        glued: nil)
    }
    if found.symbol.isComplete {
      guard found.strength == .certain || hasNumberWord || head.isCapital || head.type.code == "HD" else { return nil }
      guard found.strength > .weak || plausible(found.symbol, head, hasNumberWord) else { return nil }
    } else {
      // "Báo cáo 10/2025" is no number.
      guard head.isCapital || hasNumberWord, MentionReader.datedTypes.contains(head.type.code) else { return nil }
    }
    let mention = CitedMention(
      tokens: head.start..<found.end, class: .numbered, type: type(of: found.symbol, head), symbol: found.symbol,
      rule: !found.symbol.isComplete
        ? .numberAndYear : head.end == index || hasNumberWord ? .fullSymbol : .nameAndSymbol)
    mention.cut = found.cut?.offset
    return completed(mention, glued: found.cut?.word)
  }

  private static let datedTypes: Set<String> = ["NĐ", "TT", "TTLT", "QĐ", "NQ", "LUẬT", "PL", "CT", "NQLT"]

  /// A code that no table has must look like one.
  private func plausible(_ symbol: DocumentSymbol, _ head: Head, _ hasNumberWord: Bool) -> Bool {
    if symbol.type != nil || symbol.year != nil { return true }
    if SymbolCodes.shared.body(spelled: symbol.codes[0]) != nil { return true }
    return hasNumberWord && symbol.codes[0].count >= 2
  }

  /// The true type: what the code says, except that a letter is a letter.
  private func type(of symbol: DocumentSymbol, _ head: Head) -> CitationType {
    if head.type.code == "CV", !reading.isWord(head.start, CitationWords.key("văn")) { return head.type }
    if head.type.code == "VBHN" { return head.type }
    guard let coded = symbol.type else { return head.type }
    // A joint programme or plan keeps its own type; "TT" is what the word says.
    return coded
  }

  /// "Nghị quyết 57", "Nghị quyết số 57 và 59", "Nghị quyết số 18, 19-NQ/TW".
  private func bare(_ head: Head, at index: Int, hasNumberWord: Bool) -> [CitedMention] {
    guard head.type.takesBareNumber, head.isCapital || hasNumberWord || ["ĐA", "NQ"].contains(head.type.code),
      !head.isAbbreviation || CitationTypeNames.bareAbbreviations.contains(head.type.code)
    else { return [] }
    guard let first = number(at: index) else { return [] }
    var members: [(start: Int, number: String, end: Int)] = [(index, first.text, first.end)]
    var shared: SymbolReader.Found?
    var next = first.end
    while members.count < 12 {
      var candidate = next
      if reading.kind(candidate) == .comma { candidate += 1 }
      if reading.isWord(candidate, reading.words.va) { candidate += 1 }
      guard candidate > next else { break }
      if reading.isWord(candidate, reading.words.so) { candidate += 1 }
      if reading.kind(candidate) == .number, let found = symbols.symbol(at: candidate), found.symbol.isComplete {
        if found.strength == .certain, found.symbol.type == head.type { shared = found }
        break
      }
      guard let more = number(at: candidate), more.text.utf8.count >= 2, fits(more.end, head, hasNumberWord: false)
      else { break }
      members.append((candidate, more.text, more.end))
      next = more.end
    }
    if shared == nil, !fits(first.end, head, hasNumberWord: hasNumberWord) { return [] }
    if shared == nil, !hasNumberWord, first.text.utf8.count < 2 { return [] }
    // Party regulations are cited by bare numbers, and their code is QĐ.
    let type = head.type.code == "QyĐ" ? CitationType.named("QĐ")! : head.type
    return members.enumerated().map { position, member in
      let start = position == 0 ? head.start : member.start
      let mention = CitedMention(
        tokens: start..<member.end, class: .numbered, type: type,
        symbol: shared.map { $0.symbol.renumbered(member.number) }, number: member.number,
        rule: position == 0 ? .bareNumber : .listMember)
      mention.hasTypeWord = position == 0
      return completed(mention, glued: nil)
    }
  }

  /// "các nghị quyết (57, 59, 66 và 68)": two numbers or more and nothing else in parentheses.
  private func numbersInParentheses(_ head: Head) -> [CitedMention] {
    guard head.type.takesBareNumber, reading.kind(head.end) == .openParen else { return [] }
    var members: [(start: Int, number: String, end: Int)] = []
    var next = head.end + 1
    while let member = number(at: next), member.text.utf8.count >= 2, members.count < 12 {
      members.append((next, member.text, member.end))
      next = member.end
      if reading.kind(next) == .closeParen { break }
      if reading.kind(next) == .comma || reading.kind(next) == .semicolon { next += 1 }
      if reading.isWord(next, reading.words.va) { next += 1 }
      if reading.isWord(next, reading.words.so) { next += 1 }
    }
    guard members.count > 1, reading.kind(next) == .closeParen else { return [] }
    return members.map { member in
      let mention = CitedMention(
        tokens: member.start..<member.end, class: .numbered, type: head.type, number: member.number, rule: .listMember)
      mention.hasTypeWord = false
      return completed(mention, glued: nil)
    }
  }

  /// Digits with a letter: "57", "30a"; no year.
  private func number(at index: Int) -> (text: String, end: Int)? {
    guard reading.kind(index) == .number, reading.tokens[index].letters <= 5, reading.year(index) == nil else {
      return nil
    }
    var text = reading.string(index)
    var end = index + 1
    if reading.kind(end) == .word, reading.isGlued(end) {
      guard reading.tokens[end].letters == 1, reading.tokens[end].shape == .lower else { return nil }
      text += reading.string(end)
      end += 1
    }
    return (text, end)
  }

  /// Whether what follows a bare number lets it be a document's number and no quantity.
  private func fits(_ index: Int, _ head: Head, hasNumberWord: Bool) -> Bool {
    guard let kind = reading.kind(index) else { return true }
    let token = reading.tokens[index]
    if token.gap == .line || token.gap == .tab { return true }
    switch kind {
    case .comma, .semicolon, .colon, .closeParen, .openParen, .quote: return true
    case .period: return reading.kind(index + 1) != .number || !reading.isGlued(index + 1)
    case .word: break
    default: return false
    }
    if token.gap == .none { return false }
    if hasNumberWord { return !reading.isWord(index, in: MentionReader.counted) }
    if reading.isWord(index, reading.words.ngay) { return dates.date(at: index) != nil }
    if reading.isWord(index, reading.words.nam) {
      return reading.year(index + 1) != nil && !["KH", "CTr"].contains(head.type.code)
    }
    return MentionReader.followers.contains(token.value)
  }

  private static let followers = CitationWords.keys(
    """
    của về và là trong đến thành vào có đã được trên tại cho với để nhằm theo gắn hoặc cùng bằng từ sẽ phải như thì mà do
    này đi qua khi hết ban khóa
    """)

  private static let counted = CitationWords.keys("lần người đồng triệu tỷ phút giờ tháng bước")

  // MARK: Date and issuer

  /// Reads date and issuer after the symbol, in either order.
  func completed(_ mention: CitedMention, glued: String?) -> CitedMention {
    var index = mention.tokens.upperBound
    if glued == "ngày", let found = dates.afterGlued(index) {
      mention.date = found.date
      index = found.end
    } else if glued == "của", let issuer = issuers.name(at: index) {
      mention.issuer = issuer
      index = issuer.upperBound
    }
    for _ in 0..<2 {
      if mention.date == nil, let found = dates.date(at: index) {
        mention.date = found.date
        index = found.end
      }
      if mention.issuer == nil, let issuer = issuers.issuer(at: index, isJoint: isJoint(mention)),
        !isForeign(issuer, mention)
      {
        mention.issuer = issuer
        index = issuer.upperBound
      }
    }
    mention.end = index
    return mention
  }

  private func isJoint(_ mention: CitedMention) -> Bool {
    guard let symbol = mention.symbol, let type = mention.type else { return false }
    return type.code == "TTLT" || type.code == "NQLT" || symbol.codes.count > 2 && symbol.type != nil
  }

  /// "Kế hoạch thực hiện Nghị quyết 57-NQ/TW của Chi bộ": a party cell issues no resolution of the Central Committee.
  private func isForeign(_ issuer: Range<Int>, _ mention: CitedMention) -> Bool {
    guard let symbol = mention.symbol, symbol.codes.count > 1,
      let body = SymbolCodes.shared.body(spelled: symbol.codes[symbol.type == nil ? 0 : 1]), !body.isLocal
    else { return false }
    return IssuerNames.local.match(reading.tokens, at: issuer.lowerBound) != nil
  }

  // MARK: Names

  private func namedDocument(_ head: Head) -> CitedMention? {
    switch head.type.code {
    case "LUẬT", "PL": return law(head)
    case "HP":
      guard head.isCapital else { return nil }
      let isSpecific =
        reading.isWord(head.start - 1, reading.words.cu) || reading.isWord(head.start - 1, reading.words.cua)
      return named.constitution(at: head.end, isSpecific: isSpecific).map {
        self.named(head, end: $0, rule: .charterByName)
      }
    case "ĐL":
      return head.isCapital ? named.charter(at: head.end).map { self.named(head, end: $0, rule: .charterByName) } : nil
    case "NQ":
      guard head.isCapital else { return nil }
      return named.congress(at: head.end).map { self.named(head, end: $0, rule: .congressResolution) }
    case "CTr", "KH", "ĐA", "CL", "QC", "QyĐ", "DA", "PA":
      guard !isDrafted(head.start), let found = programmes.programme(head.type, from: head.start, at: head.nameEnd)
      else {
        return nil
      }
      let mention = self.named(head, end: found.end, rule: found.rule)
      mention.issuer = found.issuer
      return mention
    default: return nil
    }
  }

  private func named(_ head: Head, end: Int, rule: CitationRule) -> CitedMention {
    let reading = self.reading.reading(head.start..<end)
    let name = reading.prefix(1).uppercased() + reading.dropFirst()
    return completed(
      CitedMention(tokens: head.start..<end, class: .named, type: head.type, name: name, rule: rule), glued: nil)
  }

  /// Orders to draft, issue or approve name no document that exists.
  private func isDrafted(_ start: Int) -> Bool {
    // "Ban hành kèm theo Quyết định này Quy chế …"
    if reading.isWord(start - 1, reading.words.nay) { return true }
    for back in 1...2 where start - back >= 0 {
      if let match = MentionReader.drafting.match(reading.tokens, at: start - back), match.count == back { return true }
    }
    return false
  }

  private static let drafting = PhraseTable(
    [
      "ban hành", "phê duyệt", "xây dựng", "tham mưu", "thẩm định", "lập", "trình", "là", "soạn thảo", "đề xuất",
      "công bố",
      "dự thảo", "góp ý", "các", "những",
    ].map { ($0, ()) })

  /// "pháp luật", "Trường Đại học Luật Hà Nội".
  private static let schools = CitationWords.keys("pháp học khoa viện ngành")

  /// A law by its name; with a number behind the name it is numbered.
  private func law(_ head: Head) -> CitedMention? {
    guard head.isCapital || reading.tokens[head.start].shape == .lower && head.nameEnd - head.start == 2,
      !reading.isWord(head.start - 1, in: MentionReader.schools)
    else { return nil }
    guard let end = named.lawName(from: head.start, at: head.nameEnd) else { return nil }
    var next = end
    if reading.kind(next) == .comma, reading.isWord(next + 1, reading.words.so) { next += 1 }
    if reading.isWord(next, reading.words.so) || reading.kind(next) == .number,
      let mention = numbered(head, at: next).first, mention.class == .numbered, mention.symbol?.isComplete == true
    {
      mention.rule = .nameAndSymbol
      return mention
    }
    return self.named(head, end: end, rule: .lawByName)
  }

  // MARK: Words between type and number

  /// "Nghị quyết của Quốc hội số 51/2001/QH10", "Pháp lệnh Ngoại hối số 28/2005/PL-UBTVQH11".
  private func remoteSymbol(_ head: Head) -> CitedMention? {
    guard head.isCapital else { return nil }
    let limit = head.type.code == "LUẬT" || head.type.code == "PL" ? 30 : 10
    var index = head.end
    while index < head.end + limit, let kind = reading.kind(index) {
      if reading.isWord(index, reading.words.so), reading.kind(index + 1) == .number {
        guard index > head.end, let found = symbols.symbol(at: index + 1), found.strength == .certain,
          found.symbol.type == nil || found.symbol.type == head.type
        else { return nil }
        let mention = CitedMention(
          tokens: head.start..<found.end, class: .numbered, type: type(of: found.symbol, head), symbol: found.symbol,
          rule: .nameAndSymbol)
        mention.cut = found.cut?.offset
        return completed(mention, glued: found.cut?.word)
      }
      guard kind == .word || kind == .comma && limit == 30 else { return nil }
      let token = reading.tokens[index]
      if token.gap == .tab || token.gap == .line || MentionReader.between.contains(token.value) { return nil }
      if token.isCapital || kind == .word, index > head.end,
        CitationTypeNames.table.match(reading.tokens, at: index) != nil
      {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// Words that cannot stand between a type and its number.
  private static let between = CitationWords.keys("này tại theo và hoặc được đã thì có kèm trên ban")

  // MARK: Numbers without a type word

  /// A further member of a list after a citation, or a symbol that stands alone.
  /// - Parameter previous: the citation that the list began with, where only a joining word stands between.
  func untyped(at index: Int, after previous: CitedMention?) -> CitedMention? {
    guard reading.kind(index) == .number, let found = symbols.symbol(at: index) else { return nil }
    let isMember = previous != nil
    guard
      found.strength == .certain || isMember && found.strength == .body && found.symbol.isComplete
        || isMember && !found.symbol.isComplete && previous?.symbol?.isComplete == false
        || isMember && found.symbol.isComplete && found.symbol.year != nil
    else { return nil }
    if !isMember && isFalseFriend(index) { return nil }
    let type = found.symbol.type ?? previous?.type ?? CitationType.named("LUẬT")!
    let mention = CitedMention(
      tokens: index..<found.end, class: .numbered, type: type, symbol: found.symbol,
      rule: isMember ? .listMember : .bareSymbol)
    mention.cut = found.cut?.offset
    mention.hasTypeWord = false
    return completed(mention, glued: found.cut?.word)
  }

  /// "Mẫu số 01/TB-XNNV", "Phiếu số …", "TCVN …": numbers of forms and standards.
  private func isFalseFriend(_ index: Int) -> Bool {
    var before = index - 1
    if reading.isWord(before, reading.words.so) || reading.kind(before) == .colon { before -= 1 }
    if reading.isWord(before, reading.words.so) { before -= 1 }
    guard before >= 0 else { return reading.isWord(index - 1, reading.words.so) }
    if reading.kind(index - 1) == .colon, reading.kind(index - 2) == .number { return true }
    if let kind = reading.kind(index - 1), kind == .period || kind == .slash || kind == .dash, reading.isGlued(index) {
      return true
    }
    return reading.isWord(before, in: MentionReader.formWords)
  }

  private static let formWords = CitationWords.keys(
    "mẫu biểu phiếu khai bảng phép mã hiệu TCVN QCVN TCN TCXDVN thoại fax đơn chuẩn seri sêri lô nhận QCĐP TCCS")
}
