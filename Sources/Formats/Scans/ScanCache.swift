internal import Foundation

/// Keeps what was recognised on pages, a file a page named by its picture, so that a page is recognised once, in whatever files it
/// stands.
///
/// A cache that cannot be read or written only costs time: nothing of it fails.
struct ScanCache: Sendable {
  let folder: String
  /// Of all its files.
  static let byteLimit = 256_000_000

  /// - Parameter folder: is made when the first page is kept.
  init(folder: String) {
    self.folder = folder
  }

  subscript(key: ScanKey) -> ScanPage? {
    guard let data = FileManager.default.contents(atPath: path(key)) else { return nil }
    return try? JSONDecoder().decode(ScanPage.self, from: data)
  }

  /// Written under another name, then renamed: others see all of it or nothing.
  func keep(_ page: ScanPage, as key: ScanKey) {
    guard let data = try? JSONEncoder().encode(page) else { return }
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try? data.write(to: URL(fileURLWithPath: path(key)), options: .atomic)
  }

  /// Drops the pages that were kept first until the rest is within the limit.
  /// - Complexity: O(pages · log pages).
  func trim(to limit: Int = ScanCache.byteLimit) {
    let keys: Set<URLResourceKey> = [.fileSizeKey, .contentModificationDateKey]
    let files =
      (try? FileManager.default.contentsOfDirectory(
        at: URL(fileURLWithPath: folder), includingPropertiesForKeys: Array(keys))) ?? []
    var pages = files.compactMap { file -> (file: URL, size: Int, date: Date)? in
      guard let values = try? file.resourceValues(forKeys: keys), let size = values.fileSize,
        let date = values.contentModificationDate
      else { return nil }
      return (file, size, date)
    }
    var total = pages.reduce(0) { $0 + $1.size }
    guard total > limit else { return }
    pages.sort { $0.date < $1.date }
    for page in pages where total > limit {
      try? FileManager.default.removeItem(at: page.file)
      total -= page.size
    }
  }

  private func path(_ key: ScanKey) -> String { "\(folder)/\(key.name).json" }
}
