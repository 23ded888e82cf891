internal import Glibc

/// A file that shall be read.
struct SourceFile: Sendable, Hashable {
  /// Files above this are refused: no document of an office comes near it, and reading one takes about fifty times its size.
  static let sizeLimit = 32_000_000

  /// Absolute path as the system knows it.
  let path: String
  /// The folder that was ingested, or that of the file that was named.
  let root: String
  let size: Int

  func read() throws(SourceFailure) -> [UInt8] {
    guard size <= Self.sizeLimit else { throw .tooLarge(size: size, limit: Self.sizeLimit) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw errno == ENOENT ? .missing : .denied(code: errno) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var count = 0
    while true {
      if count == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
      let free = bytes.count - count
      let got = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress! + count, free) }
      if got == 0 { break }
      if got < 0 && errno == EINTR { continue }
      guard got > 0 else { throw .denied(code: errno) }
      count += got
      // It grew since it was found.
      guard count <= Self.sizeLimit else { throw .tooLarge(size: count, limit: Self.sizeLimit) }
    }
    bytes.removeSubrange(count...)
    return bytes
  }
}
