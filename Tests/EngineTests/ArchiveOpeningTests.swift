import Foundation
import Testing

@testable import Engine

@Suite struct ArchiveOpeningTests {
  private let folder = TemporaryFolder()
  private var index: String { folder.path("Index") }

  private func fill() async throws {
    try folder.write("docs/a.txt", "Kế hoạch thực hiện Nghị quyết số 57-NQ/TW\n")
    try folder.write("docs/b.txt", "Báo cáo thực hiện Nghị quyết số 59-NQ/TW\n")
    _ = try await ArchiveWriter(directory: index).ingest([folder.path("docs")])
  }

  @Test func tellsThatThereIsNone() {
    #expect(throws: ArchiveError.noIndex(directory: index)) { try Archive(directory: index) }
  }

  @Test func letsOneWriterIn() throws {
    let first = try ArchiveWriter(directory: index)
    #expect(throws: ArchiveError.locked(directory: index, process: Int(getpid()))) {
      try ArchiveWriter(directory: index)
    }
    withExtendedLifetime(first) {}
  }

  @Test func letsTheNextWriterInWhenTheFirstIsGone() throws {
    _ = try ArchiveWriter(directory: index)
    _ = try ArchiveWriter(directory: index)
  }

  @Test func clearsAwayWhatNoCommitNames() async throws {
    try await fill()
    try folder.write("Index/segments/00000099.segment", "left over")
    try folder.write("Index/segments/00000100.segment.tmp", "left over")
    try folder.write("Index/segments/notes", "somebody's own")
    _ = try ArchiveWriter(directory: index)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("Index/segments")).sorted()
    #expect(names == ["00000001.segment", "notes"])
  }

  @Test func makesNoNewCatalogueBesideOldSegments() async throws {
    try await fill()
    try folder.remove("Index/catalogue.sqlite")
    #expect {
      _ = try ArchiveWriter(directory: index)
    } throws: { error in
      if case ArchiveError.damagedCatalogue = error { true } else { false }
    }
    #expect(FileManager.default.fileExists(atPath: folder.path("Index/segments/00000001.segment")))
  }

  @Test func tellsThatASegmentIsMissing() async throws {
    try await fill()
    try folder.remove("Index/segments/00000001.segment")
    let archive = try Archive(directory: index)
    #expect(throws: ArchiveError.missingSegment(path: index + "/segments/00000001.segment")) {
      try archive.search(SearchQuestion("kế hoạch"))
    }
    #expect(try archive.check().sound == false)
  }

  /// Every 97th byte, and the first and last hundred.
  @Test func findsAFlippedByte() async throws {
    try await fill()
    let path = folder.path("Index/segments/00000001.segment")
    let whole = [UInt8](try #require(FileManager.default.contents(atPath: path)))
    let archive = try Archive(directory: index)
    #expect(try archive.check().sound)
    for offset in whole.indices where offset % 97 == 0 || offset < 100 || offset >= whole.count - 100 {
      var damaged = whole
      damaged[offset] ^= 0x10
      try Data(damaged).write(to: URL(fileURLWithPath: path))
      #expect(try archive.check().sound == false, "byte \(offset) of \(whole.count)")
    }
  }

  @Test func findsATextThatIsNotWhatWasStored() async throws {
    try await fill()
    let writer = try ArchiveWriter(directory: index)
    try writer.catalogue.write { writer in
      let document = try #require(try writer.reader.documents().first?.documentID)
      try writer.setText([0x61], of: document)
    }
    let answer = try Archive(directory: index).check()
    #expect(answer.problems.map(\.place) == ["a.txt"])
  }

  /// A changed byte of the catalogue is found, or changes no answer.
  @Test func letsNoChangedByteOfTheCataloguePass() async throws {
    try await fill()
    let path = folder.path("Index/catalogue.sqlite")
    try? folder.remove("Index/catalogue.sqlite-wal")
    let whole = [UInt8](try #require(FileManager.default.contents(atPath: path)))
    let expected = try Self.answers(Archive(directory: index))
    var found = 0
    for offset in stride(from: 5, to: whole.count, by: 1499) {
      var damaged = whole
      damaged[offset] ^= 0x04
      try? folder.remove("Index/catalogue.sqlite-shm")
      try Data(damaged).write(to: URL(fileURLWithPath: path))
      do {
        let archive = try Archive(directory: index)
        if try archive.check().sound {
          #expect(try Self.answers(archive) == expected, "byte \(offset)")
        } else {
          found += 1
        }
      } catch {
        #expect(error is ArchiveError)
        found += 1
      }
    }
    #expect(found > 5)
  }

  private static func answers(_ archive: Archive) throws -> [[UInt8]] {
    [
      JSONText.encode(try archive.mentions()), JSONText.encode(try archive.references()),
      JSONText.encode(try archive.tasks(TaskQuery())), JSONText.encode(try archive.documents()),
      JSONText.encode(try archive.search(SearchQuestion("Nghị quyết 57")).items),
      JSONText.encode(try archive.lint()),
    ]
  }

  @Test(arguments: Language.allCases) func saysInOneSentenceWhatIsWrong(language: Language) {
    let errors: [ArchiveError] = [
      .noIndex(directory: "D"), .foreign(path: "D"), .damagedCatalogue(path: "D", detail: "x"),
      .damagedSegment(path: "D", offset: 7, check: "x"), .missingSegment(path: "D"), .tooNew(path: "D"),
      .tooOld(path: "D"), .locked(directory: "D", process: 1), .busy(path: "D"), .diskFull(path: "D"),
      .denied(path: "D", detail: "x"), .unknownDocument(name: "D"),
      .ambiguousDocument(name: "D", candidates: ["a", "b"]), .nothingToIngest(path: "D"),
    ]
    let messages = errors.map { $0.message(in: language) }
    #expect(Set(messages).count == errors.count)
    for message in messages {
      #expect(message.contains("D"), "says where: \(message)")
      #expect(message.hasSuffix(".") && !message.contains("\n"))
      #expect(message == message.precomposedStringWithCanonicalMapping)
    }
  }
}
