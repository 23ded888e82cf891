/// A rectangle of squares of an ``InkMap``.
struct SquareArea: Hashable, Sendable {
  var columns: Range<Int>
  var rows: Range<Int>
}
