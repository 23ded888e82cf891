/// A JSON value by itself.
struct JSONScalarEncoder: SingleValueEncodingContainer {
  let node: JSONValueEncoder.Node
  let codingPath: [any CodingKey]

  func encodeNil() { node.set(.null) }

  func encode(_ value: Bool) { node.set(.bool(value)) }
  func encode(_ value: String) { node.set(.string(value)) }
  func encode(_ value: Int64) { node.set(.number(String(value))) }

  func encode<Value: Encodable>(_ value: Value) throws {
    // Numbers of other widths have no other way to say what they are than this container.
    if let number = value as? any BinaryInteger { return node.set(.number("\(number)")) }
    try JSONValueEncoder.encode(value, into: node, path: codingPath)
  }
}
