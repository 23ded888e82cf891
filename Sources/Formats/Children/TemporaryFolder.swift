internal import Glibc

/// A folder for files of a moment, which nobody else may look into; it is removed with all that is in it when it is let go.
struct TemporaryFolder: ~Copyable {
  private static let prefix = "tracuu-reading-"

  let path: String
  /// Holds the lock that tells everybody, in whatever container, that the folder is in use.
  private let lock: Int32

  /// In the folder that `TMPDIR` names by its whole path, else in `/tmp`.
  init() throws(ChildFailure) {
    (path, lock) = try Self.make()
  }

  deinit {
    Self.remove(path)
    close(lock)
  }

  private static func make() throws(ChildFailure) -> (path: String, lock: Int32) {
    var bytes = Array("\(parent)/\(prefix)\(getpid())-XXXXXX".utf8CString)
    guard mkdtemp(&bytes) != nil else { throw .system(code: errno) }
    let path = bytes.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    let lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      if lock >= 0 { close(lock) }
      remove(path)
      throw .system(code: code)
    }
    return (path, lock)
  }

  /// Removes the folders of processes that were killed before they could do it: they are not among those that are seen from here, and
  /// nobody holds the lock, as one in another container would that shares the folder for such files.
  static func removeAbandoned() {
    for name in names(in: parent) where name.hasPrefix(prefix) {
      guard let process = pid_t(name.dropFirst(prefix.count).prefix { $0 != "-" }), process > 0 else { continue }
      if kill(process, 0) != 0 && errno == ESRCH { removeUnlocked("\(parent)/\(name)") }
    }
  }

  private static func removeUnlocked(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { remove(path) }
  }

  private static var parent: String {
    guard let named = getenv("TMPDIR").map({ String(cString: $0) }), named.hasPrefix("/") else { return "/tmp" }
    return named
  }

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
