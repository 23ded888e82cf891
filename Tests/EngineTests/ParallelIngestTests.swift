import Catalogue
import Formats
import Foundation
import Testing

@testable import Engine

/// Reading on all cores and writing the catalogue meanwhile changes nothing in what is indexed, and keeps a commit whole.
@Suite struct ParallelIngestTests {
  private let folder = TemporaryFolder()

  private static func text(_ number: Int) -> String {
    """
    BỘ NỘI VỤ
    Số: \(number)/KH-BNV
    Hà Nội, ngày \(1 + number % 28) tháng 3 năm 2026

    KẾ HOẠCH
    Thực hiện Nghị quyết số \(number % 7)-NQ/TW

    1. Cục \(number % 5) chủ trì, hoàn thành trước ngày \(1 + number % 28)/6/2026.
    2. Căn cứ Kế hoạch số \(number / 2)/KH-BNV và Luật Đất đai năm 2024.

    """ + String(repeating: "Nội dung số \(number) của kế hoạch cải cách hành chính.\n", count: number % 40)
  }

  private func state(_ index: String) throws -> [String] {
    let segments = folder.path("\(index)/segments")
    let files = try FileManager.default.contentsOfDirectory(atPath: segments).sorted().map {
      try Data(contentsOf: URL(filePath: "\(segments)/\($0)")).base64EncodedString()
    }
    let catalogue = try Catalogue.writing(path: ArchiveLayout(directory: folder.path(index)).catalogue)
    defer { catalogue.close() }
    return try catalogue.read { reader in
      let documents = try reader.documents().map { "\($0)" }
      let mentions = try reader.mentions(CitationFilter()).items.map { "\($0)" }
      return files + documents + mentions
    }
  }

  @Test func whatIsIndexedDoesNotDependOnHowManyFilesAreReadAtOnce() async throws {
    for number in 0..<150 { try folder.write("docs/\(number).txt", Self.text(number)) }
    try folder.write("docs/broken.txt", [])
    var states: [[String]] = []
    for width in [1, 3, 200] {
      let index = "Index\(width)"
      let writer = try ArchiveWriter(directory: folder.path(index))
      let answer = try await writer.ingest([folder.path("docs")], width: width)
      #expect((answer.added, answer.failed.count) == (150, 1))
      #expect(try Archive(directory: folder.path(index)).check().problems.map(\.message) == [])
      states.append(try state(index))
    }
    #expect(states[0].count > 300)
    #expect(states[1] == states[0])
    #expect(states[2] == states[0])
  }

  @Test func nothingIsCommittedWhenTheSegmentCannotBeWritten() async throws {
    try folder.write("docs/a.txt", Self.text(1))
    do {
      let writer = try ArchiveWriter(directory: folder.path("Index"))
      try FileManager.default.removeItem(atPath: folder.path("Index/segments"))
      await #expect(throws: ArchiveError.self) { try await writer.ingest([folder.path("docs")]) }
      #expect(try writer.catalogue.read { try $0.documents() }.isEmpty)
      #expect(try writer.catalogue.read { try $0.segments() }.isEmpty)
    }
    let answer = try await ArchiveWriter(directory: folder.path("Index")).ingest([folder.path("docs")])
    #expect((answer.added, answer.documents) == (1, 1))
  }

  @Test func aTransactionThatFailsSaysSoAndChangesNothing() throws {
    let writer = try ArchiveWriter(directory: folder.path("Index"))
    let item = try item("a.txt")
    let lane = CommitLane(catalogue: writer.catalogue, segment: 1)
    try lane.insert(item)
    #expect(throws: ArchiveError.self) {
      // The same path again: whenever it is noticed, it is said.
      for _ in 0..<1000 { try lane.insert(item) }
      _ = try lane.commit(CommitEnd(folders: [], segment: nil, removed: [], isLast: true))
    }
    lane.abandon()
    #expect(try writer.catalogue.read { try $0.documents() }.isEmpty)
    #expect(try writer.catalogue.read { try $0.segments() }.isEmpty)
  }

  @Test func whatIsAbandonedIsUndone() throws {
    let writer = try ArchiveWriter(directory: folder.path("Index"))
    let lane = CommitLane(catalogue: writer.catalogue, segment: 1)
    try lane.insert(item("a.txt"))
    lane.abandon()
    #expect(try writer.catalogue.read { try $0.documents() }.isEmpty)
    #expect(throws: ArchiveError.self) { try lane.insert(item("b.txt")) }
  }

  private func item(_ name: String) throws -> IngestItem {
    let bytes = Array(Self.text(1).utf8)
    let source = SourceFile(path: "/docs/\(name)", root: "/docs", size: bytes.count)
    let manuscript = try DocumentReader().read(bytes, fileName: name)
    let prepared = PreparedDocument(
      manuscript, source: source, bytes: bytes.count, digest: ContentDigest(of: bytes))
    var record = prepared.record(id: name)
    record.doc = 0
    return try IngestItem(
      record: record, text: prepared.document.text.utf8, textDigest: prepared.textDigest.hexadecimal,
      signature: prepared.signature,
      divisions: prepared.document.divisions, facts: prepared.facts, findings: prepared.findings,
      factTexts: prepared.factTexts.get())
  }
}
