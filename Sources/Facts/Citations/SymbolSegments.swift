import Text

/// The codes of one symbol as they were read, and what they mean.
struct SymbolSegments {
  struct Segment {
    var text: String
    /// What stands before it.
    var separator: Character
    var token: Token
  }

  var segments: [Segment] = []
  var end: Int
  var cut: (offset: Int, word: String)?
  /// "1203-QĐ/1998/TP-HT"
  var innerYear: Int?
  /// What the first code says.
  private(set) var type: CitationType?
  private(set) var isAssembly = false

  init(end: Int) { self.end = end }

  /// Puts a lost hyphen back, takes a hyphen out of a body's code, repairs the code of the type.
  mutating func repair(_ codes: SymbolCodes) {
    guard let first = segments.first else { return }
    if isAssemblyCode(first.text) {
      isAssembly = true
      return
    }
    let isBody = codes.body(spelled: first.text) != nil
    if segments.count > 1 {
      if let found = codes.type(spelled: first.text) ?? (isBody ? nil : codes.damagedType(first.token)) {
        segments[0].text = found.code
        type = found.type
      } else if !isBody, let joined = codes.body(spelled: first.text + segments[1].text),
        codes.body(spelled: segments[1].text) == nil
      {
        segments[0].text = joined.code
        segments.remove(at: 1)
      }
    } else if let found = codes.type(spelled: first.text), !isBody {
      type = found.type
    }
    if type == nil && !isBody { splitFirst(codes) }
    if segments.count > 1 && isAssemblyCode(segments[1].text) { isAssembly = true }
  }

  /// "KHUBND" is "KH-UBND".
  private mutating func splitFirst(_ codes: SymbolCodes) {
    let text = segments[0].text
    guard text.count >= 4 else { return }
    for length in stride(from: min(4, text.count - 2), through: 2, by: -1) {
      guard let found = codes.type(spelled: String(text.prefix(length))),
        let body = codes.body(spelled: String(text.dropFirst(length)))
      else { continue }
      type = found.type
      var rest = segments[0]
      rest.text = body.code
      rest.separator = segments[0].separator == "/" ? "-" : "/"
      segments[0].text = found.code
      segments.insert(rest, at: 1)
      return
    }
  }

  /// "QH15", "UBTVQH14"
  private func isAssemblyCode(_ text: String) -> Bool {
    let letters = text.utf8.prefix { !(0x30...0x39).contains($0) }
    let digits = text.utf8[letters.endIndex...]
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    return SymbolSegments.assemblies.contains { letters.elementsEqual($0) }
  }

  private static let assemblies = ["QH", "UBTVQH", "QHK", "NQQH"].map { Array($0.utf8) }

  func strength(year: Int?, codes: SymbolCodes) -> SymbolReader.Strength {
    if isAssembly && year != nil { return .certain }
    if type != nil, segments.count > 1 {
      let body = segments[innerYear == nil || segments.count < 3 ? 1 : 2]
      if codes.body(spelled: body.text) != nil || year != nil || body.text.count >= 2 { return .certain }
      return .weak
    }
    if let first = segments.first, codes.body(spelled: first.text) != nil, segments.count > 1 { return .body }
    return .weak
  }

  /// The canonical symbol: the State writes 71/NQ-CP, the Party 57-NQ/TW, whatever order was typed.
  func spelled(number: String, year: Int?, separator first: Character, codes: SymbolCodes) -> String {
    var text = number
    if let year { text += "/\(year)" }
    let order = separators(year: year, first: first, codes: codes)
    for (index, segment) in segments.enumerated() {
      text.append(index < order.count ? order[index] : segment.separator)
      text += segment.text
    }
    return text
  }

  /// The signs before the first and the second code.
  private func separators(year: Int?, first: Character, codes: SymbolCodes) -> [Character] {
    guard year == nil, innerYear == nil, type != nil, segments.count >= 2 else {
      return year != nil ? ["/"] : [first]
    }
    let second = segments[1].separator
    switch codes.body(spelled: segments[1].text)?.branch {
    case .party: return segments.count == 2 ? ["-", "/"] : [first, second]
    case .state: return ["/", "-"]
    default: return first == second ? [first, first == "/" ? "-" : "/"] : [first, second]
    }
  }
}
