internal import Glibc

/// The right to write to an archive, held by one process at a time and given back when it ends, however it ends.
final class WriterLock: Sendable {
  private let descriptor: Int32

  /// - Throws: ``ArchiveError/locked(directory:process:)`` when another process holds it.
  init(directory: String) throws(ArchiveError) {
    let path = directory + "/lock"
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .denied(path: path, detail: String(cString: strerror(errno))) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let holder = WriterLock.holder(descriptor)
      close(descriptor)
      throw .locked(directory: directory, process: holder)
    }
    self.descriptor = descriptor
    let name = Array("\(getpid())\n".utf8)
    _ = ftruncate(descriptor, 0)
    _ = pwrite(descriptor, name, name.count, 0)
  }

  deinit { close(descriptor) }

  private static func holder(_ descriptor: Int32) -> Int? {
    var buffer = [UInt8](repeating: 0, count: 16)
    let count = pread(descriptor, &buffer, buffer.count, 0)
    guard count > 0 else { return nil }
    return Int(String(decoding: buffer[..<count], as: UTF8.self).prefix { $0.isNumber })
  }
}
