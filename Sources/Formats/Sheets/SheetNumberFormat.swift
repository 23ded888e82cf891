/// How a cell shows its number: the codes of ECMA-376, part 1, 18.8.31, as far as offices use them. Colours, conditions and
/// alignments do not matter to a reader. Decimals stand behind a point.
struct SheetNumberFormat: Hashable {
  private enum Piece: Hashable {
    case literal(String)
    /// A letter of a date or a time, how often it stands there.
    case date(Character, Int)
    /// The place of the digits.
    case digits
  }

  private var pieces: [Piece] = []
  private var isDate = false
  private var isTwelveHours = false
  private var isVietnamese = false
  private var integers = 0
  private var decimals: ClosedRange<Int> = 0...0
  private var isGrouped = false
  private var percents = 0
  private var thousands = 0
  private var isScientific = false

  /// Those that files name by a number (18.8.30). 14, the date as the country writes it, is written as in Vietnam.
  private static let builtIn: [Int: String] = [
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 14: "dd/mm/yyyy",
    15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss",
    22: "dd/mm/yyyy h:mm", 37: "#,##0", 38: "#,##0", 39: "#,##0.00", 40: "#,##0.00", 41: "#,##0", 42: "#,##0",
    43: "#,##0.00", 44: "#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss", 48: "0.0E+0",
  ]

  static func code(_ identifier: Int, own: [Int: String]) -> String? {
    own[identifier] ?? builtIn[identifier]
  }

  /// The text of a number in a cell with this format; nil: "General".
  static func text(_ number: Double, code: String?, is1904: Bool) -> String {
    guard let code, !code.isEmpty, code.lowercased() != "general" else { return general(number) }
    let sections = Self.sections(of: code)
    let index = number < 0 && sections.count > 1 ? 1 : number == 0 && sections.count > 2 ? 2 : 0
    let section = sections[index]
    if section.lowercased() == "general" { return general(number) }
    let format = SheetNumberFormat(section)
    if format.isPlain { return general(number) }
    // A section for negative numbers writes their sign itself.
    return format.text(index == 1 ? -number : number, is1904: is1904)
  }

  /// A number as cells without a format show it: at most eleven digits, but whole ones in full, since sums of money matter.
  static func general(_ number: Double) -> String {
    guard number.isFinite else { return String(number) }
    let size = abs(number)
    if size < 1e15 && number.rounded() == number { return String(Int(number)) }
    if size != 0 && (size >= 1e11 || size < 1e-9) { return scientific(number, decimals: 0...5) }
    let integers = size < 1 ? 1 : String(Int(size)).utf8.count
    return fixed(number, decimals: 0...max(0, 10 - integers))
  }

  /// Whether it only rounds and groups the digits. Such a number is read in full: how it is grouped is a matter of the country, and
  /// what was rounded away would be lost.
  private var isPlain: Bool {
    guard pieces.contains(.digits), !isDate, percents == 0, thousands == 0, !isScientific, integers <= 1 else {
      return false
    }
    return pieces.allSatisfy { piece in
      if case .literal(let text) = piece { text.allSatisfy { "-+() ".contains($0) } } else { true }
    }
  }

  private static func sections(of code: String) -> [String] {
    var sections = [""]
    var (isQuoted, isEscaped) = (false, false)
    for character in code {
      if character == ";" && !isQuoted && !isEscaped {
        sections.append("")
      } else {
        if character == "\"" && !isEscaped { isQuoted.toggle() }
        isEscaped = character == "\\" && !isEscaped
        sections[sections.count - 1].append(character)
      }
    }
    return sections
  }

  // MARK: Reading a section

  private init(_ section: String) {
    var rest = section[...]
    while let character = rest.popFirst() {
      switch character {
      case "\"":
        pieces.append(.literal(String(rest.prefix { $0 != "\"" })))
        rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\": if let literal = rest.popFirst() { pieces.append(.literal(String(literal))) }
      case "_", "*": rest = rest.dropFirst()
      case "[": readBracket(&rest)
      case "0", "#", "?", ".": readDigits(character, &rest)
      case ",": break
      case "%":
        percents += 1
        pieces.append(.literal("%"))
      case "y", "Y", "m", "M", "d", "D", "h", "H", "s", "S": readDate(character, &rest)
      case "A", "a":
        if rest.lowercased().hasPrefix("m/pm") {
          rest = rest.dropFirst(4)
          isTwelveHours = true
          pieces.append(.date("a", 1))
        } else {
          pieces.append(.literal(String(character)))
        }
      case "@": break
      default: pieces.append(.literal(String(character)))
      }
    }
    tellMinutes()
  }

  /// "[h]": hours beyond a day; "[$₫-42A]": a currency; "[Red]", "[>100]": nothing to read.
  private mutating func readBracket(_ rest: inout Substring) {
    let content = rest.prefix { $0 != "]" }
    rest = rest.dropFirst(content.count + 1)
    if let letter = content.first?.lowercased(), ["h", "m", "s"].contains(letter),
      content.allSatisfy({ $0.lowercased() == letter })
    {
      isDate = true
      pieces.append(.date(letter == "h" ? "H" : Character(letter), content.count))
    } else if content.hasPrefix("$") {
      isVietnamese = isVietnamese || content.uppercased().hasSuffix("-42A") || content.hasSuffix("-vi-VN")
      pieces.append(.literal(String(content.dropFirst().prefix { $0 != "-" })))
    }
  }

  private mutating func readDigits(_ first: Character, _ rest: inout Substring) {
    let body = String(first) + rest.prefix { "0#?.,".contains($0) }
    rest = rest.dropFirst(body.count - 1)
    // A date's decimals of seconds are not shown; a second place for digits, as in a fraction, neither.
    guard !isDate, !pieces.contains(.digits) else { return }
    pieces.append(.digits)
    let parts = body.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    integers = parts[0].count { $0 == "0" }
    if parts.count > 1 {
      decimals = parts[1].count { $0 == "0" }...parts[1].count { $0 != "," }
    }
    thousands = body.reversed().prefix { $0 == "," }.count
    isGrouped = parts[0].dropLast(parts.count > 1 ? 0 : thousands).contains(",")
    if let sign = rest.first, sign == "E" || sign == "e" {
      isScientific = true
      rest = rest.dropFirst().drop { "+-0#?".contains($0) }
    }
  }

  private mutating func readDate(_ letter: Character, _ rest: inout Substring) {
    let lowercased = letter.lowercased()
    let more = rest.prefix { $0.lowercased() == lowercased }.count
    rest = rest.dropFirst(more)
    isDate = true
    pieces.append(.date(Character(lowercased), min(more + 1, 5)))
  }

  /// An "m" after hours or before seconds means minutes.
  private mutating func tellMinutes() {
    let places = pieces.indices.filter { if case .date = pieces[$0] { true } else { false } }
    for (index, place) in places.enumerated() {
      guard case .date("m", let count) = pieces[place] else { continue }
      var isMinutes = false
      if index > 0, case .date(let before, _) = pieces[places[index - 1]] { isMinutes = before == "h" || before == "H" }
      if index + 1 < places.count, case .date("s", _) = pieces[places[index + 1]] { isMinutes = true }
      if isMinutes { pieces[place] = .date("i", count) }
    }
  }

  // MARK: Writing

  private func text(_ number: Double, is1904: Bool) -> String {
    guard isDate else { return digits(number) }
    guard let date = SheetDate(serial: number, is1904: is1904) else { return Self.general(number) }
    return pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .digits: ""
      case .date(let letter, let count): part(letter, count, of: date, number)
      }
    }.joined()
  }

  private func part(_ letter: Character, _ count: Int, of date: SheetDate, _ serial: Double) -> String {
    let hour = date.seconds / 3600
    func padded(_ value: Int) -> String { count > 1 && value < 10 ? "0\(value)" : String(value) }
    switch letter {
    case "y": return count > 2 ? String(date.year) : padded(date.year % 100)
    case "m" where count > 2 && isVietnamese: return "tháng \(date.month)"
    case "m" where count > 2: return Self.named(date.month, Self.months, count)
    case "m": return padded(date.month)
    case "d" where count > 2 && isVietnamese: return Self.named(date.weekday, Self.vietnameseWeekdays, 4)
    case "d" where count > 2: return Self.named(date.weekday, Self.weekdays, count)
    case "d": return padded(date.day)
    case "h": return padded(isTwelveHours ? (hour + 11) % 12 + 1 : hour)
    case "H": return padded(Int((serial * 24).rounded(.down)))
    case "i": return padded(date.seconds / 60 % 60)
    case "s": return padded(date.seconds % 60)
    default: return hour < 12 ? "AM" : "PM"
    }
  }

  private static func named(_ number: Int, _ names: [String], _ count: Int) -> String {
    count == 3 ? String(names[number - 1].prefix(3)) : names[number - 1]
  }

  private static let vietnameseWeekdays = ["Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

  private func digits(_ number: Double) -> String {
    guard !pieces.isEmpty else { return Self.general(number) }
    guard pieces.contains(.digits) else {
      return (number < 0 ? "-" : "") + pieces.map { if case .literal(let text) = $0 { text } else { "" } }.joined()
    }
    var scaled = number
    for _ in 0..<percents { scaled *= 100 }
    for _ in 0..<thousands { scaled /= 1000 }
    let plain = isScientific ? Self.scientific(scaled, decimals: decimals) : Self.fixed(abs(scaled), decimals: decimals)
    let sign = scaled < 0 && plain.contains { ("1"..."9").contains($0) } && !isScientific ? "-" : ""
    let shown = isScientific ? plain : grouped(plain)
    return sign
      + pieces.map { piece in
        switch piece {
        case .literal(let text): text
        case .digits: shown
        case .date: ""
        }
      }.joined()
  }

  private func grouped(_ plain: String) -> String {
    guard !plain.contains("e") else { return plain }
    let parts = plain.split(separator: ".", maxSplits: 1)
    var whole = String(parts[0])
    if integers == 0 && whole == "0" { whole = "" }
    whole = String(repeating: "0", count: max(0, integers - whole.count)) + whole
    if isGrouped {
      var grouped = ""
      for (place, digit) in whole.enumerated() {
        if place > 0 && (whole.count - place) % 3 == 0 { grouped.append(",") }
        grouped.append(digit)
      }
      whole = grouped
    }
    return parts.count > 1 ? whole + "." + parts[1] : whole
  }

  /// A number with so many decimals, zeros beyond the least number of them left out.
  private static func fixed(_ number: Double, decimals: ClosedRange<Int>) -> String {
    let most = min(decimals.upperBound, 15)
    var power = 1.0
    for _ in 0..<most { power *= 10 }
    let scaled = (abs(number) * power).rounded()
    guard scaled < 9e18 else { return String(number) }
    var digits = String(Int(scaled))
    digits = String(repeating: "0", count: max(0, most + 1 - digits.count)) + digits
    let whole = digits.dropLast(most)
    var fraction = digits.suffix(most)
    while fraction.count > decimals.lowerBound, fraction.last == "0" { fraction.removeLast() }
    let text = fraction.isEmpty ? String(whole) : whole + "." + fraction
    return number < 0 && scaled > 0 ? "-" + text : text
  }

  private static func scientific(_ number: Double, decimals: ClosedRange<Int>) -> String {
    var (mantissa, exponent) = (abs(number), 0)
    guard mantissa > 0, mantissa.isFinite else { return "0" }
    while mantissa >= 10 { (mantissa, exponent) = (mantissa / 10, exponent + 1) }
    while mantissa < 1 { (mantissa, exponent) = (mantissa * 10, exponent - 1) }
    var digits = fixed(mantissa, decimals: decimals)
    if digits.hasPrefix("10") { (digits, exponent) = (fixed(1, decimals: decimals), exponent + 1) }
    let sign = exponent < 0 ? "-" : "+"
    let power = abs(exponent) < 10 ? "0\(abs(exponent))" : String(abs(exponent))
    return (number < 0 ? "-" : "") + digits + "E" + sign + power
  }
}
