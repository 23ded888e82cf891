import Formats
import Foundation
import Testing

@testable import Engine

/// Documents attached to mails, and mails attached to mails, are documents of the archive.
@Suite struct MailIngestTests {
  private let folder = TemporaryFolder()

  @Test func followsWhatIsAttached() async throws {
    try folder.write("docs/thư.eml", Self.mail("Kính gửi", [("a.txt", "Kế hoạch một"), ("b/c.md", "# Kế hoạch hai")]))
    try folder.write("docs/d.txt", "Kế hoạch ba")
    #expect(try await ingest() == Changes(added: 4))
    #expect(try ids() == ["d.txt", "thư.eml", "thư.eml/a.txt", "thư.eml/b/c.md"])
    #expect(try await ingest() == Changes(unchanged: 4))

    // One changed, one gone, one new; the mail itself is another one with each of them.
    try folder.write("docs/thư.eml", Self.mail("Kính gửi", [("a.txt", "Kế hoạch khác"), ("e.txt", "Kế hoạch bốn")]))
    #expect(try await ingest() == Changes(added: 1, updated: 2, removed: 1, unchanged: 1))
    #expect(try ids() == ["d.txt", "thư.eml", "thư.eml/a.txt", "thư.eml/e.txt"])

    // Nothing of what is in it is gone while it cannot be opened.
    try folder.write("docs/thư.eml", "không phải thư")
    #expect(try await ingest() == Changes(unchanged: 1, failed: ["thư.eml"]))
    #expect(try ids().count == 4)

    try folder.remove("docs/thư.eml")
    #expect(try await ingest() == Changes(removed: 3, unchanged: 1))
    #expect(try ids() == ["d.txt"])
  }

  @Test func namesTheMemberThatCannotBeRead() async throws {
    let inner = Self.mail("Thư trong", [("x.txt", "Kế hoạch"), ("y.zip", "PK")])
    try folder.write("docs/thư.eml", Self.mail("Thư ngoài", [("trong.eml", inner), ("nhị phân.txt", "\0\0")]))
    #expect(
      try await ingest()
        == Changes(added: 3, failed: ["thư.eml/trong.eml/y.zip", "thư.eml/nhị phân.txt"]))
    #expect(try ids() == ["thư.eml", "thư.eml/trong.eml", "thư.eml/trong.eml/x.txt"])
  }

  @Test func followsAMailThatIsNamed() async throws {
    try folder.write("docs/thư.eml", Self.mail("Một", [("a.txt", "Kế hoạch"), ("b.txt", "Kế hoạch")]))
    #expect(try await ingest("docs/thư.eml") == Changes(added: 3))
    try folder.write("docs/thư.eml", Self.mail("Một", [("a.txt", "Kế hoạch")]))
    #expect(try await ingest("docs/thư.eml") == Changes(updated: 1, removed: 1, unchanged: 1))
  }

  @Test func extractsAllDocuments() async throws {
    try folder.write("thư.eml", Self.mail("Kính gửi", [("a.txt", "Kế hoạch một"), ("b.zip", "PK")]))
    let items = await Extraction.items(path: folder.path("thư.eml"))
    #expect(items.map(\.path) == ["", "/a.txt", "/b.zip"].map { folder.path("thư.eml") + $0 })
    #expect(try items[1].outcome.get().text == Array("Kế hoạch một".utf8))
    #expect(throws: SourceFailure.self) { try items[2].outcome.get() }
  }

  private struct Changes: Equatable {
    var (added, updated, removed, unchanged) = (0, 0, 0, 0)
    var failed: [String] = []

    init(added: Int = 0, updated: Int = 0, removed: Int = 0, unchanged: Int = 0, failed: [String] = []) {
      (self.added, self.updated, self.removed, self.unchanged, self.failed) = (
        added, updated, removed, unchanged, failed
      )
    }
  }

  private func ingest(_ path: String = "docs") async throws -> Changes {
    let answer = try await ArchiveWriter(directory: folder.path("Index")).ingest([folder.path(path)])
    let prefix = folder.path("docs") + "/"
    return Changes(
      added: answer.added, updated: answer.updated, removed: answer.removed, unchanged: answer.unchanged,
      failed: answer.failed.map { String($0.path.dropFirst(prefix.count)) })
  }

  private func ids() throws -> [String] {
    try Archive(directory: folder.path("Index")).documents().items.map(\.id).sorted()
  }

  private static func mail(_ text: String, _ attachments: [(name: String, text: String)]) -> String {
    let boundary = "b\(text.utf8.count)-\(attachments.count)"
    var mail = "Subject: \(text)\nContent-Type: multipart/mixed; boundary=\(boundary)\n\n--\(boundary)\n\n\(text)\n"
    for (name, text) in attachments {
      mail += "--\(boundary)\nContent-Disposition: attachment; filename=\"\(name)\"\n\n\(text)\n"
    }
    return mail + "--\(boundary)--\n"
  }
}
