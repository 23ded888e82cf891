/// A rectangle on a page, in points; x grows to the right, y downwards.
struct Box: Hashable, Sendable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }
  var centreX: Double { (left + right) / 2 }
  var centreY: Double { (top + bottom) / 2 }

  /// The smallest box that holds both.
  func union(_ other: Box) -> Box {
    Box(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }

  /// Whether the centre of another box lies in this one.
  func holdsCentre(of other: Box) -> Bool {
    left <= other.centreX && other.centreX <= right && top <= other.centreY && other.centreY <= bottom
  }
}
