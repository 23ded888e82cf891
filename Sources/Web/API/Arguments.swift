internal import Engine

/// The parameters of one request, checked: each known, each given once, each of the right kind.
struct Arguments: Sendable {
  private let values: [String: String]
  /// What stands in the path for the variable part of the endpoint's address, decoded.
  let pathValue: String

  /// An empty value counts as not given, so that forms can be sent as they are.
  init(_ given: [(name: String, value: String)], for parameters: [Parameter], pathValue: String) throws(RequestError) {
    self.pathValue = pathValue
    var values: [String: String] = [:]
    for (name, value) in given {
      guard let parameter = parameters.first(where: { $0.name == name }) else {
        throw .unknownParameter(name, known: parameters.map(\.name))
      }
      guard values[name] == nil else { throw .repeatedParameter(name) }
      guard value.utf8.count <= Limits.value else {
        throw .valueTooLong(parameter: name, bytes: value.utf8.count)
      }
      if !value.isEmpty { try parameter.kind.check(value, of: name) }
      values[name] = value
    }
    self.values = values.filter { !$0.value.isEmpty }
    for parameter in parameters where parameter.isRequired && self.values[parameter.name] == nil {
      throw .missingParameter(parameter.name)
    }
  }

  func text(_ name: String) -> String? { values[name] }
  func integer(_ name: String) -> Int? { values[name].flatMap { Int($0) } }
  func flag(_ name: String) -> Bool { values[name] == "1" }
  func date(_ name: String) -> PartialDate? { values[name].flatMap { PartialDate(written: $0) } }

  /// A value of an enumeration whose names the parameter lists.
  func choice<Choice: RawRepresentable<String>>(_ name: String) -> Choice? {
    values[name].flatMap { Choice(rawValue: $0) }
  }

  func slice(default limit: Int = Limits.defaultPage) -> ListSlice {
    ListSlice(limit: integer("limit") ?? limit, offset: integer("offset") ?? 0)
  }
}

extension Parameter.Kind {
  func check(_ value: String, of name: String) throws(RequestError) {
    let expected: RequestError.Expectation
    switch self {
    case .text:
      if value.contains(where: { !$0.isWhitespace }) { return }
      expected = .text
    case .integer(let range):
      if value.utf8.count < 12, let number = Int(value), range.contains(number) { return }
      expected = .integer(range)
    case .date:
      if PartialDate(written: value) != nil { return }
      expected = .date
    case .flag:
      if value == "1" || value == "0" { return }
      expected = .flag
    case .oneOf(let names):
      if names.contains(value) { return }
      expected = .oneOf(names)
    }
    throw .malformedValue(parameter: name, value: value, expected: expected)
  }
}

extension PartialDate {
  /// "2026-03-31", "2026-03", "2026", or as people write it: "31/3/2026", "3/2026".
  init?(written text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard (2...3).contains(parts.count) else {
      self.init(text)
      return
    }
    guard let year = parts[parts.count - 1], let month = parts[parts.count - 2], let day = parts[0] else { return nil }
    self.init(year: year, month: month, day: parts.count == 3 ? day : nil)
  }
}
