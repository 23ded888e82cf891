import Text

/// Finds the deadlines that stand in a stretch of the text.
struct DeadlineLookup {
  private let deadlines: [Deadline]

  init(_ deadlines: [Deadline]) {
    self.deadlines = deadlines.sorted { $0.place.range.start < $1.place.range.start }
  }

  /// The deadlines that begin in one of the pieces. One that a page break tore apart ends in a later piece, with what stands
  /// between them inside its range, so only the start counts.
  /// - Complexity: O(log deadlines) for each piece, and what is found.
  func deadlines(in pieces: [TextRange]) -> [Deadline] {
    var found: [Deadline] = []
    for piece in pieces {
      var index = firstIndex(from: piece.start)
      while index < deadlines.count, deadlines[index].place.range.start < piece.end {
        found.append(deadlines[index])
        index += 1
      }
    }
    return found
  }

  private func firstIndex(from start: Int) -> Int {
    var (low, high) = (0, deadlines.count)
    while low < high {
      let middle = (low + high) / 2
      if deadlines[middle].place.range.start < start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
