internal import Engine

/// An answer before it is given a connection.
struct Reply: Sendable {
  var status = 200
  let contentType: String
  let body: [UInt8]
  /// Of assets, which do not change while the server runs; nil for what may not be kept.
  var entityTag: String?

  static func json(_ value: some Encodable) -> Reply {
    Reply(contentType: "application/json; charset=utf-8", body: JSONText.encode(value))
  }

  static func text(_ utf8: [UInt8]) -> Reply {
    Reply(contentType: "text/plain; charset=utf-8", body: utf8)
  }

  static func problem(_ error: RequestError, language: Language) -> Reply {
    let problem = Problem(error, language: language)
    return Reply(
      status: problem.status, contentType: "application/problem+json; charset=utf-8", body: JSONText.encode(problem))
  }
}
