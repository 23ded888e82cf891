/// Reads pictures of pages: PNG, JPEG, TIFF with any number of pages, BMP.
struct PictureReader {
  let limits: ReadingLimits
  let scans: ScanReader

  /// - Throws: `.missingProgram`, `.damaged`, `.exceeded`.
  func blocks(_ bytes: [UInt8]) throws(ReadingFailure) -> [Block] {
    let file = try PictureFile(bytes)
    guard file.count <= limits.pages else { throw .exceeded(.pages, limit: limits.pages) }
    let contents = try scans.contents(of: Array(1...file.count)) { (number) throws(ReadingFailure) in
      let (image, resolution) = try file.picture(number - 1)
      return (image, Self.scale(of: image, resolution: resolution))
    }
    return DocumentLayout.blocks(of: contents.values.sorted { $0.number < $1.number })
  }

  /// Pixels a point. Resolutions of screens, and none, mean that nobody knew: the page is then taken for one of A4.
  private static func scale(of image: GrayImage, resolution: Int?) -> Double {
    if let resolution, resolution >= 120, resolution <= 1_200 { return Double(resolution) / 72 }
    return Double(min(image.width, image.height)) / 595
  }
}
