internal import CLeptonica

extension GrayImage {
  /// Turns it so that its lines of text lie level.
  mutating func level() {
    let degrees = cleptSkew(pixels, Int32(width), Int32(height))
    guard degrees != 0 else { return }
    let (width, height) = (Int32(width), Int32(height))
    _ = pixels.withUnsafeMutableBufferPointer { cleptTurn($0.baseAddress!, width, height, degrees) }
  }
}
