/// How a list writes its numbers.
enum NumberFormat: Hashable, Sendable {
  /// Padded with zeros to so many digits.
  case decimal(width: Int)
  case upperRoman
  case lowerRoman
  /// A … Z, AA, BB …, as Word counts.
  case upperLetter
  case lowerLetter
  /// một, hai, ba …
  case vietnamese
  /// "- 1 -"
  case dashed
  /// A sign, not a number.
  case bullet
  case none

  func text(_ number: Int) -> String {
    switch self {
    case .decimal(let width):
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    case .upperRoman: return Self.roman(number)
    case .lowerRoman: return Self.roman(number).lowercased()
    case .upperLetter: return Self.letters(number)
    case .lowerLetter: return Self.letters(number).lowercased()
    case .vietnamese: return Self.vietnamese(number)
    case .dashed: return "- \(number) -"
    case .bullet, .none: return ""
    }
  }

  private static func roman(_ number: Int) -> String {
    guard (1..<4000).contains(number) else { return String(number) }
    var (rest, text) = (number, "")
    for (value, sign) in romanSigns {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  private static let romanSigns = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  private static func letters(_ number: Int) -> String {
    guard (1...780).contains(number) else { return String(number) }
    let letter = Character(Unicode.Scalar(UInt8(65 + (number - 1) % 26)))
    return String(repeating: letter, count: (number - 1) / 26 + 1)
  }

  private static let units = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]

  private static func vietnamese(_ number: Int) -> String {
    guard (1..<100).contains(number) else { return String(number) }
    let (tens, unit) = (number / 10, number % 10)
    guard tens > 0 else { return units[unit] }
    let head = tens == 1 ? "mười" : units[tens] + " mươi"
    let tail =
      switch unit {
      case 0: ""
      case 1 where tens > 1: " mốt"
      case 5: " lăm"
      default: " " + units[unit]
      }
    return head + tail
  }
}
