internal import Documents

/// Mends what the recognition of letters on a picture does to document numbers and dates, where their grammar leaves no doubt: a
/// letter that looks like a digit among digits ("S7-NQ/TW", "1O8/2025/NĐ-CP", "ngày l6/01/2026"), a stroke read as a letter
/// ("57-NQITW"), a tone on "Số:" before a number ("Sô: 33/KH-SNV"). Anything else stays as it was read.
enum MisreadSymbols {
  /// One line as it should have been read.
  /// - Complexity: linear.
  static func mended(_ line: String) -> String {
    guard line.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return line }
    var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for index in words.indices {
      if let date = date(words[index]) {
        words[index] = date
      } else if let symbol = symbol(words[index]) {
        words[index] = symbol
      }
    }
    if let label = numberLabel(words) { words[0] = label }
    return words.joined(separator: " ")
  }

  // MARK: Digits

  private static let digits: [Character: Character] = [
    "O": "0", "o": "0", "Q": "0", "D": "0", "I": "1", "l": "1", "|": "1", "S": "5", "s": "5", "B": "8", "Z": "2",
    "z": "2",
  ]

  /// The digits that letters were meant to be, or nil where one looks like none or there is no digit at all among them.
  private static func digits(_ text: some StringProtocol) -> String? {
    guard !text.isEmpty, text.contains(where: isDigit) else { return nil }
    var result = ""
    for letter in text {
      guard let digit = isDigit(letter) ? letter : digits[letter] else { return nil }
      result.append(digit)
    }
    return result
  }

  private static func isDigit(_ letter: Character) -> Bool { letter.isASCII && letter.isNumber }

  // MARK: Dates

  /// "l6/01/2026": day, month and year with most of their digits right.
  private static func date(_ word: String) -> String? {
    let (core, tail) = withoutPunctuation(word)
    let parts = core.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4,
      core.count(where: isDigit) * 2 >= core.count
    else { return nil }
    let numbers = parts.map { part in digits(part) ?? (part.count == 1 ? nil : mapped(part)) }
    guard let day = numbers[0], let month = numbers[1], let year = numbers[2], let dayValue = Int(day),
      let monthValue = Int(month), let yearValue = Int(year), (1...31).contains(dayValue),
      (1...12).contains(monthValue),
      (1900...2199).contains(yearValue)
    else { return nil }
    return "\(day)/\(month)/\(year)\(tail)"
  }

  /// As digits, where every letter looks like one.
  private static func mapped(_ text: Substring) -> String? {
    let letters = text.compactMap { isDigit($0) ? $0 : digits[$0] }
    return letters.count == text.count ? String(letters) : nil
  }

  // MARK: Symbols

  /// Number, year, type and body: "57-NQ/TW", "108/2025/NĐ-CP".
  private static func symbol(_ word: String) -> String? {
    guard let first = word.firstIndex(where: { $0 == "/" || $0 == "-" }), word[first...].count > 3,
      let number = number(word[..<first])
    else { return nil }
    var rest = word[word.index(after: first)...]
    var result = number + String(word[first])
    if word[first] == "/", let slash = rest.firstIndex(of: "/"), let year = year(rest[..<slash]) {
      result += year + "/"
      rest = rest[rest.index(after: slash)...]
    }
    let (codes, tail) = withoutPunctuation(String(rest))
    if codes.contains(where: { $0 == "/" || $0 == "-" }) {
      let type = codes.prefix { $0 != "/" && $0 != "-" }
      return typeCodes.contains(String(type)) ? result + rest : nil
    }
    guard let (type, body) = separated(codes) else { return nil }
    return result + type + (word[first] == "-" ? "/" : "-") + body + tail
  }

  private static func number(_ text: Substring) -> String? {
    text.count <= 5 ? digits(text) : nil
  }

  private static func year(_ text: Substring) -> String? {
    guard text.count == 4, let year = digits(text), year.hasPrefix("19") || year.hasPrefix("20") else { return nil }
    return year
  }

  /// "NQITW": type and body with a stroke between them that was read as a letter.
  private static func separated(_ codes: String) -> (type: String, body: String)? {
    for index in codes.indices where "Il1|".contains(codes[index]) {
      let (type, body) = (String(codes[..<index]), String(codes[codes.index(after: index)...]))
      if typeCodes.contains(type), bodyCodes.contains(body) { return (type, body) }
    }
    return nil
  }

  private static let typeCodes = Set(DocumentType.all.map(\.code)).subtracting(["LUẬT", "L"]).union(["ND", "QD"])

  /// The bodies whose codes stand alone after a type.
  private static let bodyCodes: Set = ["TW", "TU", "ĐU", "HU", "CP", "TTg", "UBND", "HĐND", "BNV", "BTC", "VPCP"]

  // MARK: Label

  /// "Số:" where a line begins with what it is misread as and a number follows.
  private static func numberLabel(_ words: [String]) -> String? {
    guard words.count > 1, ["Só:", "Sô:", "Sồ:", "Sổ:", "Sỗ:", "SỐ:", "So:", "S6:", "Sở:"].contains(words[0]),
      let first = words[1].first, isDigit(first) || first == "/", words[1].contains("/") || words[1].contains("-")
    else { return nil }
    return words[0] == "SỐ:" ? "SỐ:" : "Số:"
  }

  private static func withoutPunctuation(_ word: String) -> (core: String, tail: String) {
    let core = word.reversed().drop { ",;.:)".contains($0) }.reversed()
    return (String(core), String(word.dropFirst(core.count)))
  }
}
