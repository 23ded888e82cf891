/// Finds the straight lines of a drawn page.
///
/// poppler-glib tells of text and images but of no lines, so the page is drawn small and its long thin dark runs are looked for.
/// A pixel belongs to a line if it is clearly darker than what lies on both sides of it, so that lines in shaded cells count
/// and shaded cells do not.
struct RuleFinder {
  /// Pixels a point.
  let scale: Double

  /// Of the thickest line, in points.
  private static let thickness = 3
  private static let contrast: UInt8 = 24
  /// Longer than any stroke of a letter.
  private static let shortestHorizontal = 24.0
  private static let shortestVertical = 11.0

  /// - Complexity: linear in the pixels.
  func rules(in image: GrayImage) -> [DrawnRule] {
    Self.found(
      .horizontal, image.pixels, width: image.width, height: image.height, along: 1, across: image.width,
      shortest: Int(Self.shortestHorizontal * scale), scale: scale)
      + Self.found(
        .vertical, image.pixels, width: image.height, height: image.width, along: image.width, across: 1,
        shortest: Int(Self.shortestVertical * scale), scale: scale)
  }

  /// - Parameters:
  ///   - width: pixels along the direction.
  ///   - height: pixels across it.
  private static func found(
    _ direction: DrawnRule.Direction, _ pixels: [UInt8], width: Int, height: Int, along: Int, across: Int,
    shortest: Int, scale: Double
  ) -> [DrawnRule] {
    let reach = max(2, Int((Double(thickness) * scale).rounded()))
    guard height > 2 * reach, width > shortest else { return [] }
    var builder = RuleBuilder(direction, scale: scale)
    pixels.withUnsafeBufferPointer { pixels in
      for line in reach..<(height - reach) {
        var runs: [Range<Int>] = []
        var position = 0
        var offset = line * across
        while position < width {
          // Most of a page is white.
          guard pixels[offset] < 232 else {
            position += 1
            offset += along
            continue
          }
          let start = position
          var end = position
          var gap = 0
          while position < width {
            let pixel = pixels[offset]
            if pixel < 232, isThin(pixels, offset, across, reach, pixel) {
              end = position + 1
              gap = 0
            } else if pixel < 232, gap < 2 * reach {
              // Another line crosses.
              gap += 1
            } else {
              break
            }
            position += 1
            offset += along
          }
          if end - start >= shortest { runs.append(start..<end) }
          position += 1
          offset += along
        }
        builder.add(runs, at: Double(line) + 0.5)
      }
    }
    return builder.rules
  }

  /// Whether there is something clearly lighter on both sides within reach. Letters may stand close to a line, the paper between shows.
  private static func isThin(
    _ pixels: UnsafeBufferPointer<UInt8>, _ offset: Int, _ across: Int, _ reach: Int, _ pixel: UInt8
  ) -> Bool {
    let bound = pixel &+ contrast
    guard bound > pixel else { return false }
    return (1...reach).contains { pixels[offset - $0 * across] >= bound }
      && (1...reach).contains { pixels[offset + $0 * across] >= bound }
  }
}
