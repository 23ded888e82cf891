internal import Engine
internal import Hummingbird
internal import Logging
internal import NIOPosix

/// Answers requests out of one archive.
struct ArchiveResponder: HTTPResponder {
  let archive: Archive
  let hostNames: HostNames
  /// Where nothing else is asked for.
  let defaultLanguage: Language
  /// Archives block while they read.
  let threads: NIOThreadPool
  /// For what whoever runs the server should know.
  let logger: Logger

  func respond(to request: Request, context: ConnectionContext) async throws -> Response {
    let reply = await reply(to: request)
    context.closeIfBodyFollows(request)
    return reply.response(to: request, on: context.channel)
  }

  private func reply(to request: Request) async -> Reply {
    let preferred = request.headers[.acceptLanguage].flatMap { Language(acceptLanguage: $0) } ?? defaultLanguage
    do throws(RequestError) {
      guard request.method == .get || request.method == .head else { throw .method(request.method.rawValue) }
      let authority = request.head.authority
      guard hostNames.allow(authority) else { throw .foreignHost(authority ?? "") }
      let target = try RequestTarget(request.head.path ?? "")
      let asked = target.parameters.last { $0.name == "lang" }.flatMap { Language(rawValue: $0.value) }
      return await reply(to: target, language: asked ?? preferred)
    } catch {
      return .problem(error, language: preferred)
    }
  }

  private func reply(to target: RequestTarget, language: Language) async -> Reply {
    if let asset = Asset.all[String(target.path)] { return asset }
    if target.path == OpenAPI.path { return .json(OpenAPI.description) }
    do {
      for endpoint in Endpoint.all {
        guard let encoded = endpoint.match(target.path) else { continue }
        guard let pathValue = PercentEncoding.decode(encoded, plusIsSpace: false) else {
          throw RequestError.malformedTarget
        }
        let arguments = try Arguments(target.parameters, for: endpoint.parameters, pathValue: pathValue)
        return try await threads.runIfActive { try endpoint.answer(archive, arguments, language) }
      }
      throw RequestError.unknownPath(String(target.path.prefix(200)))
    } catch let error as RequestError {
      return .problem(error, language: language)
    } catch let error as ArchiveError {
      let reply = Reply.problem(.archive(error), language: language)
      if reply.status >= 500 { logger.warning("\(error.message(in: defaultLanguage))") }
      return reply
    } catch {
      logger.error("\(error)")
      return .problem(.failed, language: language)
    }
  }
}
