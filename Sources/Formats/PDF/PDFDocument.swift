internal import CPDF

/// An open PDF file. Not safe for use by several threads at once.
final class PDFDocument {
  private let handle: OpaquePointer
  /// What poppler reads from while the document is open.
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  let pageCount: Int

  /// - Throws: `.missingProgram` where poppler is not installed, `.encrypted`, `.damaged`.
  init(_ source: [UInt8]) throws(ReadingFailure) {
    bytes = .allocate(capacity: max(source.count, 1))
    _ = bytes.initialize(from: source)
    var opened: OpaquePointer?
    var message = [CChar](repeating: 0, count: 256)
    let status = cpdfOpen(bytes.baseAddress!, source.count, &opened, &message, message.count)
    guard status == CPDFOpened, let opened else {
      bytes.deallocate()
      switch status {
      case CPDFMissing: throw .missingProgram(name: "poppler", package: "libpoppler-glib8")
      case CPDFEncrypted: throw .encrypted
      default:
        let end = message.firstIndex(of: 0) ?? message.count
        throw .damaged(part: nil, detail: String(decoding: message[..<end].map(UInt8.init(bitPattern:)), as: UTF8.self))
      }
    }
    handle = opened
    pageCount = max(0, Int(cpdfPageCount(opened)))
  }

  deinit {
    cpdfClose(handle)
    bytes.deallocate()
  }

  /// The words of a page.
  /// - Parameter index: from 0.
  /// - Throws: `.damaged` where the page cannot be read.
  func content(ofPage index: Int) throws(ReadingFailure) -> PageContent {
    precondition(0 <= index && index < pageCount, "page \(index) of \(pageCount)")
    var page = CPDFPage()
    guard cpdfReadPage(handle, Int32(index), &page) else {
      throw .damaged(part: "trang \(index + 1)", detail: "poppler cannot read the page")
    }
    defer { cpdfFreePage(&page) }
    var reader = PDFWordReader(page)
    let words = reader.words()
    return PageContent(number: index + 1, width: reader.width, height: reader.height, words: words)
  }

  /// How much of a page its pictures cover, at most 1.
  func pictureShare(ofPage index: Int) -> Double {
    min(1, max(0, cpdfPictureShare(handle, Int32(index))))
  }

  /// Whether anything is drawn on a page.
  func hasInk(onPage index: Int) -> Bool {
    guard let image = image(ofPage: index, scale: 0.5) else { return false }
    return image.pixels.contains { $0 < 200 }
  }

  /// The page as it is printed, on white.
  /// - Parameter scale: pixels a point.
  /// - Returns: nil where it cannot be drawn, or would take more than `pixelLimit` pixels.
  func image(ofPage index: Int, scale: Double, pixelLimit: Int = 60_000_000) -> GrayImage? {
    var width = 0.0
    var height = 0.0
    guard cpdfPageSize(handle, Int32(index), &width, &height), width >= 1, height >= 1,
      width * scale < 30_000, height * scale < 30_000
    else { return nil }
    let columns = Int((width * scale).rounded(.up))
    let rows = Int((height * scale).rounded(.up))
    guard columns * rows <= pixelLimit else { return nil }
    var isDrawn = false
    let pixels = [UInt8](unsafeUninitializedCapacity: columns * rows) { buffer, count in
      isDrawn = cpdfDraw(handle, Int32(index), scale, buffer.baseAddress!, Int32(columns), Int32(rows))
      count = isDrawn ? columns * rows : 0
    }
    return isDrawn ? GrayImage(width: columns, height: rows, pixels: pixels) : nil
  }
}
