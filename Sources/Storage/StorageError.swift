internal import Glibc

/// A file operation that the system refused.
public enum StorageError: Error, Equatable, Sendable {
  /// `operation` on `path` failed with the system's error number `code` (`errno`).
  case failed(operation: FileOperation, path: String, code: Int32)

  /// True when there was no room left: the disk is full or a quota is used up.
  public var isDiskFull: Bool {
    guard case .failed(_, _, let code) = self else { return false }
    return code == ENOSPC || code == EDQUOT
  }

  /// True when the file or directory does not exist.
  public var isMissing: Bool {
    guard case .failed(_, _, let code) = self else { return false }
    return code == ENOENT
  }
}

extension StorageError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .failed(let operation, let path, let code):
      "cannot \(operation.rawValue) \(path): \(Self.message(of: code))"
    }
  }

  private static func message(of code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    let found = strerror_r(code, &buffer, buffer.count) == 0
    let text = found ? buffer.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" } : "error"
    return "\(text) (errno \(code))"
  }
}
