import Foundation
import Testing

/// `bench` is driven from outside over a tiny corpus, and what it answers is compared with looking at every document.
@Suite struct BenchTests {
  private static let documents: [(id: String, tokens: String)] = [
    ("a/1", "nghị quyết số 57 của bộ chính trị"), ("a/2", "kế hoạch đầu tư công đầu tư"), ("a/10", ""),
    ("b", "đầu tư công"), ("b/1", "tư đầu công công công"), ("c", "quyết định đầu tư số 57"),
  ]

  private static let queries: [(cls: String, terms: String)] = [
    ("term", "công"), ("term", "vắng"), ("and2", "đầu tư"), ("and3", "đầu tư số"), ("or2", "bộ công"),
    ("or6", "nghị quyết số 57 kế vắng"), ("phrase2", "đầu tư"), ("phrase3", "đầu tư công"),
  ]

  private static func run(_ arguments: String...) throws -> Int32 {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    let bundles = CommandLine.arguments.filter { $0.hasSuffix(".xctest") } + [own]
    let program = bundles.map { URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent("bench") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    let process = Process()
    let executable = try #require(program)
    process.executableURL = executable
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private static func object(_ path: String) throws -> [String: Any] {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// The ids of the documents that match, by the class of the query.
  private static func matches(_ cls: String, _ terms: String) -> Set<String> {
    let terms = terms.split(separator: " ")
    let matching = documents.filter { document in
      let tokens = document.tokens.split(separator: " ")
      if cls.hasPrefix("phrase") { return " \(document.tokens) ".contains(" \(terms.joined(separator: " ")) ") }
      return cls.hasPrefix("or") ? terms.contains(where: tokens.contains) : terms.allSatisfy(tokens.contains)
    }
    return Set(matching.map(\.id))
  }

  @Test func resultsAreThoseOfLookingAtEveryDocument() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/tracuu-bench-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (tokens, queries, work, out) = (folder + "/t", folder + "/q", folder + "/index", folder + "/out.json")
    try Data(Self.documents.map { "\($0.id)\t\($0.tokens)\n" }.joined().utf8).write(to: URL(fileURLWithPath: tokens))
    try Data(Self.queries.map { "\($0.cls)\t\($0.terms)\n" }.joined().utf8).write(to: URL(fileURLWithPath: queries))

    #expect(try Self.run("--phase", "index", "--tokens", tokens, "--work", work, "--out", out) == 0)
    let index = try Self.object(out)
    #expect(
      Set(index.keys) == [
        "engine", "version", "settings", "index_s", "index_cpu_s", "index_bytes", "segments", "premerge", "merge_s",
      ])
    #expect(index["segments"] as? Int == 1)
    let premerge = try #require(index["premerge"] as? [String: Any])
    #expect(Set(premerge.keys) == ["index_s", "index_cpu_s", "index_bytes", "segments"])

    let status = try Self.run(
      "--phase", "query", "--tokens", tokens, "--queries", queries, "--work", work, "--out", out, "--passes", "2",
      "--warm", "1", "--cap", "5", "--threads", "1")
    #expect(status == 0)
    try check(Self.object(out))
  }

  private func check(_ report: [String: Any]) throws {
    #expect(
      Set(report.keys) == ["engine", "version", "settings", "run", "classes", "count_classes", "queries"])
    let run = try #require(report["run"] as? [String: Any])
    #expect(Set(run.keys) == ["passes", "wall_s", "cpu_s", "overhead_us"])
    let answers = try #require(report["queries"] as? [[String: Any]])
    #expect(answers.count == Self.queries.count)
    for (query, answer) in zip(Self.queries, answers) {
      let expected = Self.matches(query.cls, query.terms)
      let top = try #require(answer["top"] as? [String])
      #expect(Set(answer.keys) == ["cls", "terms", "us", "count", "top"])
      #expect(answer["cls"] as? String == query.cls)
      #expect(answer["count"] as? Int == expected.count, "\(query)")
      #expect(Set(top) == expected && top.count == expected.count, "\(query)")
    }
    for name in ["classes", "count_classes"] {
      let classes = try #require(report[name] as? [String: [String: Any]])
      for (cls, times) in classes {
        let own = Self.queries.filter { $0.cls == cls }
        #expect(Set(times.keys) == ["n", "p50_us", "p90_us", "p99_us", "mean_us", "hits_total"])
        #expect(times["n"] as? Int == own.count)
        #expect(times["hits_total"] as? Int == own.reduce(0) { $0 + Self.matches($1.cls, $1.terms).count })
      }
    }
  }
}
