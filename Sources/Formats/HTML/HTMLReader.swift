internal import Text

/// Reads saved web pages (html, htm, xhtml).
struct HTMLReader {
  private let utf8: [UInt8]
  private let limits: ReadingLimits

  /// - Parameter encoding: what the bytes are in, where that is known.
  /// - Throws: `.undecodable`.
  init(_ bytes: [UInt8], encoding: TextEncoding? = nil, limits: ReadingLimits) throws(ReadingFailure) {
    self.limits = limits
    utf8 = try HTMLDecoding(bytes, encoding: encoding).utf8
  }

  func blocks() throws(ReadingFailure) -> [Block] {
    try HTMLBlockReader(HTMLTree(utf8, limits: limits), limits: limits).blocks()
  }
}
