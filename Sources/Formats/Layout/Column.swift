/// Where the lines of a column begin and end on a page.
struct Column: Hashable, Sendable {
  /// Lines of different columns never make one paragraph; 0 is the page as a whole.
  var number: Int
  var left: Double
  var right: Double

  /// Whether a line stands in the middle of it, away from both ends.
  func centres(_ line: TextLine) -> Bool {
    let before = line.box.left - left
    let after = right - line.box.right
    return before > line.size && after > line.size && abs(before - after) < max(0.06 * (right - left), line.size)
  }
}
