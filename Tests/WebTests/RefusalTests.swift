import Foundation
import Testing

@testable import Web

extension ServerTests {
  /// What is not answered as it was asked, and how that is said.
  struct RefusalTests {
    struct Case: Sendable, CustomTestStringConvertible {
      let target: String
      let status: Int
      let code: String
      var parameter: String?
      var testDescription: String { String(target.prefix(60)) }
    }

    static let cases = [
      Case(target: "/nowhere", status: 404, code: "unknown-path"),
      Case(target: "/api/v1/", status: 404, code: "unknown-path"),
      Case(target: "/api/v1/documents/", status: 404, code: "unknown-path"),
      Case(target: "/assets/../Package.swift", status: 404, code: "unknown-path"),
      Case(target: "/api/v1/documents/nothing-like-it", status: 404, code: "unknown-document"),
      Case(target: "/api/v1/documents/..%2F..%2Fetc%2Fpasswd", status: 404, code: "unknown-document"),
      Case(target: "/api/v1/documents/.txt", status: 409, code: "ambiguous-document"),
      Case(target: "/api/v1/documents/%FF", status: 400, code: "malformed-address"),
      Case(target: "/api/v1/documents/a%00b", status: 400, code: "malformed-address"),
      Case(target: "/api/v1/tasks?document=nothing-like-it", status: 404, code: "unknown-document"),
      Case(target: "/api/v1/search", status: 400, code: "missing-parameter", parameter: "q"),
      Case(target: "/api/v1/search?q=", status: 400, code: "missing-parameter", parameter: "q"),
      Case(target: "/api/v1/search?q=%20", status: 400, code: "malformed-value", parameter: "q"),
      Case(target: "/api/v1/search?q=a&q=b", status: 400, code: "repeated-parameter", parameter: "q"),
      Case(target: "/api/v1/search?q=a&colour=red", status: 400, code: "unknown-parameter", parameter: "colour"),
      Case(target: "/api/v1/search?q=%4", status: 400, code: "malformed-address"),
      Case(target: "/api/v1/search?q=%C3%28", status: 400, code: "malformed-address"),
      Case(target: "/api/v1/search?q=a&limit=1001", status: 400, code: "malformed-value", parameter: "limit"),
      Case(target: "/api/v1/search?q=a&limit=-1", status: 400, code: "malformed-value", parameter: "limit"),
      Case(target: "/api/v1/search?q=a&limit=1e3", status: 400, code: "malformed-value", parameter: "limit"),
      Case(
        target: "/api/v1/search?q=a&offset=99999999999999999999", status: 400, code: "malformed-value",
        parameter: "offset"),
      Case(target: "/api/v1/search?q=a&sort=random", status: 400, code: "malformed-value", parameter: "sort"),
      Case(target: "/api/v1/search?q=a&from=2026-13", status: 400, code: "malformed-value", parameter: "from"),
      Case(target: "/api/v1/tasks?due-to=31/2/2026", status: 400, code: "malformed-value", parameter: "due-to"),
      Case(target: "/api/v1/tasks?overdue=yes", status: 400, code: "malformed-value", parameter: "overdue"),
      Case(target: "/api/v1/tasks?as-of=2026-01-01", status: 400, code: "needless-parameter", parameter: "as-of"),
      Case(target: "/api/v1/tasks?role=chief", status: 400, code: "malformed-value", parameter: "role"),
      Case(target: "/api/v1/stats?limit=1", status: 400, code: "unknown-parameter", parameter: "limit"),
      Case(target: "/api/v1/stats?lang=fr", status: 400, code: "malformed-value", parameter: "lang"),
      Case(
        target: "/api/v1/search?q=" + String(repeating: "a", count: 1025), status: 400, code: "value-too-long",
        parameter: "q"),
      Case(target: "/api/v1/search?q=" + String(repeating: "%61", count: 3000), status: 414, code: "address-too-long"),
    ]

    @Test func problemsAreDescribed() async throws {
      try await TestServer.run { client in
        for (each, language) in Self.cases.flatMap({ each in ["vi", "en"].map { (each, $0) } }) {
          let answer = try await client.get(each.target, headers: ["Accept-Language": language])
          #expect(answer.status == each.status, "\(each.target): \(answer.text)")
          #expect(answer.headers["content-type"] == "application/problem+json; charset=utf-8")
          let problem = try answer.json
          #expect(problem["status"] as? Int == each.status)
          #expect(problem["code"] as? String == each.code, "\(each.target): \(answer.text)")
          #expect(problem["parameter"] as? String == each.parameter)
          for key in ["type", "title", "detail"] { #expect((problem[key] as? String)?.isEmpty == false, "\(key)") }
        }
      }
    }

    @Test(arguments: [
      ("", nil, "Thiếu"), ("", "fr", "Thiếu"), ("", "en-GB,vi;q=0.5", "The parameter"),
      ("", "en;q=0.1, vi-VN", "Thiếu"), ("?lang=en", "vi", "The parameter"), ("?lang=vi", "en", "Thiếu"),
    ])
    func theLanguageIsThatOfTheReader(query: String, accepted: String?, beginning: String) async throws {
      try await TestServer.run { client in
        let headers = accepted.map { ["Accept-Language": $0] } ?? [:]
        let problem = try await client.get("/api/v1/search" + query, headers: headers).json
        #expect((problem["detail"] as? String)?.hasPrefix(beginning) == true)
      }
    }

    @Test(arguments: ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
    func onlyReading(method: String) async throws {
      try await TestServer.run { client in
        let answer = try await client.get("/api/v1/stats", method: method)
        #expect(answer.status == 405)
        #expect(answer.headers["allow"] == "GET, HEAD")
      }
    }

    @Test func headIsGetWithoutBody() async throws {
      try await TestServer.run { client in
        for target in ["/", "/api/v1/references", "/assets/page.css", "/nowhere"] {
          let get = try await client.get(target)
          let head = try await client.get(target, method: "HEAD")
          #expect(head.status == get.status)
          #expect(head.body.isEmpty)
          #expect(head.headers["content-length"] == String(get.body.count), "\(target)")
        }
      }
    }

    @Test func pagesOfOtherSitesCannotPoseAsUs() async throws {
      try await TestServer.run(hostNames: ["Tracuu.example"]) { client in
        for host in ["localhost", "127.0.0.1:80", "[::1]:8080", "tracuu.EXAMPLE"] {
          #expect(try await client.get("/healthz", host: host).status == 200, "\(host)")
        }
        for host in ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "[::2]"] {
          #expect(try await client.get("/healthz", host: host).status == 421, "\(host)")
        }
        let answer = try await client.get("/healthz", headers: ["Origin": "https://evil.example"])
        #expect(answer.headers["access-control-allow-origin"] == nil)
      }
    }

    /// A body is never read; its sender does not keep the connection.
    @Test func bodiesEndTheConnection() async throws {
      try await TestServer.run { client in
        let head = "POST /api/v1/stats HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n"
        let start = ContinuousClock.now
        let answer = try await client.exchange(Array(head.utf8))
        #expect(answer.status == 405)
        #expect(ContinuousClock.now - start < .seconds(10))
      }
    }

    @Test func headsAreLimited() async throws {
      try await TestServer.run { client in
        let large = try? await client.get("/healthz", headers: ["X-Large": String(repeating: "a", count: 20_000)])
        #expect(large?.status ?? 400 >= 400)
        let many = Dictionary(uniqueKeysWithValues: (0..<100).map { ("X-\($0)", "1") })
        let answer = try? await client.get("/healthz", headers: many)
        #expect(answer?.status ?? 400 >= 400)
        let address = try? await client.get("/healthz?" + String(repeating: "a", count: 200_000))
        #expect(address?.status ?? 400 >= 400)
        let healthy = try await client.get("/healthz")
        #expect(healthy.status == 200)
      }
    }

    @Test(arguments: ["", "GET", "GET / HTTP/9.9\r\n\r\n", "\u{0}\u{1}\u{2}\r\n\r\n", "GET  \r\n\r\n"])
    func nonsenseDoesNotHurt(text: String) async throws {
      try await TestServer.run { client in
        let nonsense = text.hasSuffix("\r\n\r\n") ? text : text + "\r\n\r\n"
        let answer = try? await client.exchange(Array(nonsense.utf8), patience: 1)
        #expect(answer?.status ?? 400 >= 400)
        let healthy = try await client.get("/healthz")
        #expect(healthy.status == 200)
      }
    }

    @Test func aPortThatIsTakenIsNamed() async throws {
      try await TestServer.run { client in
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("web-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let server = Server(
          archive: try await TestServer.archive(in: folder), host: "127.0.0.1", port: client.port, language: .english,
          hostNames: [])
        let error = await #expect(throws: WebError.self) { try await server.run(endsOnSignals: false) { _ in } }
        guard case .cannotListen(_, client.port, let detail) = error else {
          Issue.record("\(String(describing: error))")
          return
        }
        #expect(detail == "Address already in use")
      }
    }
  }
}
