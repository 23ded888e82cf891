import Foundation

/// The JSON that is written at the end of a phase.
enum Report {
  static let engine = "tracuu"
  static let settings = "BM25 k1 1.2 b 0.75, positions, one segment, one thread"

  static func write(_ report: some Encodable, to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    try encoder.encode(report).write(to: URL(fileURLWithPath: path))
  }
}
