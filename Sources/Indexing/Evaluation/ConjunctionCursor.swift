/// Walks the documents that match all of several cursors; the score is the sum over those that count.
final class ConjunctionCursor: DocumentCursor {
  private let cursors: [DocumentCursor]
  private let scored: [DocumentCursor]

  /// - Parameter scored: those of the cursors that count in the score.
  init(_ cursors: [DocumentCursor], scored: [DocumentCursor]) {
    self.cursors = cursors.sorted { $0.cost < $1.cost }
    self.scored = scored
    super.init()
    doc = align(self.cursors[0].doc)
  }

  override var cost: Int { cursors[0].cost }

  @discardableResult
  override func next() -> UInt32 {
    doc = align(cursors[0].next())
    return doc
  }

  @discardableResult
  override func seek(_ target: UInt32) -> UInt32 {
    guard target > doc else { return doc }
    doc = align(cursors[0].seek(target))
    return doc
  }

  private func align(_ start: UInt32) -> UInt32 {
    var candidate = start
    search: while candidate != Self.end {
      for cursor in cursors.dropFirst() {
        let found = cursor.seek(candidate)
        if found != candidate {
          candidate = cursors[0].seek(found)
          continue search
        }
      }
      return candidate
    }
    return Self.end
  }

  override func confirm() -> Bool { cursors.allSatisfy { $0.confirm() } }

  override func score() -> Int32 { scored.reduce(0) { $0 + $1.score() } }
}
