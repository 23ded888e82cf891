/// Walks the documents that hold any of several terms, as one part of a phrase.
final class AlternativesCursor: OccurrenceCursor {
  private let cursors: [TermCursor]

  init(_ cursors: [TermCursor]) {
    self.cursors = cursors
    super.init()
    doc = least()
  }

  override var cost: Int { cursors.reduce(0) { $0 + $1.cost } }

  private func least() -> UInt32 { cursors.reduce(Self.end) { min($0, $1.doc) } }

  @discardableResult
  override func next() -> UInt32 {
    for cursor in cursors where cursor.doc == doc && doc != Self.end { cursor.next() }
    doc = least()
    return doc
  }

  @discardableResult
  override func seek(_ target: UInt32) -> UInt32 {
    guard target > doc else { return doc }
    for cursor in cursors { cursor.seek(target) }
    doc = least()
    return doc
  }

  override var frequency: UInt32 {
    cursors.reduce(0) { $1.doc == doc ? $0 &+ $1.frequency : $0 }
  }

  override func readPositions(into buffer: inout PositionBuffer) {
    buffer.removeAll()
    for cursor in cursors where cursor.doc == doc { cursor.walker.pointee.readPositions(into: &buffer) }
    buffer.sort()
  }
}
