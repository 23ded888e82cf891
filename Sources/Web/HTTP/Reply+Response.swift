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
        return Response(status: .notModified, headers: headers, body: .init())
      }
    }
    headers[.contentLength] = String(body.count)
    let content = request.method == .head ? ResponseBody() : responseBody(on: channel)
    return Response(status: .init(code: status), headers: headers, body: content)
  }

  private func responseBody(on channel: any Channel) -> ResponseBody {
    let buffer = ByteBuffer(bytes: body)
    guard body.count > Limits.shortAnswer else { return ResponseBody(byteBuffer: buffer) }
    return ResponseBody(contentLength: body.count) { writer in
      let deadline = channel.eventLoop.scheduleTask(in: Limits.reading) { channel.close(promise: nil) }
      defer { deadline.cancel() }
      try await writer.write(buffer)
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
