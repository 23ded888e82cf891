internal import CPostings

/// The scores of all postings in the chunk that a cursor has decoded, and room to select among them.
final class ChunkScores {
  let scores = UnsafeMutablePointer<Int32>.allocate(capacity: SegmentFormat.blockSize)
  let found = UnsafeMutablePointer<UInt32>.allocate(capacity: SegmentFormat.blockSize + 8)
  private var chunk = -1

  deinit {
    scores.deallocate()
    found.deallocate()
  }

  /// Computes the scores of the current chunk, unless that was done already.
  @inline(__always)
  func fill(from cursor: TermCursor) {
    guard chunk != cursor.chunk else { return }
    chunk = cursor.chunk
    let weight = cursor.weight
    postings_score(
      cursor.docs, cursor.frequencies, cursor.count, weight.norms, weight.saturation, weight.weight, scores)
  }

  /// Puts the places from `start` up to `end` whose score exceeds `limit` into ``found``, less `start`.
  @inline(__always)
  func select(from start: Int, to end: Int, above limit: Int32) -> Int {
    Int(postings_above(scores + start, end - start, limit, found))
  }
}
