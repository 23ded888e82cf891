import Documents
import Text

/// Reads what users type as references, with or without accents and signs.
struct CitationQueryReader {
  let reading: TokenReading

  func query(at start: Int) -> CitationQuery? {
    let token = reading.tokens[start]
    if token.kind == .number { return numbered(type: nil, from: start, at: start, hasNumberWord: false) }
    guard token.kind == .word else { return nil }
    guard let (type, end) = type(at: start) else { return nil }
    var index = end
    while let modifier = CitationTypeNames.modifiers.match(reading.tokens, at: index) { index += modifier.count }
    let hasNumberWord = isFolded(index, "so")
    if hasNumberWord || reading.kind(index) == .dash { index += 1 }
    if hasNumberWord, reading.kind(index) == .colon { index += 1 }
    return numbered(type: type, from: start, at: index, hasNumberWord: hasNumberWord)
      ?? codesFirst(type: type, from: start, at: end)
  }

  /// The codes before the number: "NQ/TW 57", "nd-cp 30/2020".
  private func codesFirst(type: CitationType, from start: Int, at index: Int) -> CitationQuery? {
    var before = Codes(type: type)
    before.hasCode = true
    let end = codes(after: index, &before)
    guard !before.bodies.isEmpty, var query = numbered(type: type, from: start, at: end, hasNumberWord: true) else {
      return nil
    }
    query.bodies = before.bodies + query.bodies
    return query
  }

  /// A type by its name or its code, accents aside.
  private func type(at start: Int) -> (CitationType, Int)? {
    if let exact = CitationTypeNames.table.match(reading.tokens, at: start) {
      return (exact.value, start + exact.count)
    }
    for (keys, type) in CitationQueryReader.names where start + keys.count <= reading.count {
      if keys.indices.allSatisfy({ reading.tokens[start + $0].folded.value == keys[$0] }) {
        return (type, start + keys.count)
      }
    }
    guard reading.tokens[start].letters <= 4 else { return nil }
    return (SymbolCodes.shared.type(reading.tokens[start]) ?? SymbolCodes.shared.damagedType(reading.tokens[start]))
      .map { ($0.type, start + 1) }
  }

  /// Names without accents, the longest first.
  private static let names: [([UInt64], CitationType)] = CitationType.all
    .flatMap { type in
      type.names.map { name in (name.split(separator: " ").map { FoldedKey(String($0)).value }, type) }
    }
    .sorted { $0.0.count > $1.0.count }

  private func numbered(type: CitationType?, from start: Int, at index: Int, hasNumberWord: Bool) -> CitationQuery? {
    guard reading.kind(index) == .number else { return nil }
    var number = reading.string(index)
    var end = index + 1
    if reading.kind(end) == .word, reading.isGlued(end), reading.tokens[end].letters == 1 {
      number += reading.string(end).lowercased()
      end += 1
    }
    var found = Codes(type: type)
    if let year = year(after: end) {
      found.year = year
      end += 2
    }
    end = codes(after: end, &found)
    guard found.isReference(number: number, isYear: reading.year(index) != nil, hasNumberWord: hasNumberWord) else {
      return nil
    }
    if found.bodies.isEmpty, found.year == nil, isQuantity(end) { return nil }
    let date = CitedDateReader(reading: reading).date(at: end)
    return CitationQuery(
      type: found.type?.code, number: DocumentSymbol.plain(number), year: found.year, bodies: found.bodies,
      date: date?.date, tokens: start..<(date?.end ?? end))
  }

  /// What stood after the number.
  private struct Codes {
    var type: CitationType?
    var year: Int?
    var bodies: [String] = []
    var hasCode = false

    init(type: CitationType?) { self.type = type }

    func isReference(number: String, isYear: Bool, hasNumberWord: Bool) -> Bool {
      if !bodies.isEmpty && (hasCode || type != nil) { return true }
      guard let type else { return false }
      return (type.takesBareNumber || year != nil || hasNumberWord) && (!isYear || hasNumberWord || hasCode)
    }
  }

  private func year(after index: Int) -> Int? {
    guard reading.kind(index) == .slash || reading.kind(index) == .dash else { return nil }
    return reading.year(index + 1)
  }

  /// Codes of type and bodies after signs or blanks, in any order.
  private func codes(after start: Int, _ found: inout Codes) -> Int {
    var end = start
    var index = start
    while index < reading.count, found.bodies.count < 5 {
      let hasSign = reading.kind(index) == .slash || reading.kind(index) == .dash || reading.kind(index) == .ampersand
      let next = hasSign ? index + 1 : index
      guard next < reading.count, reading.kind(next) == .word else { break }
      let token = reading.tokens[next]
      let type = SymbolCodes.shared.type(token) ?? SymbolCodes.shared.damagedType(token)
      if !found.hasCode, let type,
        found.bodies.isEmpty ? found.type == nil || found.type == type.type || hasSign : hasSign
      {
        found.type = found.type ?? type.type
        found.hasCode = true
      } else if SymbolCodes.shared.body(token) != nil || isAssembly(next)
        || hasSign && (found.hasCode || found.year != nil || found.type != nil)
      {
        guard hasSign || found.hasCode || found.type != nil else { break }
        found.bodies.append(folded(next))
        if isAssembly(next) { index = next + 1 }
      } else {
        break
      }
      end = isAssembly(next) ? next + 2 : next + 1
      index = end
    }
    return end
  }

  /// "QH15"
  private func isAssembly(_ index: Int) -> Bool {
    (isFolded(index, "qh") || isFolded(index, "ubtvqh")) && reading.kind(index + 1) == .number
      && reading.isGlued(index + 1)
  }

  /// "năm", "ngày", "tháng" after a number make it a quantity.
  private func isQuantity(_ index: Int) -> Bool {
    guard reading.kind(index) == .word else { return reading.kind(index) == .percent }
    if isFolded(index, "ngay") { return CitedDateReader(reading: reading).date(at: index) == nil }
    if isFolded(index, "nam") { return reading.year(index + 1) == nil }
    return ["thang", "lan", "nguoi", "dong", "trieu", "ty", "tuan", "gio", "phut"].contains { isFolded(index, $0) }
  }

  private func isFolded(_ index: Int, _ word: String) -> Bool {
    reading.kind(index) == .word && reading.tokens[index].folded == FoldedKey(word)
  }

  /// A word without accents, in lower case.
  private func folded(_ index: Int) -> String { reading.string(index).replacingEth().lowercased() }
}
