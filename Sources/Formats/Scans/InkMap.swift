/// Where there is ink on a picture, in squares of about a point, so that specks and the grain of the paper do not count.
struct InkMap: Sendable {
  /// Pixels of a square's side.
  let side: Int
  let width: Int
  let height: Int
  private var squares: [Bool]

  /// - Complexity: linear in the pixels.
  init(_ image: GrayImage, scale: Double) {
    side = max(1, Int(scale.rounded()))
    width = (image.width + side - 1) / side
    height = (image.height + side - 1) / side
    let threshold = GrayLevels(image).threshold
    var counts = [UInt16](repeating: 0, count: width * height)
    let (side, width) = (side, width)
    image.pixels.withUnsafeBufferPointer { pixels in
      for y in 0..<image.height {
        let row = y / side * width
        for x in 0..<image.width where pixels[y * image.width + x] < threshold { counts[row + x / side] += 1 }
      }
    }
    let least = UInt16(max(1, side * side / 8))
    squares = counts.map { $0 >= least }
  }

  subscript(x: Int, y: Int) -> Bool { squares[y * width + x] }

  /// The smallest rectangle of squares that holds all ink of a rectangle; nil where there is none.
  func extent(of area: SquareArea) -> SquareArea? {
    var result: SquareArea?
    for y in area.rows {
      guard let first = area.columns.first(where: { self[$0, y] }),
        let last = area.columns.last(where: { self[$0, y] })
      else { continue }
      result = SquareArea(
        columns: min(result?.columns.lowerBound ?? first, first)..<max(result?.columns.upperBound ?? 0, last + 1),
        rows: (result?.rows.lowerBound ?? y)..<(y + 1))
    }
    return result
  }
}
