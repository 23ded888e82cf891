public import Engine

/// Serves the HTTP endpoint and the web page of an archive until the process is told to end (SIGINT or SIGTERM); requests
/// under way are answered first.
///
/// Nobody is asked who they are: whoever reaches the address can read the archive. Nothing can be changed through it.
/// - Parameters:
///   - host: the name or address to listen on.
///   - port: 0 lets the system choose.
///   - language: of messages to clients that name no language they prefer, and of `announce`.
///   - hostNames: names by which clients may call a server that listens on a loopback address, beside its own.
///   - announce: is given one sentence that says where the server listens, once it does.
/// - Throws: ``WebError``.
public func serve(
  archive: Archive, host: String = "127.0.0.1", port: Int = 8080, language: Language = .vietnamese,
  hostNames: [String] = [], announce: @escaping @Sendable (String) -> Void
) async throws(WebError) {
  // Gathers what suggestions are made of; where that fails, whoever asks for some is told why.
  Task.detached(priority: .utility) { _ = try? archive.suggestions(for: "a", limit: 1) }
  let server = Server(archive: archive, host: host, port: port, language: language, hostNames: hostNames)
  try await server.run(endsOnSignals: true) { port in announce(Announcement.text(host: host, port: port, language)) }
}
