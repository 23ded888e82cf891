/// A picture of a page: a byte a pixel, 0 black, 255 white, row after row.
struct GrayImage: Sendable {
  let width: Int
  let height: Int
  var pixels: [UInt8]

  init(width: Int, height: Int, pixels: [UInt8]) {
    precondition(
      width > 0 && height > 0 && pixels.count == width * height, "\(pixels.count) pixels of \(width) × \(height)")
    self.width = width
    self.height = height
    self.pixels = pixels
  }
}
