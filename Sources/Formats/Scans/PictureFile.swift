internal import CLeptonica

/// The pictures in a file: the pages of a TIFF, or one.
struct PictureFile {
  private let bytes: [UInt8]
  let count: Int

  /// More than a page of A2 at 400 pixels an inch.
  private static let pixelLimit = 80_000_000

  /// - Throws: `.missingProgram` where Leptonica is not installed, `.damaged` where the bytes are no picture.
  init(_ bytes: [UInt8]) throws(ReadingFailure) {
    self.bytes = bytes
    count = Int(cleptCount(bytes, bytes.count))
    if count < 0 { throw .missingProgram(name: "tesseract", package: "tesseract-ocr") }
    if count == 0 { throw .damaged(part: nil, detail: "no picture that is known") }
  }

  /// A picture in gray, and its pixels an inch; nil where the file does not tell.
  /// - Parameter index: from 0.
  func picture(_ index: Int) throws(ReadingFailure) -> (image: GrayImage, resolution: Int?) {
    precondition(0 <= index && index < count, "picture \(index) of \(count)")
    var picture = CLeptPicture()
    switch cleptRead(bytes, bytes.count, Int32(index), Self.pixelLimit, &picture) {
    case CLeptRead: break
    case CLeptTooLarge: throw .exceeded(.memory, limit: Self.pixelLimit)
    default: throw .damaged(part: count > 1 ? "trang \(index + 1)" : nil, detail: "the picture cannot be decoded")
    }
    defer { cleptFree(&picture) }
    let (width, height) = (Int(picture.width), Int(picture.height))
    let pixels = Array(UnsafeBufferPointer(start: picture.pixels, count: width * height))
    let resolution = Int(picture.resolution)
    return (
      GrayImage(width: width, height: height, pixels: pixels), (50...2_400).contains(resolution) ? resolution : nil
    )
  }
}
