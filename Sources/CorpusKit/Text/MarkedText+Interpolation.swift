extension MarkedText: ExpressibleByStringInterpolation {
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = MarkedText()

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { text.append(MarkedText(literal)) }
    mutating func appendInterpolation(_ string: String) { text.append(MarkedText(string)) }
    mutating func appendInterpolation(_ number: Int) { text.append(MarkedText(String(number))) }
    mutating func appendInterpolation(_ marked: MarkedText) { text.append(marked) }
  }

  init(stringLiteral value: String) { self.init(value) }
  init(stringInterpolation: StringInterpolation) { self = stringInterpolation.text }
}

extension Sequence where Element == MarkedText {
  func joined(by separator: String) -> MarkedText {
    var result = MarkedText()
    for (index, part) in enumerated() {
      if index > 0 { result.append(MarkedText(separator)) }
      result.append(part)
    }
    return result
  }
}
