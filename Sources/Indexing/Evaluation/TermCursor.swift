/// A term as a leaf in a tree of cursors.
final class TermCursor: OccurrenceCursor {
  /// Not changed by others while the cursor is in use.
  let walker: UnsafeMutablePointer<TermWalker>
  private let segment: SegmentReader

  init(_ list: PostingList, weight: TermWeight, segment: SegmentReader) {
    self.segment = segment
    walker = .allocate(capacity: 1)
    walker.initialize(to: TermWalker(list, weight: weight))
    super.init()
    walker.pointee.load(0)
    doc = walker.pointee.doc
  }

  deinit {
    walker.pointee.deallocate()
    walker.deallocate()
  }

  var weight: TermWeight { walker.pointee.weight }

  override var cost: Int { walker.pointee.list.documents }
  override var maximumScore: Int32 { walker.pointee.maximumScore }

  @discardableResult
  override func next() -> UInt32 {
    walker.pointee.next()
    doc = walker.pointee.doc
    return doc
  }

  @discardableResult
  override func seek(_ target: UInt32) -> UInt32 {
    doc = walker.pointee.seek(target)
    return doc
  }

  override var frequency: UInt32 { walker.pointee.frequency }

  override func score() -> Int32 { walker.pointee.score() }

  override func readPositions(into buffer: inout PositionBuffer) {
    buffer.removeAll()
    walker.pointee.readPositions(into: &buffer)
  }
}
