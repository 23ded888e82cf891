/// The items of a JSON array.
struct JSONArrayEncoder: UnkeyedEncodingContainer {
  let node: JSONValueEncoder.Node
  let codingPath: [any CodingKey]

  var count: Int { node.count }

  func encodeNil() { node.item().set(.null) }

  func encode<Value: Encodable>(_ value: Value) throws {
    try JSONValueEncoder.encode(value, into: node.item(), path: codingPath)
  }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    JSONValueEncoder(path: codingPath, node: node.item()).container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    JSONValueEncoder(path: codingPath, node: node.item()).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { JSONValueEncoder(path: codingPath, node: node.item()) }
}
