/// Walks a set of documents, each with the same score.
final class SetCursor: DocumentCursor {
  private let members: DocumentSet
  private let constant: Int32

  init(_ set: DocumentSet, score: Int32) {
    members = set
    constant = score
    super.init()
    doc = members.member(from: 0) ?? Self.end
  }

  override var cost: Int { members.limit }
  override var maximumScore: Int32 { constant }

  @discardableResult
  override func next() -> UInt32 {
    if doc != Self.end { doc = members.member(from: doc + 1) ?? Self.end }
    return doc
  }

  @discardableResult
  override func seek(_ target: UInt32) -> UInt32 {
    if target > doc { doc = target == Self.end ? Self.end : members.member(from: target) ?? Self.end }
    return doc
  }

  override func score() -> Int32 { constant }
}
