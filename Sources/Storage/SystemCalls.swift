internal import Glibc

/// The only place that calls the operating system: each call asks the fault plan, repeats when interrupted and turns
/// a failure into a ``StorageError``.
struct SystemCalls: Sendable {
  let faults: FaultPlan?

  func createDirectory(_ path: String) throws(StorageError) {
    try check(.createDirectory, path)
    if mkdir(path, 0o777) != 0, errno != EEXIST { throw failure(.createDirectory, path) }
  }

  func openForReading(_ path: String) throws(StorageError) -> Int32 {
    try open(path, flags: O_RDONLY | O_CLOEXEC)
  }

  func openForWriting(_ path: String) throws(StorageError) -> Int32 {
    try open(path, flags: O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC)
  }

  private func open(_ path: String, flags: Int32) throws(StorageError) -> Int32 {
    try check(.open, path)
    let descriptor = repeating { Glibc.open(path, flags, 0o666) }
    guard descriptor >= 0 else { throw failure(.open, path) }
    return descriptor
  }

  func size(of descriptor: Int32, path: String) throws(StorageError) -> Int {
    try check(.status, path)
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(.status, path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .failed(operation: .status, path: path, code: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }
    return Int(status.st_size)
  }

  /// Maps `count` > 0 bytes for reading.
  func map(_ descriptor: Int32, count: Int, path: String) throws(StorageError) -> UnsafeMutableRawPointer {
    try check(.map, path)
    let address = mmap(nil, count, PROT_READ, MAP_SHARED, descriptor, 0)
    guard let address, address != MAP_FAILED else { throw failure(.map, path) }
    return address
  }

  func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, path: String) throws(StorageError) {
    try check(.write, path)
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let written = repeating { Glibc.write(descriptor, part.baseAddress, part.count) }
      guard written > 0 else { throw failure(.write, path) }
      rest = rest.dropFirst(written)
    }
  }

  func synchronize(_ descriptor: Int32, path: String) throws(StorageError) {
    try check(.synchronize, path)
    guard repeating({ fsync(descriptor) }) == 0 else { throw failure(.synchronize, path) }
  }

  func synchronizeDirectory(_ path: String) throws(StorageError) {
    try check(.synchronizeDirectory, path)
    let descriptor = repeating { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw failure(.synchronizeDirectory, path) }
    defer { close(descriptor) }
    guard repeating({ fsync(descriptor) }) == 0 else { throw failure(.synchronizeDirectory, path) }
  }

  func rename(_ source: String, to target: String) throws(StorageError) {
    try check(.rename, target)
    guard Glibc.rename(source, target) == 0 else { throw failure(.rename, target) }
  }

  func remove(_ path: String) throws(StorageError) {
    try check(.remove, path)
    guard unlink(path) == 0 else { throw failure(.remove, path) }
  }

  func close(_ descriptor: Int32) {
    _ = Glibc.close(descriptor)
  }

  func names(in path: String) throws(StorageError) -> [String] {
    try check(.list, path)
    guard let stream = opendir(path) else { throw failure(.list, path) }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw failure(.list, path) }
    return names.sorted()
  }

  private func check(_ operation: FileOperation, _ path: String) throws(StorageError) {
    if let code = faults?.fault(for: operation) { throw .failed(operation: operation, path: path, code: code) }
  }

  private func failure(_ operation: FileOperation, _ path: String) -> StorageError {
    .failed(operation: operation, path: path, code: errno)
  }

  private func repeating<Result: SignedInteger>(_ call: () -> Result) -> Result {
    var result = call()
    while result == -1, errno == EINTR { result = call() }
    return result
  }
}
