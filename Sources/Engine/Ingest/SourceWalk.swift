internal import Formats
internal import Glibc

/// What lies under the paths that were given: files to read, and what cannot be read.
struct SourceWalk: Sendable {
  private(set) var files: [SourceFile] = []
  private(set) var failures: [(path: String, failure: SourceFailure)] = []
  /// Files in folders whose format is not read.
  private(set) var passedOver = 0
  /// Folders that were given and could be read, absolute.
  private(set) var folders: [String] = []
  /// Folders below them that could not be read: what was indexed from there is not gone.
  private(set) var unreadable: [String] = []

  private let excluded: String?
  private var seenFolders: Set<FileIdentity> = []
  private var seenFiles: Set<String> = []

  private struct FileIdentity: Hashable {
    let device: UInt
    let number: UInt
  }

  /// Files and folders, the latter with all that is in them. What begins with a dot is left out. Each file occurs once and
  /// each folder is entered once, whatever links lead to it; names are visited in the order of their bytes.
  /// - Parameter excluded: a folder that is not entered, absolute.
  init(paths: [String], excluding excluded: String? = nil) {
    self.excluded = excluded
    for path in paths {
      let path = FilePath.absolute(path)
      switch SourceWalk.status(of: path) {
      case .failure(let failure): failures.append((path, failure))
      case .success(let status):
        if SourceWalk.isFolder(status) {
          enter(path, root: path, status: status, isNamed: true)
        } else {
          add(path, root: FilePath.folder(of: path), status: status, isNamed: true)
        }
      }
    }
  }

  /// Whether a file that was not found is known to be gone; of what is in an archive that was found, this is not known here.
  func isGone(_ path: String) -> Bool {
    !seenFiles.contains(path) && !FilePath.folders(of: path).contains { seenFiles.contains($0) }
      && folders.contains { FilePath.lies(path, in: $0) }
      && !unreadable.contains { FilePath.lies(path, in: $0) }
  }

  private mutating func enter(_ folder: String, root: String, status: stat, isNamed: Bool) {
    let identity = FileIdentity(device: UInt(status.st_dev), number: UInt(status.st_ino))
    guard folder != excluded, seenFolders.insert(identity).inserted else { return }
    guard let names = names(in: folder) else { return }
    if isNamed { folders.append(folder) }
    for name in names where !name.hasPrefix(".") {
      let path = FilePath.join(folder, name)
      switch SourceWalk.status(of: path) {
      case .failure(let failure):
        // A broken link or an unreachable file matters where it bears the name of a document.
        if DocumentFormat(fileName: name) == nil {
          passedOver += 1
        } else {
          seenFiles.insert(path)
          failures.append((path, failure))
        }
      case .success(let status):
        if SourceWalk.isFolder(status) {
          enter(path, root: root, status: status, isNamed: false)
        } else {
          add(path, root: root, status: status, isNamed: false)
        }
      }
    }
  }

  private mutating func add(_ path: String, root: String, status: stat, isNamed: Bool) {
    let name = FilePath.name(of: path)
    let isFile = status.st_mode & S_IFMT == S_IFREG
    guard isFile, DocumentFormat(fileName: name) != nil else {
      if isNamed {
        failures.append((path, isFile ? .unreadable(.unsupported(fileName: name)) : .notAFile))
      } else {
        passedOver += 1
      }
      return
    }
    guard seenFiles.insert(path).inserted else { return }
    files.append(SourceFile(path: path, root: root, size: Int(status.st_size)))
  }

  private mutating func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else {
      failures.append((folder, .denied(code: errno)))
      unreadable.append(folder)
      return nil
    }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if let name = String(validating: bytes, as: UTF8.self) {
        if name != ".", name != ".." { names.append(name) }
      } else {
        failures.append((FilePath.join(folder, String(decoding: bytes, as: UTF8.self)), .malformedName))
      }
      errno = 0
    }
    if errno != 0 {
      failures.append((folder, .denied(code: errno)))
      unreadable.append(folder)
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Of what a path leads to through links.
  private static func status(of path: String) -> Result<stat, SourceFailure> {
    var status = stat()
    if stat(path, &status) == 0 { return .success(status) }
    let code = errno
    guard code == ENOENT || code == ELOOP else { return .failure(.denied(code: code)) }
    var link = Glibc.stat()
    return .failure(lstat(path, &link) == 0 ? .brokenLink : .missing)
  }

  private static func isFolder(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFDIR }
}
