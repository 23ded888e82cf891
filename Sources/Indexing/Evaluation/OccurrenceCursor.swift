/// A cursor that knows how often, and where, something stands in the current document.
class OccurrenceCursor: DocumentCursor {
  /// Occurrences in the current document; for several terms a bound from above.
  var frequency: UInt32 { 0 }

  /// Replaces the contents of `buffer` by the positions in the current document, ascending.
  func readPositions(into buffer: inout PositionBuffer) {}
}
