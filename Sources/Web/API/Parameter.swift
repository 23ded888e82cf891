/// A query parameter that an address understands. Requests are checked against it; the description of the interface lists it.
struct Parameter: Sendable {
  enum Kind: Sendable {
    case text
    case integer(ClosedRange<Int>)
    /// 2026-01-31, 2026-01, 2026, or as people write it: 31/1/2026.
    case date
    /// 1 or 0.
    case flag
    case oneOf([String])
  }

  let name: String
  let kind: Kind
  let isRequired: Bool
  /// What it does, in English.
  let summary: String

  init(_ name: String, _ kind: Kind, isRequired: Bool = false, _ summary: String) {
    self.name = name
    self.kind = kind
    self.isRequired = isRequired
    self.summary = summary
  }
}

extension Parameter {
  static let document = Parameter("document", .text, "Path of a document, or any unambiguous part of it.")
  static let unit = Parameter("unit", .text, "Name of a unit, without regard to case and accents.")
  static let dueFrom = Parameter("due-from", .date, "First day on which it may end.")
  static let dueTo = Parameter("due-to", .date, "Last day on which it may end.")
  static let language = Parameter("lang", .oneOf(["vi", "en"]), "Language of messages; wins over Accept-Language.")

  static func limit(default number: Int) -> Parameter {
    Parameter("limit", .integer(0...Limits.page), "At most this many items; \(number) when not given.")
  }
  static let offset = Parameter("offset", .integer(0...1_000_000_000), "Leave out this many items first.")
}
