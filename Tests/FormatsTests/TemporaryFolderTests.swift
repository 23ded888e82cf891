import Foundation
import Testing

@testable import Formats

@Suite struct TemporaryFolderTests {
  @Test func isPrivateAndRemovedWithWhatIsInIt() throws {
    let path: String
    do {
      let folder = try TemporaryFolder()
      path = folder.path
      try Data([1]).write(to: URL(filePath: path + "/a"))
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o700)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  /// A process that is not seen from here may live in another container: its lock tells.
  @Test func removesAbandonedFoldersUnlessTheyAreLocked() throws {
    let own = try TemporaryFolder()
    let parent = URL(filePath: own.path).deletingLastPathComponent()
    // No process has the highest number.
    let abandoned = "tracuu-reading-4194303-"
    let left = parent.appending(path: abandoned + UUID().uuidString).path()
    let locked = parent.appending(path: abandoned + UUID().uuidString).path()
    for path in [left, locked] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }
    let lock = open(locked, O_RDONLY | O_DIRECTORY)
    try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
    TemporaryFolder.removeAbandoned()
    #expect(!FileManager.default.fileExists(atPath: left))
    #expect(FileManager.default.fileExists(atPath: locked))
    #expect(FileManager.default.fileExists(atPath: own.path))
    close(lock)
    TemporaryFolder.removeAbandoned()
    #expect(!FileManager.default.fileExists(atPath: locked))
  }
}
