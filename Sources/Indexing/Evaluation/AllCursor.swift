/// Walks all documents from 0 up to a limit, each with the same score; none when the limit is 0.
final class AllCursor: DocumentCursor {
  private let limit: UInt32
  private let constant: Int32

  init(limit: Int, score: Int32) {
    self.limit = UInt32(limit)
    constant = score
    super.init()
    doc = limit > 0 ? 0 : Self.end
  }

  override var cost: Int { Int(limit) }
  override var maximumScore: Int32 { constant }

  @discardableResult
  override func next() -> UInt32 { seek(doc == Self.end ? doc : doc + 1) }

  @discardableResult
  override func seek(_ target: UInt32) -> UInt32 {
    if target > doc || target >= limit { doc = target < limit ? target : Self.end }
    return doc
  }

  override func score() -> Int32 { constant }
}
