internal import Glibc

/// An open file of this process, closed when it is let go.
struct Descriptor: ~Copyable {
  let number: Int32

  init(_ number: Int32) {
    self.number = number
  }

  /// - Throws: `.system`.
  func write(_ bytes: [UInt8]) throws(ChildFailure) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(number, $0.baseAddress! + written, $0.count - written) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw .system(code: errno) }
      written += count
    }
  }

  deinit { close(number) }
}
