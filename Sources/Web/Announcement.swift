internal import Engine

/// What the server says when it is ready.
enum Announcement {
  static func text(host: String, port: Int, _ language: Language) -> String {
    let name = host.contains(":") ? "[\(host)]" : host
    let address = "http://\(name):\(port)/"
    let ready = language(
      vi: "Đang phục vụ tại \(address) (nhấn Ctrl-C để dừng).", en: "Serving at \(address) (press Ctrl-C to stop).")
    guard !HostNames.isLoopback(host) else { return ready }
    return ready
      + language(
        vi: " Chú ý: mọi máy đến được địa chỉ này đều đọc được kho văn bản, không cần mật khẩu.",
        en: " Note: every machine that reaches this address can read the archive, without a password.")
  }
}
