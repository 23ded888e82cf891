/// How a passage is numbered: what tells the level of a list.
enum LabelStyle {
  case none, number, letter

  init(_ label: String?) {
    switch label?.unicodeScalars.first {
    case nil: self = .none
    case let first? where ("0"..."9").contains(first): self = .number
    case let first? where first.properties.isAlphabetic: self = .letter
    default: self = .none
    }
  }
}
