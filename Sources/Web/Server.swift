internal import Engine
internal import Glibc
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOPosix
internal import Synchronization

/// The HTTP server of an archive; HTTP/1.1 without TLS.
struct Server: Sendable {
  let archive: Archive
  let host: String
  let port: Int
  let language: Language
  let hostNames: [String]

  /// Runs until the task is cancelled, or the process is told to end.
  /// - Parameter onListening: is given the port.
  func run(
    endsOnSignals: Bool, onListening: @escaping @Sendable (_ port: Int) -> Void
  ) async throws(WebError) {
    let isListening = Atomic(false)
    let threads = NIOThreadPool(numberOfThreads: Limits.threads)
    threads.start()
    let failure: (any Error)?
    do {
      let application = application(threads: threads) { port in
        isListening.store(true, ordering: .relaxed)
        onListening(port)
      }
      try await application.runService(gracefulShutdownSignals: endsOnSignals ? [.sigterm, .sigint] : [])
      failure = nil
    } catch {
      failure = error
    }
    // The pool only throws when it was stopped before.
    try? await threads.shutdownGracefully()
    guard let failure, !(failure is CancellationError) else { return }
    let detail = (failure as? IOError).map { String(cString: strerror($0.errnoCode)) } ?? "\(failure)"
    if isListening.load(ordering: .relaxed) { throw .stopped(detail: detail) }
    throw .cannotListen(host: host, port: port, detail: detail)
  }

  private func application(
    threads: NIOThreadPool, onListening: @escaping @Sendable (Int) -> Void
  ) -> some ApplicationProtocol {
    let responder = ArchiveResponder(
      archive: archive, hostNames: HostNames(listeningOn: host, others: hostNames), defaultLanguage: language,
      threads: threads, logger: Server.logger(.warning))
    let decoder = HTTP1Channel.Configuration.DecoderConfiguration(
      maxHeaderFieldSize: Limits.headerField, maxHeaderListSize: Limits.headerList,
      maxHeaderFieldCount: Limits.headerCount)
    return Application(
      responder: responder,
      server: .http1(configuration: .init(idleTimeout: Limits.idle, httpDecoderConfiguration: decoder)),
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: port),
        availableConnectionsDelegate: MaximumAvailableConnections(Limits.connections)),
      onServerRunning: { channel in onListening(channel.localAddress?.port ?? port) },
      // Connections that break off are nothing to report.
      logger: Server.logger(.critical))
  }

  private static func logger(_ level: Logger.Level) -> Logger {
    var logger = Logger(label: "tracuu", factory: { StreamLogHandler.standardError(label: $0) })
    logger.logLevel = level
    return logger
  }
}
