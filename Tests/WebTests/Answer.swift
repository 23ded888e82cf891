import Foundation

/// What a server sent.
struct Answer {
  struct Unreadable: Error {
    let bytes: [UInt8]
  }

  let status: Int
  /// By name in lower case.
  let headers: [String: String]
  let body: [UInt8]

  init(_ bytes: [UInt8]) throws {
    let end = Array("\r\n\r\n".utf8)
    guard let split = bytes.indices.first(where: { bytes[$0...].starts(with: end) }) else {
      throw Unreadable(bytes: bytes)
    }
    var lines = String(decoding: bytes[..<split], as: UTF8.self).components(separatedBy: "\r\n")
    guard let status = Int(lines.removeFirst().split(separator: " ").dropFirst().first ?? "") else {
      throw Unreadable(bytes: bytes)
    }
    self.status = status
    headers = Dictionary(
      lines.map { line in
        let parts = line.split(separator: ":", maxSplits: 1)
        return (parts[0].lowercased(), parts.dropFirst().joined().trimmingCharacters(in: .whitespaces))
      }, uniquingKeysWith: { "\($0), \($1)" })
    body = Array(bytes[(split + end.count)...])
  }

  var text: String { String(decoding: body, as: UTF8.self) }

  var json: [String: Any] {
    get throws { try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any] ?? [:] }
  }

  /// The items of a list.
  var items: [[String: Any]] {
    get throws { try json["items"] as? [[String: Any]] ?? [] }
  }
}
