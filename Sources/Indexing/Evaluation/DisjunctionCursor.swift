/// Walks the documents that match at least so many of several cursors; scores are added, or the best one counts.
final class DisjunctionCursor: DocumentCursor {
  enum Combination {
    case sum
    case best
  }

  private let cursors: [DocumentCursor]
  private let minimum: Int
  private let combination: Combination
  private var matching: [DocumentCursor] = []

  init(_ cursors: [DocumentCursor], minimum: Int, combination: Combination) {
    self.cursors = cursors
    self.minimum = max(1, minimum)
    self.combination = combination
    super.init()
    doc = least()
  }

  override var cost: Int { cursors.reduce(0) { $0 + $1.cost } }

  private func least() -> UInt32 {
    var least = Self.end
    for cursor in cursors { least = min(least, cursor.doc) }
    return least
  }

  @discardableResult
  override func next() -> UInt32 {
    guard doc != Self.end else { return doc }
    for cursor in cursors where cursor.doc == doc { cursor.next() }
    doc = least()
    return doc
  }

  @discardableResult
  override func seek(_ target: UInt32) -> UInt32 {
    guard target > doc else { return doc }
    for cursor in cursors where cursor.doc < target { cursor.seek(target) }
    doc = least()
    return doc
  }

  override func confirm() -> Bool {
    matching.removeAll(keepingCapacity: true)
    for cursor in cursors where cursor.doc == doc && cursor.confirm() { matching.append(cursor) }
    return matching.count >= minimum
  }

  override func score() -> Int32 {
    switch combination {
    case .sum: matching.reduce(0) { $0 + $1.score() }
    case .best: matching.reduce(0) { max($0, $1.score()) }
    }
  }
}
