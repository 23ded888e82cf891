/// What a reader is given beside the file: where it may keep what took long, and whom to tell that it goes on.
struct ReadingTools: Sendable {
  /// A folder for what was recognised on scanned pages.
  var scanCache: String?
  /// Called whenever a page that takes long is done.
  var progress: (@Sendable () -> Void)?

  /// - Throws: `.missingProgram` where tesseract is not installed.
  func scans() throws(ReadingFailure) -> ScanReader {
    let cache = scanCache.map { ScanCache(folder: $0) }
    cache?.trim()
    return try ScanReader(cache: cache, progress: progress)
  }
}
