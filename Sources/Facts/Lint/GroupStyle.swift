/// How groups of rows are numbered: "IV" or "B".
enum GroupStyle: Hashable {
  case roman, letter

  static func number(of label: String) -> (GroupStyle, Int)? {
    let digits: [Character: Int] = ["I": 1, "V": 5, "X": 10]
    let values = label.map { digits[$0] }
    if !values.contains(nil), !values.isEmpty {
      let numbers = values.compactMap(\.self)
      var sum = 0
      for (index, value) in numbers.enumerated() {
        sum += index + 1 < numbers.count && value < numbers[index + 1] ? -value : value
      }
      return (.roman, sum)
    }
    guard label.utf8.count == 1, let byte = label.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "H")).contains(byte)
    else {
      return nil
    }
    return (.letter, Int(byte - UInt8(ascii: "A")) + 1)
  }

  func label(_ number: Int) -> String {
    switch self {
    case .letter: return String(UnicodeScalar(UInt8(ascii: "A") + UInt8(number - 1)))
    case .roman:
      var rest = number
      var label = ""
      for (value, numeral) in [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
        while rest >= value {
          label += numeral
          rest -= value
        }
      }
      return label
    }
  }
}
