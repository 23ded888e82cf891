internal import Glibc

/// Notices changes below some paths by looking every second: it works on every file system, network ones included.
public struct FolderWatch: Sendable {
  private let paths: [String]
  private let excluded: String
  private var state: [String: Stamp]

  private struct Stamp: Hashable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int
  }

  /// - Parameter excluded: a folder that does not matter: that of the index.
  public init(paths: [String], excluding excluded: String) {
    self.paths = paths
    self.excluded = FilePath.absolute(excluded)
    state = FolderWatch.look(paths, self.excluded)
  }

  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Returns when something changed since it was last called, and then stayed as it is for a second.
  public mutating func untilChanged() async {
    var isChanging = false
    while true {
      try? await _Concurrency.Task.sleep(for: .seconds(1))
      let now = FolderWatch.look(paths, excluded)
      if now != state {
        state = now
        isChanging = true
      } else if isChanging {
        return
      }
    }
  }

  private static func look(_ paths: [String], _ excluded: String) -> [String: Stamp] {
    var stamps: [String: Stamp] = [:]
    for file in SourceWalk(paths: paths, excluding: excluded).files {
      var status = stat()
      guard stat(file.path, &status) == 0 else { continue }
      stamps[file.path] = Stamp(
        size: Int(status.st_size), seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
    }
    return stamps
  }
}
