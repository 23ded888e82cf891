import Engine
import Foundation
import Testing

/// What was read from a picture and is not certain is said of the document, from its file and from the index alike.
@Suite struct DoubtTests {
  private static let scan = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpus/formats/ke-hoach-du-lieu-so-noi-vu-scan.pdf").path()

  @Test func showsFactsOnDoubtfulLetters() async throws {
    let folder = TemporaryFolder()
    let index = folder.path("Index")
    _ = try await ArchiveWriter(directory: index).ingest([Self.scan])
    let shown = try Archive(directory: index).show("ke-hoach")
    #expect(!shown.doubtful.isEmpty)
    #expect(shown.doubtful.allSatisfy { $0.page != nil && $0.start < $0.end && !$0.text.isEmpty })
    let text = try Archive(directory: index).text(of: "ke-hoach")
    for doubt in shown.doubtful {
      #expect(String(decoding: text[doubt.start..<doubt.end], as: UTF8.self) == doubt.text)
    }
  }
}
