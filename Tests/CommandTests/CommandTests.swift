import Foundation
import Testing

@Suite struct CommandTests {
  private let folder = TemporaryFolder()
  private let tool: CommandLineTool

  init() throws {
    var tool = CommandLineTool()
    tool.folder = folder.path
    self.tool = tool
    try folder.write("Corpus/ke-hoach.txt", Examples.plan)
    try folder.write("Corpus/bao-cao.txt", Examples.report)
  }

  @Test func ingestsTheCorpusWhenToldNothing() throws {
    let outcome = try tool.run("ingest")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Added 2, updated 0, unchanged 0, removed 0; the index holds 2 documents"))
    #expect(outcome.errors == "")
    let again = try tool.json("ingest", "Corpus")
    #expect(again["unchanged"] as? Int == 2)
    #expect(Set(again.keys).isSuperset(of: ["added", "updated", "removed", "failed", "documents", "bytes", "seconds"]))
  }

  @Test func answersEveryQuestionInEveryFormat() throws {
    #expect(try tool.run("ingest").status == 0)
    let lists = [
      ["search", "Nghị quyết 57"], ["refs"], ["refs", "57-NQ/TW"], ["refs", "--mentions"],
      ["refs", "--of", "ke-hoach"],
      ["tasks"], ["tasks", "--unit", "van phong so"], ["deadlines"], ["indicators"], ["units"],
      ["stats", "--documents"],
    ]
    for arguments in lists {
      let json = try tool.run(arguments + ["--format", "json"])
      #expect(json.status == 0, "\(arguments): \(json.errors)")
      let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
      let total = try #require(object?["total"] as? Int, "\(arguments)")
      #expect((object?["items"] as? [Any])?.count == total, "\(arguments)")
      let csv = try tool.run(arguments + ["--format", "csv"])
      #expect(csv.status == 0 && csv.output.hasPrefix("\u{FEFF}") && csv.output.hasSuffix("\r\n"), "\(arguments)")
      for language in ["vi", "en"] {
        let text = try tool.run(arguments + ["--lang", language])
        #expect(text.status == 0 && (total == 0) == text.output.isEmpty, "\(arguments)")
      }
    }
    for arguments in [["show", "ke-hoach"], ["stats"], ["check"], ["optimize"], ["extract", "Corpus/ke-hoach.txt"]] {
      let json = try tool.run(arguments + ["--format", "json"])
      #expect(json.status == 0, "\(arguments): \(json.errors)")
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.output.utf8)) }
      #expect(try tool.run(arguments).output.isEmpty == false)
    }
  }

  @Test func findsWhoCitesWhatInAnySpelling() throws {
    #expect(try tool.run("ingest").status == 0)
    for spelling in ["57-NQ/TW", "Nghị quyết 57", "nq 57", "nghi quyet 57", "57/NQ-TW", "NQ57"] {
      let found = try tool.json("search", spelling)
      #expect(found["total"] as? Int == 1, "\(spelling)")
      let cited = try tool.json("refs", spelling)
      let items = try #require(cited["items"] as? [[String: Any]])
      #expect(items.map { $0["line"] as? Int } == [9, 15], "\(spelling)")
      #expect(items.allSatisfy { $0["key"] as? String == "57-NQ/TW" }, "\(spelling)")
    }
  }

  @Test func writesAbsentValuesAsNull() throws {
    #expect(try tool.run("ingest").status == 0)
    let document = try #require(try tool.json("show", "bao-cao")["document"] as? [String: Any])
    #expect(document["number"] is NSNull)
    #expect(document["signer"] is NSNull)
    #expect(document["recipients"] as? [String] == [])
  }

  @Test func printsTheTextThatLinesReferTo() throws {
    #expect(try tool.run("ingest").status == 0)
    #expect(try tool.run("show", "ke-hoach.txt", "--text").output == Examples.plan)
    #expect(try tool.run("extract", "Corpus/ke-hoach.txt", "--text").output == Examples.plan)
  }

  @Test func doesWhatItCanAndTellsTheRest() throws {
    try folder.write("Corpus/empty.txt", "")
    let outcome = try tool.run("ingest", "--lang", "vi")
    #expect(outcome.status == 1)
    #expect(outcome.errors == "tracuu: không đọc được Corpus/empty.txt: tệp rỗng, không có chữ nào\n")
    #expect(outcome.output.hasPrefix("Đã thêm 2,"))
  }

  @Test(
    arguments: [
      ("tasks", 2), ("search x", 2), ("check", 2), ("optimize", 2), ("ingest --index /proc/none", 2),
      ("tasks --format xml", 64),
      ("tasks --limit -1", 64), ("tasks --due-to 31/2/2026", 64), ("nothing", 64), ("--help", 0),
    ] as [(String, Int32)]) func endsWithTheRightCode(line: String, status: Int32) throws
  {
    let outcome = try tool.run(line.split(separator: " ").map(String.init))
    #expect(outcome.status == status)
    #expect((status == 0) == outcome.errors.isEmpty)
    if status == 2 { #expect(outcome.errors.split(separator: "\n").count == 1) }
  }

  @Test func saysWhatIsWrongWithAnIndex() throws {
    #expect(try tool.run("ingest").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("Index/segments"))
    let path = folder.path("Index/segments/" + (names.first ?? ""))
    var bytes = [UInt8](try #require(FileManager.default.contents(atPath: path)))
    bytes[bytes.count / 2] ^= 1
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    #expect(try tool.run("check").status == 2)
    try Data(bytes.prefix(50)).write(to: URL(fileURLWithPath: path))
    let outcome = try tool.run("search", "kế hoạch")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("segments/") && outcome.errors.contains("rename the index folder"))
  }

  @Test func isQuietWhenNobodyReadsOn() throws {
    #expect(try tool.run("ingest").status == 0)
    let pipe = Pipe()
    try folder.write("err", "")
    let errors = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path("err")))
    try pipe.fileHandleForReading.close()
    let process = try tool.start(["refs", "--format", "json"], output: pipe.fileHandleForWriting, errors: errors)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(folder.text("err") == "")
  }

  @Test func writesACalendarOfWhatIsDue() throws {
    #expect(try tool.run("ingest").status == 0)
    var tool = tool
    tool.environment["SOURCE_DATE_EPOCH"] = "1767225600"
    let outcome = try tool.run("tasks", "--document", "ke-hoach", "--format", "ics", "--lang", "vi")
    let lines = outcome.output.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.first == "BEGIN:VCALENDAR")
    #expect(lines.suffix(2) == ["END:VCALENDAR", ""])
    #expect(lines.contains("DTSTAMP:20260101T000000Z"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20260330"))
    #expect(lines.contains("DTEND;VALUE=DATE:20260331"))
    #expect(lines.count { $0.hasPrefix("UID:") } == 1)
    #expect(try tool.run("tasks", "--format", "ics", "--lang", "vi").output == outcome.output)
  }

  @Test func drawsWhoCitesWhat() throws {
    #expect(try tool.run("ingest").status == 0)
    let dot = try tool.run("refs", "--format", "dot").output
    #expect(dot.hasPrefix("digraph references {\n"))
    #expect(dot.contains("\"ke-hoach.txt\" -> \"cited:"))
    #expect(dot.contains("[label=\"57-NQ/TW\", shape=ellipse]"))
    let graphML = try tool.run("refs", "57-NQ/TW", "--format", "graphml").output
    #expect(graphML.contains("<data key=\"label\">57-NQ/TW</data>"))
    #expect(!graphML.contains("59-NQ/TW"))
  }

  @Test func speaksTheLanguageOfTheEnvironment() throws {
    var tool = tool
    tool.environment["LC_ALL"] = "vi_VN.UTF-8"
    #expect(try tool.run("tasks").errors.contains("Chưa có chỉ mục tại Index"))
    tool.environment["LC_ALL"] = ""
    tool.environment["LANG"] = "en_US.UTF-8"
    #expect(try tool.run("tasks").errors.contains("There is no index at Index"))
  }
}
