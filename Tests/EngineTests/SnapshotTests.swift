import Catalogue
import Foundation
import Testing

@testable import Engine

@Suite struct SnapshotTests {
  private let folder = TemporaryFolder()

  private func write(_ name: String, _ words: String) throws {
    try folder.write(
      "docs/\(name).txt", "KẾ HOẠCH\nvề \(words) của \(name)\nNội dung chuyển đổi số thứ \(name.count).\n")
  }

  private func ingest(_ lifetime: Int = Catalogue.snapshotLifetime) async throws {
    _ = try await ArchiveWriter(directory: folder.path("index"), snapshotLifetime: lifetime).ingest([
      folder.path("docs")
    ])
  }

  private func page(
    _ offset: Int, _ order: SearchQuestion.Order, _ snapshot: String?, limit: Int = 3, in archive: Archive? = nil
  ) throws -> SearchAnswer {
    let archive = try archive ?? Archive(directory: folder.path("index"))
    return try archive.search(
      SearchQuestion("chuyển đổi số", order: order), ListSlice(limit: limit, offset: offset), snapshot: snapshot)
  }

  private func lines(_ answer: SearchAnswer) -> [String] {
    answer.items.map { "\($0.document.id) \($0.score) \($0.document.title ?? "") \($0.snippets.map(\.text))" }
  }

  /// Between pages matching documents come, others change or vanish, and segments are merged; what the pages show is what the
  /// first commit would have shown, to programs that stay and to those that begin anew.
  @Test(arguments: SearchQuestion.Order.allCases, [false, true])
  func pagesAreOfTheCommitOfTheFirst(order: SearchQuestion.Order, stays: Bool) async throws {
    for number in 0..<6 { try write("tệp \(number)", "chuyển đổi số") }
    try await ingest()
    for number in 6..<12 { try write("tệp \(number)", "chuyển đổi số") }
    try await ingest()
    let archive = stays ? try Archive(directory: folder.path("index")) : nil
    let whole = try page(0, order, nil, limit: 100, in: archive)
    #expect(whole.total == 12)
    var pages: [String] = []
    for step in 0..<4 {
      let answer = try page(3 * step, order, whole.snapshot, in: archive)
      #expect((answer.total, answer.snapshot) == (12, whole.snapshot))
      #expect(answer.facets.type.map(\.count) == whole.facets.type.map(\.count))
      pages += lines(answer)
      switch step {
      case 0:
        for number in 0..<5 { try write("mới \(number)", "chuyển đổi số, chuyển đổi số") }
        try write("tệp 3", "việc khác hẳn")
        try folder.remove("docs/tệp 7.txt")
      case 1: _ = try ArchiveWriter(directory: folder.path("index")).optimize()
      default:
        for number in 0..<12 where number != 7 { try write("tệp \(number)", "việc thứ \(step)") }
        try folder.remove("docs/tệp \(8 + step).txt")
      }
      try await ingest()
    }
    #expect(pages == lines(whole))
    let now = try page(0, order, nil, limit: 100, in: archive)
    #expect(now.snapshot != whole.snapshot)
    #expect(now.items.contains { $0.document.id.hasPrefix("mới") })
    #expect(try Archive(directory: folder.path("index")).check().problems.map(\.message) == [])
  }

  @Test func saysWhenAPageIsTooOld() async throws {
    try write("một", "chuyển đổi số")
    try await ingest(0)
    let first = try page(0, .relevance, nil)
    // Nothing was committed since.
    #expect(try page(1, .relevance, first.snapshot).snapshot == first.snapshot)
    try write("hai", "chuyển đổi số")
    try await ingest(0)
    for name in [first.snapshot, "7-00000000", "x", ""] {
      #expect(throws: ArchiveError.expiredSnapshot(name: name)) { try page(1, .relevance, name) }
    }
    #expect(ArchiveError.expiredSnapshot(name: "3-a").message(in: .vietnamese).contains("10 phút"))
  }

  /// What is kept for pages goes when it is too old.
  @Test func nothingIsKeptForEver() async throws {
    for round in 0..<4 {
      try write("một", "chuyển đổi số lần \(round)")
      try await ingest()
    }
    _ = try ArchiveWriter(directory: folder.path("index")).optimize()
    #expect(try Archive(directory: folder.path("index")).stats().keptSegments > 0)
    try write("hai", "chuyển đổi số")
    try await ingest(0)
    try write("ba", "chuyển đổi số")
    let writer = try ArchiveWriter(directory: folder.path("index"), snapshotLifetime: 0)
    // A commit forgets those that were kept until before it.
    let database = try Catalogue.writing(path: folder.path("index/catalogue.sqlite"), snapshotLifetime: 0)
    try database.expireSnapshots()
    _ = try await writer.ingest([folder.path("docs")])
    _ = try writer.optimize()
    let stats = try Archive(directory: folder.path("index")).stats()
    #expect(stats.keptSegments == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("index/segments"))
    #expect(names.count == stats.segments, "\(names)")
    #expect(try Archive(directory: folder.path("index")).search(SearchQuestion("chuyển đổi số")).total == 3)
  }
}
