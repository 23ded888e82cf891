internal import Formats
internal import Glibc

/// A file that shall be read.
struct SourceFile: Sendable {
  /// Texts above this are refused: no document of an office comes near it, and reading one takes about fifty times its size.
  static let textSizeLimit = 32_000_000
  /// Other files may be larger: most of a scan or an archive is no text.
  static let fileSizeLimit = 256_000_000

  /// Absolute path as the system knows it; of a document in an archive or a mail, its name there after the path of that.
  let path: String
  /// The folder that was ingested, or that of the file that was named.
  let root: String
  let size: Int
  /// Of a document in an archive or a mail: what was found there. A mail itself is such a document too.
  let member: Result<[UInt8], ReadingFailure>?

  init(path: String, root: String, size: Int) {
    self.path = path
    self.root = root
    self.size = size
    member = nil
  }

  /// A document in the archive or mail `container`.
  init(_ member: Member, in container: SourceFile) {
    path = member.path.isEmpty ? container.path : FilePath.join(container.path, member.path)
    root = container.root
    size = (try? member.contents.get().count) ?? 0
    self.member = member.contents
  }

  var format: DocumentFormat? { DocumentFormat(fileName: FilePath.name(of: path)) }

  private var sizeLimit: Int { format?.isPlain == true ? Self.textSizeLimit : Self.fileSizeLimit }

  func read() throws(SourceFailure) -> [UInt8] {
    guard size <= sizeLimit else { throw .tooLarge(size: size, limit: sizeLimit) }
    switch member {
    case .success(let bytes): return bytes
    case .failure(let failure): throw .unreadable(failure)
    case nil: return try readFromDisk()
    }
  }

  private func readFromDisk() throws(SourceFailure) -> [UInt8] {
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
      guard count <= sizeLimit else { throw .tooLarge(size: count, limit: sizeLimit) }
    }
    bytes.removeSubrange(count...)
    return bytes
  }
}
