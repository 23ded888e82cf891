import Testing

@testable import Engine

/// The encoding of plain text, told by whoever knows it.
@Suite struct EncodingTests {
  private let folder = TemporaryFolder()
  private var index: String { folder.path("Index") }
  /// "Kế hoạch" in TCVN3, too short to be recognised.
  private let plan: [UInt8] = [0x4B, 0xD5, 0x20, 0x68, 0x6F, 0xB9, 0x63, 0x68, 0x0A]

  private func ingest(_ encoding: TextEncoding? = nil) async throws -> IngestAnswer {
    try await ArchiveWriter(directory: index).ingest([folder.path("docs")], encoding: encoding)
  }

  private func encodings() throws -> [String] {
    try Archive(directory: index).documents().items.map(\.encoding)
  }

  @Test func readsInTheEncodingThatIsGiven() async throws {
    try folder.write("docs/a.txt", plan)
    #expect(try await ingest().failed.count == 1)
    #expect(try await ingest(.tcvn3).added == 1)
    #expect(try encodings() == ["TCVN3"])
    #expect(try Archive(directory: index).search(SearchQuestion("\"kế hoạch\"")).items.count == 1)
    // What is unchanged stays as it was read, until it is asked for otherwise.
    #expect(try await ingest().unchanged == 1)
    #expect(try await ingest(.tcvn3).unchanged == 1)
    #expect(try await ingest(.windows1252).updated == 1)
    #expect(try encodings() == ["Windows-1252"])
  }

  @Test func extractionShowsTheEvidence() async throws {
    try folder.write("docs/a.txt", plan)
    let given = await Extraction.items(path: folder.path("docs/a.txt"), encoding: .tcvn3)
    let told = try given[0].outcome.get()
    #expect(String(decoding: told.text, as: UTF8.self) == "Kế hoạch\n")
    #expect(told.encodingEvidence.basis == .given)
    #expect(told.encodingEvidence.candidates.map(\.syllables) == [2])
    let unknown = await Extraction.items(path: folder.path("docs/a.txt"))
    #expect(throws: SourceFailure.self) { try unknown[0].outcome.get() }
    // ABC, long enough.
    let text = "Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc\n"
    try folder.write("docs/b.txt", text.unicodeScalars.map { UInt8($0.value) })
    let found = try await Extraction.items(path: folder.path("docs/b.txt"))[0].outcome.get()
    #expect(found.show().document.encoding == "TCVN3")
    #expect(found.show().encodingEvidence?.basis == .syllables)
    #expect(found.show().encodingEvidence?.candidates.first?.share == 1)
  }
}
