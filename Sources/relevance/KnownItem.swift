import Foundation

/// A query and the one article it asks for.
struct KnownItem {
  let id: String
  let query: String
  let plain: String

  static func read(_ path: String) throws -> [KnownItem] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return KnownItem(id: fields[0], query: fields[1], plain: fields[2])
    }
  }
}
