/// The names by which clients may call the server.
///
/// A server that listens on the loopback interface only is still within reach of web pages in a browser on the same machine,
/// when their name is made to point at 127.0.0.1; the `Host` field gives them away.
struct HostNames: Sendable {
  /// Nil: any name will do.
  private let allowed: Set<String>?

  /// - Parameters:
  ///   - host: what the server listens on.
  ///   - others: further names, of a proxy before us for example.
  init(listeningOn host: String, others: [String]) {
    allowed = HostNames.isLoopback(host) ? HostNames.loopback.union(others.map { $0.lowercased() }) : nil
  }

  private static let loopback: Set = ["localhost", "127.0.0.1", "::1"]

  static func isLoopback(_ host: String) -> Bool { loopback.contains(host.lowercased()) }

  /// - Parameter authority: a `Host` field: a name or an address, and perhaps a port.
  func allow(_ authority: String?) -> Bool {
    guard let allowed else { return true }
    guard let authority else { return false }
    return allowed.contains(HostNames.name(in: authority).lowercased())
  }

  private static func name(in authority: String) -> Substring {
    if authority.first == "[", let end = authority.firstIndex(of: "]") {
      return authority[authority.index(after: authority.startIndex)..<end]
    }
    return authority.prefix { $0 != ":" }
  }
}
