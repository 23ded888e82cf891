/// The documents of one segment that hold a term, with frequencies and positions.
///
/// Documents that a tombstone marks are visited too. Not to be shared between tasks.
public final class TermPostings: PostingCursor {
  private let cursor: TermCursor
  private let snapshot: Snapshot
  private var buffer = PositionBuffer()

  init(_ cursor: TermCursor, of snapshot: Snapshot) {
    self.cursor = cursor
    self.snapshot = snapshot
  }

  deinit { buffer.deallocate() }

  public var doc: DocID { DocID(rawValue: cursor.doc) }
  public var cost: Int { cursor.cost }

  @discardableResult
  public func advance() -> DocID {
    if cursor.doc != DocumentCursor.end { cursor.next() }
    return doc
  }

  @discardableResult
  public func seek(to target: DocID) -> DocID {
    cursor.seek(target.rawValue)
    return doc
  }

  /// Occurrences in the current document; undefined behind the last one.
  public var frequency: Int { doc == .end ? 0 : Int(cursor.frequency) }

  /// The positions in the current document, ascending; empty where the field keeps none.
  public var positions: [UInt32] {
    guard doc != .end else { return [] }
    cursor.readPositions(into: &buffer)
    return Array(UnsafeBufferPointer(start: buffer.positions, count: buffer.count))
  }
}
