import Foundation
import Testing

/// Files that were made to do harm end in one clear sentence each, in time; all others are ingested, and nothing is left behind.
@Suite(.serialized) struct HostileFileTests {
  private let folder = TemporaryFolder()
  private let temporary: String
  private let tool: CommandLineTool

  init() throws {
    temporary = folder.path("temporary")
    try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
    var tool = CommandLineTool()
    tool.environment["TMPDIR"] = temporary
    self.tool = tool
  }

  @Test func costThemselvesAndNothingElse() throws {
    let sample = "ke-hoach-du-lieu-so-noi-vu"
    let (docx, pdf, doc) = try (
      HostileFiles.sample("\(sample).docx"), HostileFiles.sample("\(sample).pdf"), HostileFiles.sample("\(sample).doc")
    )
    let megabyte = [UInt8](repeating: 0x20, count: 1_000_000)
    try folder.write("secret", "BÍ MẬT")
    let good = ["tốt.txt": Array(Examples.plan.utf8), "tốt.docx": docx, "tốt.pdf": pdf, "tốt.doc": doc]
    let tested: [(name: String, bytes: [UInt8], reason: String?)] = [
      ("bom.zip", HostileFiles.archive((0..<300).map { ("\($0).txt", megabyte) }), "256 MB once inflated"),
      ("bom.docx", HostileFiles.word([UInt8](repeating: 0x20, count: 300_000_000)), "256 MB once inflated"),
      ("sâu.zip", nested(5), "3 levels of nesting"),
      ("cười.docx", HostileFiles.laughs, "damaged"),
      ("ngoài.docx", HostileFiles.external(folder.path("secret")), "damaged"),
      ("khóa.zip", HostileFiles.archive([("a.txt", [0x61])], password: "1"), "password"),
      ("cụt.docx", Array(docx[..<(docx.count / 2)]), "damaged"),
      ("cụt.pdf", Array(pdf[..<(pdf.count / 2)]), nil),
      ("cụt.doc", Array(doc[..<(doc.count / 2)]), "damaged"),
      ("dài.pdf", HostileFiles.pdf(pages: 30_000, objects: 0), "5000 pages"),
      ("nhiều.pdf", HostileFiles.pdf(pages: 1, objects: 1_000_000), nil),
    ]
    for (name, bytes) in good { try folder.write("docs/\(name)", bytes) }
    for (name, bytes, _) in tested { try folder.write("docs/\(name)", bytes) }
    let start = Date()
    let outcome = try tool.run("ingest", folder.path("docs"), "--index", folder.path("Index"), "--format", "json")
    print("hostile files: \(Date().timeIntervalSince(start)) s")
    #expect(Date().timeIntervalSince(start) < 120)
    #expect(outcome.status == 1)
    let failed = try failures(in: outcome.output)
    for (name, _, reason) in tested {
      guard let reason else { continue }
      let found = failed.filter { $0.path.hasSuffix("/\(name)") || $0.path.contains("/\(name)/") }
      #expect(found.count == 1 && found[0].reason.contains(reason), "\(name): \(found)")
    }
    for name in good.keys { #expect(!failed.contains { $0.path.hasSuffix("/\(name)") }, "\(failed)") }
    #expect(try tool.run("check", "--index", folder.path("Index")).status == 0)
    #expect(try !tool.run("search", "BÍ MẬT", "--index", folder.path("Index")).output.contains("ngoài"))
    expectNothingLeft()
  }

  /// Damage at random, of every format that other people's code reads.
  @Test func damagedFilesDoNotEndTheIngest() throws {
    let seed = ProcessInfo.processInfo.environment["TRACUU_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...9999)
    print("TRACUU_SEED=\(seed)")
    srand48(Int(seed))
    for format in ["docx", "odt", "pdf", "html"] {
      let bytes = try HostileFiles.sample("ke-hoach-du-lieu-so-noi-vu.\(format)")
      for number in 0..<8 {
        var damaged = bytes
        for _ in 0..<(1 + Int(drand48() * 50)) {
          damaged[Int(drand48() * Double(bytes.count))] = UInt8(drand48() * 256)
        }
        try folder.write("docs/\(number).\(format)", damaged)
      }
    }
    try folder.write("docs/tốt.txt", Examples.plan)
    let outcome = try tool.run("ingest", folder.path("docs"), "--index", folder.path("Index"), "--format", "json")
    #expect(outcome.status == 0 || outcome.status == 1, "seed \(seed): \(outcome.errors)")
    let failed = try failures(in: outcome.output)
    let documents = try tool.json("stats", "--index", folder.path("Index"))["documents"] as? Int
    #expect(documents == 33 - failed.count, "seed \(seed): \(failed)")
    #expect(!failed.contains { $0.reason.contains("signal") }, "seed \(seed): \(failed)")
    expectNothingLeft()
  }

  @Test func leavesNoProcessWhenItIsKilled() throws {
    for number in 0..<40 {
      try folder.write("docs/\(number).doc", HostileFiles.sample("ke-hoach-du-lieu-so-noi-vu.doc"))
    }
    let process = try tool.start(
      ["ingest", folder.path("docs"), "--index", folder.path("Index")], output: .nullDevice, errors: .nullDevice)
    let start = Date()
    while processes().count < 3, Date().timeIntervalSince(start) < 30 { usleep(20_000) }
    #expect(processes().count >= 3, "the program, a process that reads, and LibreOffice")
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    usleep(500_000)
    #expect(processes() == [])
    // What it could not remove, the next one does.
    try FileManager.default.removeItem(atPath: folder.path("docs"))
    try folder.write("docs/tốt.txt", Examples.plan)
    #expect(try tool.run("ingest", folder.path("docs"), "--index", folder.path("Index")).status == 0)
    expectNothingLeft()
  }

  @Test func saysWhichProgramIsMissing() throws {
    var tool = tool
    tool.searchPath = folder.path("nothing")
    try folder.write("docs/a.doc", HostileFiles.sample("ke-hoach-du-lieu-so-noi-vu.doc"))
    try folder.write("docs/b.txt", Examples.plan)
    let outcome = try tool.run("ingest", folder.path("docs"), "--index", folder.path("Index"))
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains("a.doc") && outcome.errors.contains("libreoffice-writer-nogui"), "\(outcome.errors)")
  }

  private func nested(_ depth: Int) -> [UInt8] {
    HostileFiles.archive([depth == 1 ? ("a.txt", [0x61]) : ("n.zip", nested(depth - 1))])
  }

  private func failures(in output: String) throws -> [(path: String, reason: String)] {
    let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    let failed = try #require(object?["failed"] as? [[String: Any]])
    return failed.map { ($0["path"] as? String ?? "", $0["reason"] as? String ?? "") }
  }

  private func expectNothingLeft() {
    #expect((try? FileManager.default.contentsOfDirectory(atPath: temporary)) == [])
    #expect(processes() == [])
  }

  /// Those that run with our folder for temporary files, or in it.
  private func processes() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.filter { name in
      guard Int(name) != nil, let variables = FileManager.default.contents(atPath: "/proc/\(name)/environ") else {
        return false
      }
      return String(decoding: variables, as: UTF8.self).contains("TMPDIR=\(temporary)")
    }
  }
}
