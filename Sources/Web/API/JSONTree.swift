/// A JSON value that no type of ours has the shape of.
indirect enum JSONTree: Encodable {
  case string(String)
  case integer(Int)
  case bool(Bool)
  case array([JSONTree])
  /// Members in this order.
  case object([(String, JSONTree)])

  private struct Member: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .string(let value): try value.encode(to: encoder)
    case .integer(let value): try value.encode(to: encoder)
    case .bool(let value): try value.encode(to: encoder)
    case .array(let items):
      var container = encoder.unkeyedContainer()
      for item in items { try container.encode(item) }
    case .object(let members):
      var container = encoder.container(keyedBy: Member.self)
      for (name, value) in members { try container.encode(value, forKey: Member(stringValue: name)) }
    }
  }
}

extension JSONTree: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  init(stringLiteral value: String) { self = .string(value) }
  init(arrayLiteral items: JSONTree...) { self = .array(items) }
  init(dictionaryLiteral members: (String, JSONTree)...) { self = .object(members) }
}
