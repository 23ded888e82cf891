internal import Hummingbird
internal import NIOCore

/// A request's connection.
struct ConnectionContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let channel: any Channel

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    channel = source.channel
  }

  /// Nobody reads bodies here; a client that sends one would keep the connection for as long as it likes.
  func closeIfBodyFollows(_ request: Request) {
    let length = request.headers[.contentLength].map { $0 != "0" } ?? false
    guard length || request.headers[.transferEncoding] != nil else { return }
    channel.eventLoop.scheduleTask(in: Limits.unreadBody) { [channel] in channel.close(promise: nil) }
  }
}
