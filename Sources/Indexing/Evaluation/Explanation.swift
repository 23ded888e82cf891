/// How a score came about: a value, what it is, and the values it was made of.
public struct Explanation: Hashable, Sendable, CustomStringConvertible {
  public let value: Float
  public let label: String
  public let parts: [Explanation]

  public init(value: Float, label: String, parts: [Explanation] = []) {
    self.value = value
    self.label = label
    self.parts = parts
  }

  /// One line a value, parts indented below what they make up.
  public var description: String { lines(indent: "").joined(separator: "\n") }

  private func lines(indent: String) -> [String] {
    ["\(indent)\(value) \(label)"] + parts.flatMap { $0.lines(indent: indent + "  ") }
  }
}
