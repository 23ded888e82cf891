import Documents
import Text

/// Gives the citations of one document their keys: short forms take the symbol that the same document settles, the document's own
/// symbol is told apart.
struct CitationBinder {
  let document: Document
  let passages: [Passage]

  func citations(_ mentions: [CitedMention]) -> [Citation] {
    let isSettled = mentions.allSatisfy { $0.name != nil || $0.symbol?.isComplete ?? false }
    let settled = isSettled ? [:] : settledSymbols(mentions)
    let own = OwnSymbol(document.letterhead)
    return mentions.filter { !isSelfDescription($0) }.map { citation($0, settled, own) }
  }

  /// "Kế hoạch của Sở năm 2026" in that very plan.
  private func isSelfDescription(_ mention: CitedMention) -> Bool {
    guard mention.class == .named, let type = mention.type?.code, type == document.letterhead.type,
      let issuer = reading(mention.issuer, passages[mention.passage])?.lowercased(),
      let own = document.letterhead.issuer?.lowercased(), own.hasPrefix(issuer)
    else { return false }
    switch mention.rule {
    case .actionProgramme: return true
    case .programmeByPeriod:
      let reading = TokenReading(tokens: passages[mention.passage].tokens, text: document.text)
      let years = mention.tokens.compactMap { reading.year($0) }
      return years.count == 1 && years[0] == document.letterhead.date?.year
    default: return false
    }
  }

  /// Type and number of a short form.
  private struct Short: Hashable {
    let type: String
    let number: String
    let year: Int?
  }

  /// The symbols that the document gives in full, by type and number; nil where there are several.
  private func settledSymbols(_ mentions: [CitedMention]) -> [Short: DocumentSymbol?] {
    var result: [Short: DocumentSymbol?] = [:]
    for mention in mentions {
      guard let symbol = mention.symbol, symbol.isComplete, !symbol.isBlank, let type = mention.type else { continue }
      for year in symbol.year == nil ? [nil] : [nil, symbol.year] {
        let short = Short(type: type.code, number: symbol.plainNumber, year: year)
        if let other = result[short], other?.text != symbol.text {
          result.updateValue(nil, forKey: short)
        } else {
          result.updateValue(symbol, forKey: short)
        }
      }
    }
    return result
  }

  private func citation(_ mention: CitedMention, _ settled: [Short: DocumentSymbol?], _ own: OwnSymbol) -> Citation {
    let passage = passages[mention.passage]
    let target = target(of: mention, settled)
    var range = passage.range(of: mention.tokens)
    // Of a mention torn over two lines the text is what stands on the first.
    let tear = mention.tokens.dropFirst().first { passage.tokens[$0].gap == .piece }
    let written = mention.tokens.lowerBound..<(tear ?? mention.tokens.upperBound)
    var text = document.text.string(passage.range(of: written))
    if let cut = mention.cut, tear == nil {
      text = String(decoding: text.utf8.dropLast(range.end - cut), as: UTF8.self)
    }
    if let cut = mention.cut { range.end = cut }
    var citation = Citation(
      place: FactPlace(range: range, in: document, division: passage.division), text: text, class: mention.class,
      target: target, date: mention.date, issuer: reading(mention.issuer, passage),
      subject: reading(mention.subject, passage),
      relation: mention.relation, parts: mention.parts, rule: mention.rule.rawValue)
    if citation.class == .numbered, own.isOwn(citation) { citation.class = .own }
    return citation
  }

  private func reading(_ range: Range<Int>?, _ passage: Passage) -> String? {
    guard let range, !range.isEmpty else { return nil }
    return passage.reading(of: range, in: document.text)
  }

  private func target(of mention: CitedMention, _ settled: [Short: DocumentSymbol?]) -> CitationTarget {
    let type = mention.type?.code
    if let name = mention.name { return CitationTarget(type: type, key: key(name, mention)) }
    if let symbol = mention.symbol, symbol.isComplete {
      return CitationTarget(
        type: type, key: symbol.text, number: symbol.isBlank ? nil : symbol.number, symbol: symbol.text)
    }
    let number = mention.symbol?.number ?? mention.number ?? ""
    let year = mention.symbol?.year
    let plain = DocumentSymbol.plain(number)
    if let type, let symbol = settled[Short(type: type, number: plain, year: year)] ?? nil {
      return CitationTarget(type: type, key: symbol.text, number: symbol.number, symbol: symbol.text)
    }
    let short = year.map { "\(number)/\($0)" } ?? number
    if type == "NĐ", year != nil {
      // Only the Government issues decrees.
      return CitationTarget(type: type, key: short + "/NĐ-CP", number: number, symbol: short + "/NĐ-CP")
    }
    return CitationTarget(type: type, key: [type, short].compactMap { $0 }.joined(separator: " "), number: number)
  }

  /// An action programme's name goes on with what it carries out.
  private func key(_ name: String, _ mention: CitedMention) -> String {
    guard mention.rule == .actionProgramme else { return name }
    let passage = passages[mention.passage]
    let reading = TokenReading(tokens: passage.tokens, text: document.text)
    var index = mention.tokens.upperBound
    if reading.isWord(index, reading.words.ve) { index += 1 }
    let reader = MentionReader(reading: reading)
    guard let carried = reader.typed(at: index + 2).first else { return name }
    return name + " " + reading.reading(index..<carried.tokens.upperBound)
  }
}

/// A document's own symbol.
private struct OwnSymbol {
  let key: String?
  let date: PartialDate?
  let type: String?

  init(_ letterhead: Letterhead) {
    type = letterhead.type
    date = letterhead.date
    guard let symbol = letterhead.symbol, letterhead.number != nil else {
      key = nil
      return
    }
    let text = NormalizedText(symbol)
    let reading = TokenReading(tokens: Tokenizer.tokens(of: text), text: text)
    key = SymbolReader(reading: reading).symbol(at: 0)?.symbol.text ?? symbol
  }

  /// Whether a citation names the document itself: its symbol, and no other date.
  func isOwn(_ citation: Citation) -> Bool {
    guard let key, citation.target.key == key, citation.target.type == type || type == nil else { return false }
    if let date, let cited = citation.date { return date.agrees(with: cited) }
    return citation.relation != .basis
  }
}

extension PartialDate {
  /// Whether both may mean one day.
  func agrees(with other: PartialDate) -> Bool {
    year == other.year && (month == nil || other.month == nil || month == other.month)
      && (day == nil || other.day == nil || day == other.day)
  }
}
