internal import CPostings

/// Room for the places of a chunk that were selected. The owner calls ``deallocate()``.
struct Selection {
  let places: UnsafeMutablePointer<UInt32>

  init() { places = .allocate(capacity: SegmentFormat.blockSize + 8) }

  func deallocate() { places.deallocate() }

  /// Selects the places from `start` up to `end` whose score exceeds `limit`; they are given less `start`.
  @inline(__always)
  func select(_ scores: UnsafeMutablePointer<Int32>, from start: Int, to end: Int, above limit: Int32) -> Int {
    Int(postings_above(scores + start, end - start, limit, places))
  }
}
