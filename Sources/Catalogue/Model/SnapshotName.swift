internal import GRDB

/// Names one commit of one index: "12-9f86d081". Another index, or the same built anew, has other names.
public struct SnapshotName: Hashable, Sendable, CustomStringConvertible {
  let generation: Int
  let digest: String

  init(generation: Int, digest: String?) {
    self.generation = generation
    self.digest = String((digest ?? "").prefix(8))
  }

  /// Nil where the text names no commit of any index.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let generation = Int(parts[0]), parts[1].utf8.count <= 8 else { return nil }
    self.init(generation: generation, digest: String(parts[1]))
  }

  public var description: String { "\(generation)-\(digest)" }
}
