/// A straight line drawn on a page, along the x or the y axis, in points.
struct DrawnRule: Hashable, Sendable, Codable {
  enum Direction: String, Sendable, Codable { case horizontal, vertical }

  var direction: Direction
  /// Its y where it is horizontal, else its x.
  var position: Double
  /// Where it starts and ends on the other axis.
  var start: Double
  var end: Double

  /// Whether a rule of the other direction touches or crosses it.
  func meets(_ other: DrawnRule, within tolerance: Double) -> Bool {
    start - tolerance <= other.position && other.position <= end + tolerance
      && other.start - tolerance <= position && position <= other.end + tolerance
  }
}
