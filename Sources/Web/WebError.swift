public import Engine

/// Why the server does not run.
public enum WebError: Error, Equatable, Sendable {
  /// The system does not let us listen there; `detail` in its words.
  case cannotListen(host: String, port: Int, detail: String)
  /// It ran, and broke off.
  case stopped(detail: String)

  /// One sentence that says what is wrong and how to mend it.
  public func message(in language: Language) -> String {
    switch self {
    case .cannotListen(let host, let port, let detail):
      language(
        vi: """
          Không mở được cổng \(port) tại \(host) (\(detail)): hãy dừng chương trình đang dùng cổng này, hoặc chọn \
          cổng khác bằng --port.
          """,
        en: """
          Cannot listen on port \(port) of \(host) (\(detail)): stop what uses the port, or choose another with --port.
          """)
    case .stopped(let detail):
      language(vi: "Máy chủ dừng vì lỗi (\(detail)).", en: "The server broke off (\(detail)).")
    }
  }
}
