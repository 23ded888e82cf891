internal import Hummingbird
internal import NIOCore

extension Reply {
  func response(to request: Request, on channel: any Channel) -> Response {
    var headers = Reply.securityHeaders
    headers[.contentType] = contentType
    headers[.vary] = "Accept-Language"
    headers[.cacheControl] = entityTag == nil ? "no-store" : "no-cache"
    if status == 405 { headers[.allow] = "GET, HEAD" }
    if let entityTag {
      headers[.eTag] = entityTag
      if status == 200, request.headers[.ifNoneMatch] == entityTag {
        return Response(status: .notModified, headers: headers, body: Reply.responseBody([], on: channel))
      }
    }
    headers[.contentLength] = String(body.count)
    let content = Reply.responseBody(request.method == .head ? [] : body, on: channel)
    return Response(status: .init(code: status), headers: headers, body: content)
  }

  /// Bytes that a client has to take in time, or it loses the connection.
  private static func responseBody(_ bytes: [UInt8], on channel: any Channel) -> ResponseBody {
    ResponseBody { writer in
      let deadline = channel.eventLoop.scheduleTask(in: Limits.reading) { channel.close(promise: nil) }
      defer { deadline.cancel() }
      if !bytes.isEmpty { try await writer.write(ByteBuffer(bytes: bytes)) }
      // Only once the loop has taken the bytes does the writer know that it must wait for the client, and waits here.
      try await channel.eventLoop.submit {}.get()
      try await writer.finish(nil)
    }
  }

  /// Nothing from elsewhere is loaded, nothing inline runs, nobody may frame the page or read it from another site.
  private static let securityHeaders: HTTPFields = {
    var headers = HTTPFields()
    headers[.contentSecurityPolicy] = """
      default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; \
      base-uri 'none'; frame-ancestors 'none'
      """
    headers[.xContentTypeOptions] = "nosniff"
    headers[.init("Referrer-Policy")!] = "no-referrer"
    headers[.init("Cross-Origin-Resource-Policy")!] = "same-origin"
    headers[.init("Cross-Origin-Opener-Policy")!] = "same-origin"
    headers[.init("X-Frame-Options")!] = "DENY"
    return headers
  }()
}
