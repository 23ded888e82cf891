/// What is looked up: bytes in a field. Terms are ordered by field, then by bytes.
public struct Term: Hashable, Comparable, Sendable {
  public let field: FieldID
  public let bytes: [UInt8]

  public init(_ field: FieldID, _ bytes: [UInt8]) {
    self.field = field
    self.bytes = bytes
  }

  /// The UTF-8 of `text`.
  public init(_ field: FieldID, _ text: String) {
    self.init(field, Array(text.utf8))
  }

  /// The form under which the dictionary sorts it.
  var key: [UInt8] { [field.rawValue] + bytes }

  public static func < (left: Term, right: Term) -> Bool {
    left.field != right.field ? left.field < right.field : left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
