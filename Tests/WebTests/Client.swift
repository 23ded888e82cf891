import Foundation

/// Speaks HTTP to a server on this machine over a socket, byte for byte, and never on a thread that the server needs.
struct Client: Sendable {
  let port: Int

  /// Sends a request for a target as it is and reads the answer.
  func get(
    _ target: String, method: String = "GET", host: String? = "127.0.0.1", headers: [String: String] = [:]
  ) async throws -> Answer {
    var head = "\(method) \(target) HTTP/1.1\r\n"
    if let host { head += "Host: \(host)\r\n" }
    for (name, value) in headers { head += "\(name): \(value)\r\n" }
    return try await exchange(Array((head + "Connection: close\r\n\r\n").utf8))
  }

  /// Sends bytes and reads until the server closes the connection, or nothing comes any more.
  func exchange(_ request: [UInt8], patience seconds: Int = 20) async throws -> Answer {
    let received = await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: converse(request, patience: seconds)) }
    }
    return try Answer(received)
  }

  private func converse(_ request: [UInt8], patience seconds: Int) -> [UInt8] {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var patience = timeval(tv_sec: seconds, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(port).bigEndian)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let isConnected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isConnected else { return [] }
    _ = request.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    var received: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { return received }
      received += buffer[..<count]
    }
  }
}
