import Foundation

/// The sample documents of `Corpus/formats`.
enum Sample {
  static func bytes(_ name: String) throws -> [UInt8] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return Array(try Data(contentsOf: root.appendingPathComponent("Corpus/formats/\(name)")))
  }
}
