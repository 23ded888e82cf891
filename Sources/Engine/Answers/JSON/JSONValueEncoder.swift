/// Builds a ``JSONValue`` out of what a value encodes.
final class JSONValueEncoder: Encoder {
  /// A value that is being built.
  final class Node {
    private var scalar = JSONValue.null
    private var items: [Node]?
    private var members: [(String, Node)]?

    var value: JSONValue {
      if let members { return .object(members.map { ($0.0, $0.1.value) }) }
      if let items { return .array(items.map(\.value)) }
      return scalar
    }

    func set(_ value: JSONValue) { scalar = value }

    func becomeObject() { members = members ?? [] }
    func becomeArray() { items = items ?? [] }

    func member(_ key: String) -> Node {
      let node = Node()
      members?.append((key, node))
      return node
    }

    func item() -> Node {
      let node = Node()
      items?.append(node)
      return node
    }

    var count: Int { items?.count ?? 0 }
  }

  let node: Node
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  init(path: [any CodingKey], node: Node = Node()) {
    codingPath = path
    self.node = node
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    node.becomeObject()
    return KeyedEncodingContainer(JSONObjectEncoder<Key>(node: node, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.becomeArray()
    return JSONArrayEncoder(node: node, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    JSONScalarEncoder(node: node, codingPath: codingPath)
  }

  static func encode(_ value: some Encodable, into node: Node, path: [any CodingKey]) throws {
    switch value {
    case let text as String: node.set(.string(text))
    case let number as Int: node.set(.number(String(number)))
    case let flag as Bool: node.set(.bool(flag))
    case let number as Double: node.set(number.isFinite ? .number(JSONValueEncoder.digits(number)) : .null)
    default: try value.encode(to: JSONValueEncoder(path: path, node: node))
    }
  }

  private static func digits(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }
}
