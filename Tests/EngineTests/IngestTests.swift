import Formats
import Foundation
import Testing

@testable import Engine

@Suite struct IngestTests {
  private let folder = TemporaryFolder()
  private var index: String { folder.path("Index") }
  private var documents: String { folder.path("docs") }

  private func ingest(_ paths: [String]? = nil) async throws -> IngestAnswer {
    try await ArchiveWriter(directory: index).ingest(paths ?? [documents])
  }

  private func identifiers() throws -> [String] {
    try Archive(directory: index).documents().items.map(\.id)
  }

  private func found(_ query: String) throws -> [String] {
    try Archive(directory: index).search(SearchQuestion(query)).items.map(\.document.id).sorted()
  }

  @Test func addsReplacesAndDrops() async throws {
    try folder.write("docs/a.txt", "Kế hoạch cải cách hành chính\n")
    try folder.write("docs/sub/b.md", "Nghị quyết đất đai\n")
    try folder.write("docs/c.bin", "không đọc")
    try folder.write("docs/.hidden.txt", "ẩn")
    var answer = try await ingest()
    #expect((answer.added, answer.updated, answer.unchanged, answer.removed, answer.documents) == (2, 0, 0, 0, 2))
    #expect(answer.passedOver == 1)
    #expect(answer.failed.isEmpty)
    #expect(try identifiers() == ["a.txt", "sub/b.md"])
    #expect(try found("\"hành chính\"") == ["a.txt"])

    try folder.write("docs/a.txt", "Kế hoạch chuyển đổi số\n")
    try folder.remove("docs/sub/b.md")
    try folder.write("docs/d.txt", "Báo cáo\n")
    answer = try await ingest()
    #expect((answer.added, answer.updated, answer.unchanged, answer.removed, answer.documents) == (1, 1, 0, 1, 2))
    #expect(try identifiers() == ["a.txt", "d.txt"])
    #expect(try found("\"hành chính\"") == [])
    #expect(try found("chuyển đổi") == ["a.txt"])
    #expect(try Archive(directory: index).check().problems.map(\.message) == [])

    answer = try await ingest()
    #expect((answer.added, answer.updated, answer.unchanged, answer.removed, answer.documents) == (0, 0, 2, 0, 2))
    #expect(try Archive(directory: index).stats().generation == 3, "what changes nothing is no commit")
  }

  @Test func keepsWhatAFileHeldBeforeItBroke() async throws {
    try folder.write("docs/a.txt", "Kế hoạch cải cách hành chính\n")
    _ = try await ingest()
    try folder.write("docs/a.txt", [])
    let answer = try await ingest()
    #expect(
      answer.failed.map(\.reason) == [
        "the file is empty, there is no text in it; what was indexed of it before is kept"
      ])
    #expect(try found("\"hành chính\"") == ["a.txt"])
  }

  @Test func namesEachFileItCannotReadAndWhy() async throws {
    try folder.write("docs/good.txt", "Kế hoạch\n")
    try folder.write("docs/empty.txt", [])
    try folder.write("docs/binary.txt", [0x50, 0x4B, 0x03, 0x04, 0x00])
    try folder.write("docs/latin.txt", Array("một\nhai ".utf8) + [0xE0, 0x6F, 0x0A])
    try folder.link("docs/broken.txt", to: "nowhere.txt")
    try folder.link("docs/loop", to: ".")
    try folder.write("docs/large.txt", [])
    #expect(truncate(folder.path("docs/large.txt"), 200_000_000) == 0)
    let answer = try await ingest([documents, folder.path("none.txt"), folder.path("docs/good.txt")])
    #expect(answer.added == 1)
    let reasons = Dictionary(
      uniqueKeysWithValues: answer.failed.map { ($0.path.split(separator: "/").last.map(String.init) ?? "", $0.reason) }
    )
    #expect(
      reasons == [
        "empty.txt": "the file is empty, there is no text in it",
        "binary.txt": "a binary file, no text (at byte 2, line 1)",
        "latin.txt":
          "its encoding is not recognised (at byte 10, line 2); name it with --encoding, the nearest is Windows-1252",
        "broken.txt": "the link points to nothing",
        "large.txt": "too large: 200 MB, the limit is 32 MB",
        "none.txt": "there is no such file or folder",
      ])
  }

  @Test func refusesAFileOfAnotherFormatWhenItIsNamed() async throws {
    try folder.write("a.exe", "x")
    let answer = try await ingest([folder.path("a.exe")])
    #expect(
      answer.failed.map(\.reason) == [
        "this format is not read (those that are: \(DocumentFormat.allCases.map(\.rawValue).joined(separator: ", ")))"
      ])
  }

  @Test func dropsNothingOfAFolderThatIsGoneOrClosed() async throws {
    try folder.write("docs/sub/a.txt", "Kế hoạch\n")
    try folder.write("docs/b.txt", "Báo cáo\n")
    _ = try await ingest()
    if geteuid() != 0 {
      chmod(folder.path("docs/sub"), 0)
      let answer = try await ingest()
      chmod(folder.path("docs/sub"), 0o755)
      #expect(answer.removed == 0)
      #expect(answer.failed.count == 1)
    }
    try FileManager.default.moveItem(atPath: documents, toPath: folder.path("moved"))
    let answer = try await ingest()
    #expect(answer.removed == 0)
    #expect(answer.failed.count == 1)
    #expect(try identifiers().count == 2)
  }

  @Test func tellsEqualNamesOfDifferentFoldersApart() async throws {
    try folder.write("docs/x/a.txt", "Kế hoạch một\n")
    try folder.write("docs/y/a.txt", "Kế hoạch hai\n")
    _ = try await ingest([folder.path("docs/x"), folder.path("docs/y")])
    #expect(try identifiers() == ["a.txt", "y/a.txt"])
    // The whole folder holds the same two files: they keep their names.
    let answer = try await ingest()
    #expect((answer.added, answer.unchanged) == (0, 2))
    // A file named by itself is the one that is known.
    try folder.write("docs/y/a.txt", "Kế hoạch ba\n")
    let again = try await ingest([folder.path("docs/y/a.txt")])
    #expect((again.added, again.updated, again.removed) == (0, 1, 0))
    #expect(try identifiers() == ["a.txt", "y/a.txt"])
  }

  @Test func writesNamesInNFC() async throws {
    try folder.write("docs/Kế hoạch.txt".decomposedStringWithCanonicalMapping, "Kế hoạch\n")
    _ = try await ingest()
    #expect(try identifiers().map { Array($0.utf8) } == [Array("Kế hoạch.txt".utf8)])
    #expect(try await ingest().unchanged == 1)
  }

  @Test func leavesItsOwnFolderOut() async throws {
    try folder.write("Index/FORMAT.md", "format\n")
    try folder.write("docs/a.txt", "Kế hoạch\n")
    #expect(try await ingest([folder.path]).added == 1)
    #expect(FileManager.default.fileExists(atPath: folder.path("Index/FORMAT.md")))
  }
}
