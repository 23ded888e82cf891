import Foundation
import Testing

@testable import Web

extension ServerTests {
  /// The page and its files.
  struct PageTests {
    static func text(_ path: String) throws -> String {
      String(decoding: try #require(Asset.all[path]).body, as: UTF8.self)
    }

    static var scripts: [String] { Asset.all.keys.filter { $0.hasSuffix(".js") }.sorted() }

    static func matches(_ pattern: String, in text: String) throws -> [String] {
      let expression = try NSRegularExpression(pattern: pattern)
      return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap { match in
        Range(match.range(at: 1), in: text).map { String(text[$0]) }
      }
    }

    @Test func theFilesAreServedAsWhatTheyAre() async throws {
      try await TestServer.run { client in
        for (path, asset) in Asset.all {
          let answer = try await client.get(path)
          #expect(answer.status == 200)
          #expect(answer.headers["content-type"] == asset.contentType)
          #expect(answer.body == asset.body)
          let tag = try #require(answer.headers["etag"])
          let again = try await client.get(path, headers: ["If-None-Match": tag])
          #expect(again.status == 304)
          #expect(again.body.isEmpty)
        }
        // What the page's own addresses carry is the page's business.
        #expect(try await client.get("/?tab=tasks&unit=x&lang=en").status == 200)
      }
    }

    @Test func everyAnswerIsGuarded() async throws {
      try await TestServer.run { client in
        for target in ["/", "/assets/app.js", "/api/v1/stats", "/nowhere", "/api/v1/search"] {
          let headers = try await client.get(target).headers
          let policy = try #require(headers["content-security-policy"])
          for part in ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"] {
            #expect(policy.contains(part))
          }
          #expect(!policy.contains("unsafe"))
          #expect(headers["x-content-type-options"] == "nosniff")
          #expect(headers["referrer-policy"] == "no-referrer")
        }
      }
    }

    /// What documents and askers write comes back as data of a type that no browser takes for markup.
    @Test func markupStaysText() async throws {
      try await TestServer.run { client in
        let script = TestServer.encoded(TestServer.script)
        for target in [
          "/api/v1/search?q=\(script)", "/api/v1/search?q=alert", "/api/v1/documents/\(script)", "/\(script)",
          "/api/v1/stats?\(script)=1", "/api/v1/tasks?role=\(script)",
        ] {
          let answer = try await client.get(target)
          let type = try #require(answer.headers["content-type"])
          #expect(type.hasPrefix("application/json") || type.hasPrefix("application/problem+json"), "\(target)")
          #expect(answer.headers["x-content-type-options"] == "nosniff")
          #expect(try !answer.json.isEmpty, "\(target)")
        }
        #expect(!(try await client.get("/?q=\(script)").text.contains("alert")))
      }
    }

    /// Text reaches the page as text nodes: there is no other way in.
    @Test func scriptsNeverReadMarkup() throws {
      let doors = [
        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "srcdoc",
        "DOMParser",
        "setAttribute('on", "javascript:",
      ]
      for path in Self.scripts {
        let text = try Self.text(path)
        for door in doors { #expect(!text.contains(door), "\(path): \(door)") }
      }
      let page = try Self.text("/")
      #expect(try Self.matches("(<script(?![^>]* src=)[^>]*>|<style|\\son[a-z]+=|\\sstyle=)", in: page).isEmpty)
    }

    @Test func nothingComesFromElsewhere() throws {
      for path in Asset.all.keys {
        let text = try Self.text(path).replacingOccurrences(of: "http://www.w3.org/2000/svg", with: "")
        #expect(!text.contains("http://") && !text.contains("https://") && !text.contains("//cdn"), "\(path)")
      }
      for asset in try Self.matches("(?:href|src)=\"(/[^\"?]*)", in: Self.text("/")) {
        #expect(Asset.all[asset] != nil, "\(asset)")
      }
      for path in Self.scripts {
        for name in try Self.matches("from '\\./([^']+)'", in: Self.text(path)) {
          #expect(Asset.all["/assets/" + name] != nil, "\(path): \(name)")
        }
      }
    }

    /// Every word that a script asks for is there in both languages.
    @Test func wordsAreThereInBothLanguages() throws {
      let words = try Self.text("/assets/words.js")
      let keys = Set(try Self.matches("(?m)^  '?([^\\s':]+)'?: \\[", in: words))
      let pairs = try Self.matches("(?s)(\\[\\s*'(?:[^'\\\\]|\\\\.)+',\\s*'(?:[^'\\\\]|\\\\.)+'\\],)", in: words)
      #expect(keys.count == pairs.count)
      for path in Self.scripts {
        for key in try Self.matches("say\\('([^']+)'[,)]", in: Self.text(path)) {
          #expect(keys.contains(key), "\(path): \(key)")
        }
      }
    }

    @Test func filesStaySmall() throws {
      for path in Asset.all.keys { #expect(try Self.text(path).split(separator: "\n").count < 400, "\(path)") }
    }

    /// The description lists what is served, and nothing else.
    @Test func theDescriptionIsTrue() async throws {
      try await TestServer.run { client in
        let paths = try #require(try await client.get("/api/v1/openapi.json").json["paths"] as? [String: [String: Any]])
        #expect(Set(paths.keys) == Set(Endpoint.all.map(\.path)))
        for (path, operations) in paths {
          let operation = try #require(operations["get"] as? [String: Any])
          let parameters = try #require(operation["parameters"] as? [[String: Any]])
          let query = parameters.filter { $0["in"] as? String == "query" }
          let required = query.filter { $0["required"] as? Bool == true }.compactMap { $0["name"] as? String }
          let target = path.replacingOccurrences(of: "{id}", with: TestServer.encoded("kế hoạch.txt"))
          for name in query.compactMap({ $0["name"] as? String }) {
            let others = required.filter { $0 != name }.map {
              "\($0)=\($0 == "document" ? TestServer.encoded("kế hoạch.txt") : "a")"
            }
            let asked = target + "?" + (others + ["\(name)="]).joined(separator: "&")
            let answer = try await client.get(asked)
            #expect(required.contains(name) ? answer.status == 400 : answer.status == 200, "\(asked): \(answer.text)")
          }
        }
      }
    }
  }
}
