import Glibc

/// Standard output and standard error.
enum Terminal {
  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether colours are welcome on standard output.
  static var hasColours: Bool {
    isOutputTerminal && (Environment["NO_COLOR"] ?? "").isEmpty && Environment["TERM"] != "dumb"
  }

  /// Columns of standard output; `$COLUMNS` wins, and what is no terminal counts as 120.
  static var width: Int {
    if let columns = Environment["COLUMNS"].flatMap({ Int($0) }), columns >= 40 { return columns }
    var size = winsize()
    guard isOutputTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 120 }
    return Int(size.ws_col)
  }

  /// Writes to standard output. When its reader is gone the program ends quietly; when there is no room it says so.
  static func write(_ bytes: [UInt8]) {
    switch put(bytes, STDOUT_FILENO) {
    case 0: return
    case EPIPE: exit(0)
    case let code:
      complain("standard output: \(String(cString: strerror(code)))")
      exit(2)
    }
  }

  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes a line to standard error.
  static func complain(_ message: String) { _ = put(Array("tracuu: \(message)\n".utf8), STDERR_FILENO) }

  /// Writes to standard error as it is.
  static func note(_ text: String) { _ = put(Array(text.utf8), STDERR_FILENO) }

  /// Zero, or the error number.
  private static func put(_ bytes: [UInt8], _ descriptor: Int32) -> Int32 {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + offset, bytes.count - offset) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return errno }
      offset += count
    }
    return 0
  }
}
