/// Finds the straight lines of a scanned page.
///
/// A thin line on a scan is hardly darker than the paper, has holes, and wanders from one row of pixels to the next; a line of
/// letters is darker but, read along any row of pixels, mostly is not there. So little contrast is asked for, and much
/// constancy.
struct ScannedRules {
  /// Pixels a point.
  let scale: Double

  /// Of the thickest line, in points.
  private static let thickness = 1.5
  private static let paper: UInt8 = 245
  private static let contrast: UInt8 = 10
  /// Share of a line's pixels that must be seen.
  private static let constancy = 0.9
  private static let shortestHorizontal = 24.0
  private static let shortestVertical = 12.0

  /// - Complexity: linear in the pixels.
  func rules(in image: GrayImage) -> [DrawnRule] {
    rules(
      .horizontal, image.pixels, length: image.width, rows: image.height, along: 1, across: image.width,
      shortest: Int(Self.shortestHorizontal * scale))
      + rules(
        .vertical, image.pixels, length: image.height, rows: image.width, along: image.width, across: 1,
        shortest: Int(Self.shortestVertical * scale))
  }

  /// - Parameters:
  ///   - length: pixels of a row in the direction.
  ///   - rows: how many such rows there are.
  private func rules(
    _ direction: DrawnRule.Direction, _ pixels: [UInt8], length: Int, rows: Int, along: Int, across: Int, shortest: Int
  ) -> [DrawnRule] {
    let reach = Int(Self.thickness * scale) + 1
    guard rows > 2 * reach + 1, length > shortest else { return [] }
    var builder = RuleBuilder(direction, scale: scale)
    var here = [Bool](repeating: false, count: length)
    var next = [Bool](repeating: false, count: length)
    pixels.withUnsafeBufferPointer { pixels in
      func see(_ row: Int, _ seen: inout [Bool]) {
        var offset = row * across
        for position in 0..<length {
          seen[position] = pixels[offset] < Self.paper && Self.isThin(pixels, offset, across, reach)
          offset += along
        }
      }
      see(reach, &here)
      for row in reach..<(rows - reach - 1) {
        see(row + 1, &next)
        // The line lies between the two rows.
        builder.add(runs(here, next, shortest: shortest), at: Double(row) + 1)
        swap(&here, &next)
      }
    }
    return builder.rules
  }

  /// Stretches of two neighbouring rows where one of them shows a line, almost without holes.
  private func runs(_ row: [Bool], _ next: [Bool], shortest: Int) -> [Range<Int>] {
    let hole = Int(2 * scale)
    var runs: [Range<Int>] = []
    var position = 0
    while position < row.count {
      guard row[position] || next[position] else {
        position += 1
        continue
      }
      let start = position
      var end = position
      var seen = 0
      while position < row.count, position - end <= hole {
        if row[position] || next[position] {
          end = position + 1
          seen += 1
        }
        position += 1
      }
      if end - start >= shortest, Double(seen) >= Self.constancy * Double(end - start) {
        runs.append(start..<end)
      }
    }
    return runs
  }

  /// Whether a pixel is darker than something within reach on both sides.
  private static func isThin(
    _ pixels: UnsafeBufferPointer<UInt8>, _ offset: Int, _ across: Int, _ reach: Int
  ) -> Bool {
    let bound = pixels[offset] + contrast
    var isAfterPaper = false
    for distance in 1...reach where pixels[offset - distance * across] >= bound {
      isAfterPaper = true
      break
    }
    guard isAfterPaper else { return false }
    for distance in 1...reach where pixels[offset + distance * across] >= bound { return true }
    return false
  }
}
