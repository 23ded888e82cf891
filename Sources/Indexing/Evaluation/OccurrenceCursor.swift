/// A cursor that knows how often, and where, something stands in the current document.
class OccurrenceCursor: DocumentCursor {
  /// Occurrences in the current document; for several terms a bound from above.
  var frequency: UInt32 { 0 }

  /// Quantised bound of the score's part in the chunk that may hold `target`, and that chunk's last document.
  func bound(at target: UInt32) -> (part: Float, last: UInt32) { (1, Self.end) }

  /// Replaces the contents of `buffer` by the positions in the current document, ascending.
  func readPositions(into buffer: PositionBuffer) {}
}
