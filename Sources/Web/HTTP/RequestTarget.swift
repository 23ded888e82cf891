/// What a request asks for: the path and the query of its address, taken apart.
struct RequestTarget: Sendable {
  /// Percent-encoded, beginning with "/".
  let path: Substring
  /// Names and values in the order in which they came, decoded.
  let parameters: [(name: String, value: String)]

  /// - Throws: ``RequestError/targetTooLong`` and ``RequestError/malformedTarget``.
  init(_ text: String) throws(RequestError) {
    guard text.utf8.count <= Limits.target else { throw .targetTooLong }
    guard text.utf8.first == UInt8(ascii: "/") else { throw .malformedTarget }
    let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = parts[0]
    var parameters: [(String, String)] = []
    for pair in (parts.count > 1 ? parts[1] : "").split(separator: "&") {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = PercentEncoding.decode(sides[0], plusIsSpace: true),
        let value = PercentEncoding.decode(sides.count > 1 ? sides[1] : "", plusIsSpace: true)
      else { throw .malformedTarget }
      parameters.append((name, value))
    }
    self.parameters = parameters
  }
}
