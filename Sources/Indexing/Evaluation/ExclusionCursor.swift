/// Walks the documents of one cursor that no other matches.
final class ExclusionCursor: DocumentCursor {
  private let base: DocumentCursor
  private let excluded: [DocumentCursor]

  init(_ base: DocumentCursor, excluded: [DocumentCursor]) {
    self.base = base
    self.excluded = excluded
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

  override func confirm() -> Bool {
    for cursor in excluded where cursor.seek(doc) == doc && cursor.confirm() { return false }
    return base.confirm()
  }

  override func score() -> Int32 { base.score() }
}
