/// A JSON value whose keys keep their order.
indirect enum JSONValue {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([(String, JSONValue)])

  /// - Parameter indentation: depth of the line the value begins on; nil writes all on one line.
  func write(to output: inout [UInt8], indentation: Int?) {
    switch self {
    case .null: output += "null".utf8
    case .bool(let value): output += (value ? "true" : "false").utf8
    case .number(let digits): output += digits.utf8
    case .string(let text): JSONValue.write(text, to: &output)
    case .array(let items):
      JSONValue.write(items, "[", "]", to: &output, indentation) { item, output, inner in
        item.write(to: &output, indentation: inner)
      }
    case .object(let members):
      JSONValue.write(members, "{", "}", to: &output, indentation) { member, output, inner in
        JSONValue.write(member.0, to: &output)
        output += (inner == nil ? ":" : ": ").utf8
        member.1.write(to: &output, indentation: inner)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], _ open: String, _ close: String, to output: inout [UInt8], _ indentation: Int?,
    _ body: (Item, inout [UInt8], Int?) -> Void
  ) {
    output += open.utf8
    let inner = indentation.map { $0 + 1 }
    for (index, item) in items.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      breakLine(&output, inner)
      body(item, &output, inner)
    }
    if !items.isEmpty { breakLine(&output, indentation) }
    output += close.utf8
  }

  private static func breakLine(_ output: inout [UInt8], _ depth: Int?) {
    guard let depth else { return }
    output.append(0x0A)
    output += [UInt8](repeating: 0x20, count: depth * 2)
  }

  private static func write(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
      case 0x0A: output += "\\n".utf8
      case 0x0D: output += "\\r".utf8
      case 0x09: output += "\\t".utf8
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        output += ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
