public import Foundation

extension Truth {
  /// Reads a `.expected.json`.
  public init(json: Data) throws { self = try JSONDecoder().decode(Truth.self, from: json) }

  /// As a `.expected.json`: one fact a line.
  public func json() throws -> String {
    """
    {
      "document": \(try line(document)),
      "citations": \(try list(citations)),
      "deadlines": \(try list(deadlines)),
      "tasks": \(try list(tasks)),
      "indicators": \(try list(indicators))
    }

    """
  }

  private func list(_ facts: [some Encodable]) throws -> String {
    facts.isEmpty ? "[]" : "[\n" + (try facts.map { "    " + (try line($0)) }).joined(separator: ",\n") + "\n  ]"
  }

  private func line(_ fact: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(fact), as: UTF8.self)
  }
}
