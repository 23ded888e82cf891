extension GrayImage {
  /// Paints lines over with white: recognition of letters reads them as letters, and letters on them not at all.
  /// Strokes of letters that cross a line stay.
  /// - Parameter scale: pixels a point.
  mutating func erase(_ rules: [DrawnRule], scale: Double) {
    let reach = max(1, Int(scale))
    for rule in rules {
      let position = Int(rule.position * scale)
      let start = max(0, Int(rule.start * scale) - reach)
      switch rule.direction {
      case .horizontal:
        let end = min(width, Int(rule.end * scale) + reach)
        let (above, below) = (max(0, position - reach - 1), min(height - 1, position + reach + 1))
        for x in start..<max(start, end) where isPaper(x, above) && isPaper(x, below) {
          for y in (above + 1)..<below { pixels[y * width + x] = 255 }
        }
      case .vertical:
        let end = min(height, Int(rule.end * scale) + reach)
        let (before, after) = (max(0, position - reach - 1), min(width - 1, position + reach + 1))
        for y in start..<max(start, end) where isPaper(before, y) && isPaper(after, y) {
          for x in (before + 1)..<after { pixels[y * width + x] = 255 }
        }
      }
    }
  }

  private func isPaper(_ x: Int, _ y: Int) -> Bool { pixels[y * width + x] > 160 }
}
