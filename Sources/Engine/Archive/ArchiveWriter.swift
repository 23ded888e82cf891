internal import Catalogue
internal import Foundation

/// One directory that holds an index, open for writing; at most one process has it so.
///
/// Nothing that cannot be read is ever deleted or made anew. Use from one task at a time.
public final class ArchiveWriter {
  public let directory: String
  let catalogue: Catalogue
  let layout: ArchiveLayout
  private let lock: WriterLock

  /// Opens the index in a directory, or makes one where there is none; clears away what a crash left behind.
  /// - Throws: ``ArchiveError/locked(directory:process:)`` while another process writes, and what keeps the index from being
  ///   opened.
  public convenience init(directory: String) throws(ArchiveError) {
    try self.init(directory: directory, snapshotLifetime: Catalogue.snapshotLifetime)
  }

  /// - Parameter snapshotLifetime: seconds for which a commit can be read after another followed it.
  init(directory: String, snapshotLifetime: Int) throws(ArchiveError) {
    let layout = ArchiveLayout(directory: directory)
    self.directory = directory
    self.layout = layout
    try ArchiveWriter.createDirectory(layout.segments)
    lock = try WriterLock(directory: directory)
    let path = layout.catalogue
    if !FileManager.default.fileExists(atPath: path), try !ArchiveWriter.names(in: layout.segments).isEmpty {
      throw .damagedCatalogue(path: path, detail: "missing")
    }
    catalogue = try ArchiveError.wrapping(path: path) {
      try Catalogue.writing(path: path, snapshotLifetime: snapshotLifetime)
    }
    try ArchiveError.wrapping(path: path) { try catalogue.forgetExpired() }
    try removeOrphans()
  }

  deinit { catalogue.close() }

  private static func createDirectory(_ path: String) throws(ArchiveError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .denied(path: path, detail: (error as NSError).systemReason)
    }
  }

  private static func names(in folder: String) throws(ArchiveError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw .denied(path: folder, detail: (error as NSError).systemReason)
    }
  }

  /// Deletes segment files that no commit which can be read names: they are of commits that never came about, or of segments
  /// that were merged. Who has one mapped keeps it.
  func removeOrphans() throws(ArchiveError) {
    let live = try ArchiveError.wrapping(path: catalogue.path) {
      Set(try catalogue.read { try $0.segments().map(\.file) + $0.keptFiles() })
    }
    for name in try ArchiveWriter.names(in: layout.segments)
    where !live.contains(name) && ArchiveLayout.isSegment(name) {
      try? FileManager.default.removeItem(atPath: FilePath.join(layout.segments, name))
    }
  }
}

extension NSError {
  /// What the system said, without the wrapping that Foundation puts around it.
  var systemReason: String {
    let cause = userInfo[NSUnderlyingErrorKey] as? NSError ?? self
    return cause.domain == NSPOSIXErrorDomain ? String(cString: strerror(Int32(cause.code))) : localizedDescription
  }
}
