import Engine
import Foundation
import Testing

@testable import Web

extension ServerTests {
  /// What the addresses answer.
  struct AnswerTests {
    @Test func everyAddressAnswersWithJSON() async throws {
      try await TestServer.run { client in
        let targets = [
          "/api/v1/search?q=57", "/api/v1/search?q=57&explain=1&sort=title", "/api/v1/suggestions?q=ng",
          "/api/v1/similar?document=\(TestServer.encoded("kế hoạch.txt"))", "/api/v1/references",
          "/api/v1/references?key=57-NQ/TW",
          "/api/v1/references?mentions=1",
          "/api/v1/tasks", "/api/v1/deadlines", "/api/v1/indicators", "/api/v1/units", "/api/v1/documents",
          "/api/v1/documents/\(TestServer.encoded("kế hoạch.txt"))", "/api/v1/stats", "/api/v1/lint", "/healthz",
          "/api/v1/openapi.json",
        ]
        for target in targets {
          let answer = try await client.get(target)
          #expect(answer.status == 200, "\(target): \(answer.text)")
          #expect(answer.headers["content-type"] == "application/json; charset=utf-8")
          #expect(answer.headers["cache-control"] == "no-store")
          #expect(try !answer.json.isEmpty, "\(target)")
        }
      }
    }

    @Test(arguments: ["57-NQ/TW", "nghị quyết 57", "nghi+quyet+57", "NQ57"])
    func searchFindsWhatCites(query: String) async throws {
      try await TestServer.run { client in
        let value = query.contains("+") ? query : TestServer.encoded(query)
        let answer = try await client.get("/api/v1/search?q=\(value)&limit=1")
        #expect(try answer.json["total"] as? Int == 2, "\(answer.text)")
        #expect(try answer.items.count == 1)
        #expect(try answer.json["query"] as? String == query.replacingOccurrences(of: "+", with: " "))
      }
    }

    /// Highlights are offsets in bytes; the page cuts there.
    @Test func highlightsLieOnCharacters() async throws {
      try await TestServer.run { client in
        let answer = try await client.get("/api/v1/search?q=\(TestServer.encoded("\"nghị quyết\""))")
        let items = try answer.items
        var count = 0
        for snippet in items.flatMap({ $0["snippets"] as? [[String: Any]] ?? [] }) {
          let bytes = Array(try #require(snippet["text"] as? String).utf8)
          for range in snippet["highlights"] as? [[Int]] ?? [] {
            let marked = try #require(String(validating: bytes[range[0]..<range[1]], as: UTF8.self))
            #expect(marked.lowercased().contains("nghị") || marked.lowercased().contains("quyết"))
            count += 1
          }
        }
        #expect(count > 0)
      }
    }

    /// The page shows lines of the same text that the archive's lines count.
    @Test func theTextOfADocumentIsPlain() async throws {
      try await TestServer.run { client in
        let answer = try await client.get("/api/v1/documents/\(TestServer.encoded("kế hoạch.txt"))?text=1")
        #expect(answer.headers["content-type"] == "text/plain; charset=utf-8")
        #expect(answer.headers["x-content-type-options"] == "nosniff")
        #expect(answer.text == TestServer.plan)
      }
    }

    @Test func documentsAreNamedWithOrWithoutEncodedSlashes() async throws {
      try await TestServer.run { client in
        let parts = TestServer.letterPath.split(separator: "/").map { TestServer.encoded(String($0)) }
        for path in [parts.joined(separator: "/"), parts.joined(separator: "%2F"), parts.joined(separator: "%2f")] {
          let answer = try await client.get("/api/v1/documents/\(path)")
          let document = try answer.json["document"] as? [String: Any]
          #expect(document?["id"] as? String == TestServer.letterPath, "\(answer.text)")
        }
      }
    }

    @Test func listsAreCut() async throws {
      try await TestServer.run { client in
        let all = try await client.get("/api/v1/documents").items.compactMap { $0["id"] as? String }
        #expect(all.count == 2)
        for offset in 0...2 {
          let part = try await client.get("/api/v1/documents?limit=1&offset=\(offset)")
          #expect(try part.items.compactMap { $0["id"] as? String } == Array(all.dropFirst(offset).prefix(1)))
          #expect(try part.json["total"] as? Int == 2)
        }
      }
    }

    @Test func tasksAreFiltered() async throws {
      try await TestServer.run { client in
        let all = try await client.get("/api/v1/tasks").items.count
        let cases = [
          ("overdue=1&as-of=1990-01-01", 0), ("due-from=1/1/1990&due-to=31/12/1990", 0), ("unit=&role=&missing=", all),
        ]
        for (query, total) in cases {
          let answer = try await client.get("/api/v1/tasks?" + query)
          #expect(try answer.json["total"] as? Int == total, "\(query)")
        }
      }
    }

    /// The same bodies as on the command line: the same encoder.
    @Test func bodiesAreThoseOfTheEncoder() async throws {
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent("web-\(UUID().uuidString)").path
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let archive = try await TestServer.archive(in: folder)
      try await TestServer.run { client in
        let expected = JSONText.encode(try archive.references())
        #expect(try await client.get("/api/v1/references").body == expected)
      }
    }

    @Test func manyAskAtOnce() async throws {
      try await TestServer.run { client in
        let expected = try await client.get("/api/v1/references?key=57-NQ/TW").body
        try await withThrowingTaskGroup(of: Bool.self) { group in
          for _ in 0..<200 {
            group.addTask { try await client.get("/api/v1/references?key=57-NQ/TW").body == expected }
          }
          for try await isSame in group { #expect(isSame) }
        }
      }
    }

    @Test func oneConnectionCarriesManyRequests() async throws {
      try await TestServer.run { client in
        let once = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"
        let last = "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        let answer = try await client.exchange(Array((once + once + last).utf8))
        #expect(answer.status == 200)
        #expect(answer.text.components(separatedBy: "HTTP/1.1 200").count == 3)
      }
    }
  }
}
