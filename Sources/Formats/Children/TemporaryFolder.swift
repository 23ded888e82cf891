internal import Glibc

/// A folder for files of a moment, which nobody else may look into; it is removed with all that is in it when it is let go.
struct TemporaryFolder: ~Copyable {
  private static let prefix = "tracuu-reading-"

  let path: String

  /// In the folder that `TMPDIR` names, else in `/tmp`.
  init() throws(ChildFailure) {
    let template = "\(Self.parent)/\(Self.prefix)\(getpid())-XXXXXX"
    var bytes = Array(template.utf8CString)
    guard mkdtemp(&bytes) != nil else { throw .system(code: errno) }
    path = bytes.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
  }

  deinit { Self.remove(path) }

  /// Removes the folders of processes that were killed before they could do it.
  static func removeAbandoned() {
    for name in names(in: parent) where name.hasPrefix(prefix) {
      guard let process = pid_t(name.dropFirst(prefix.count).prefix { $0 != "-" }), process > 0 else { continue }
      if kill(process, 0) != 0 && errno == ESRCH { remove("\(parent)/\(name)") }
    }
  }

  private static var parent: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

  /// Removes a file, or a folder with all that is in it; links are removed, not followed.
  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in names(in: path) { remove("\(path)/\(name)") }
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
