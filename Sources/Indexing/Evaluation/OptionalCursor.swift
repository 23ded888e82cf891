/// Walks the documents of one cursor; others add to the score where they match.
final class OptionalCursor: DocumentCursor {
  private let base: DocumentCursor
  private let optional: [DocumentCursor]

  init(_ base: DocumentCursor, optional: [DocumentCursor]) {
    self.base = base
    self.optional = optional
    super.init()
    doc = base.doc
  }

  override var cost: Int { base.cost }

  @discardableResult
  override func next() -> UInt32 {
    doc = base.next()
    return doc
  }

  @discardableResult
  override func seek(_ target: UInt32) -> UInt32 {
    doc = base.seek(target)
    return doc
  }

  override func confirm() -> Bool { base.confirm() }

  override func score() -> Int32 {
    var sum = base.score()
    for cursor in optional where cursor.seek(doc) == doc && cursor.confirm() { sum += cursor.score() }
    return sum
  }
}
