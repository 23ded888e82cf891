internal import Glibc

/// A whole file mapped read-only; unmapped when the last reference goes.
///
/// The file must not be truncated while it is mapped: files of a ``StorageDirectory`` are never changed in place,
/// only replaced or deleted, which leaves the mapping intact.
public final class MappedFile: @unchecked Sendable {
  public let path: String

  /// Length in bytes.
  public let count: Int

  private let address: UnsafeRawPointer?

  init(path: String, system: SystemCalls) throws(StorageError) {
    let descriptor = try system.openForReading(path)
    defer { system.close(descriptor) }
    self.path = path
    count = try system.size(of: descriptor, path: path)
    address = count == 0 ? nil : UnsafeRawPointer(try system.map(descriptor, count: count, path: path))
  }

  deinit {
    if let address { munmap(UnsafeMutableRawPointer(mutating: address), count) }
  }

  /// The byte at `offset`, which must lie in the file.
  public subscript(offset: Int) -> UInt8 {
    precondition(offset >= 0 && offset < count, "offset \(offset) outside a file of \(count) bytes: \(path)")
    return withBytes { $0[offset] }
  }

  /// Calls `body` with the bytes of the file, which must not escape it.
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { withExtendedLifetime(self) {} }
    return try body(bytes)
  }

  /// The bytes of the file, valid for as long as this object is retained: whoever stores it stores the object too.
  package var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: address, count: count)
  }
}
