import Foundation
import Testing

@testable import Engine

@Suite struct SimilarTests {
  private static let plan = """
    KẾ HOẠCH
    Triển khai chuyển đổi số trong các cơ quan nhà nước trên địa bàn tỉnh năm 2026.
    Sở Khoa học và Công nghệ chủ trì, phối hợp với các sở, ngành xây dựng nền tảng dữ liệu dùng chung của tỉnh.
    Văn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc việc thực hiện và báo cáo hằng quý.
    Các đơn vị bố trí kinh phí từ nguồn chi thường xuyên, không làm phát sinh biên chế.
    """

  @Test func draftsCopiesAndPartsAreFound() async throws {
    let folder = TemporaryFolder()
    try folder.write("docs/kế hoạch.txt", Self.plan)
    try folder.write("docs/dự thảo.txt", Self.plan.replacingOccurrences(of: "hằng quý", with: "hằng tháng"))
    try folder.write("docs/trích.txt", Self.plan.split(separator: "\n")[2] + "\n")
    try folder.write("docs/khác.txt", "Quyết định về phòng cháy, chữa cháy rừng ở các xã miền núi.\n")
    _ = try await ArchiveWriter(directory: folder.path("index")).ingest([folder.path("docs")])
    let archive = try Archive(directory: folder.path("index"))
    let answer = try archive.similar(to: "kế hoạch")
    #expect(answer.items.map(\.document.id) == ["dự thảo.txt", "trích.txt"])
    #expect(answer.items.map(\.isDuplicate) == [true, false])
    #expect(try archive.similar(to: "trích").items.first?.containment == 1)
    #expect(try archive.similar(to: "khác").items.isEmpty)
  }

  /// A plan with its drafts and formats is one hit; a switch shows all; each says how many others there are.
  @Test(arguments: SearchQuestion.Order.allCases)
  func versionsAreOneHit(order: SearchQuestion.Order) async throws {
    let folder = TemporaryFolder()
    let long = (0..<12).map { "\($0 + 1). " + Self.plan.replacingOccurrences(of: "2026", with: "20\(26 + $0)") }
      .joined(separator: "\n")
    try folder.write("docs/kế hoạch.md", "# " + long)
    try folder.write("docs/kế hoạch.txt", long)
    try folder.write("docs/dự thảo 2.txt", long.replacingOccurrences(of: "3. KẾ HOẠCH", with: "3. KẾ HOẠCH (DỰ THẢO)"))
    try folder.write("docs/khác.txt", "Kế hoạch phòng cháy, chữa cháy rừng ở các xã miền núi.\n")
    _ = try await ArchiveWriter(directory: folder.path("index")).ingest([folder.path("docs")])
    let archive = try Archive(directory: folder.path("index"))
    let answer = try archive.search(SearchQuestion("kế hoạch", order: order))
    #expect((answer.total, answer.documents, answer.items.count) == (2, 4, 2))
    let plan = try #require(answer.items.first { $0.document.id != "khác.txt" })
    #expect(plan.similarCount == 2)
    #expect(
      Set(plan.similar + [plan.document.id]) == ["kế hoạch.md", "kế hoạch.txt", "dự thảo 2.txt"])
    #expect(answer.items.first { $0.document.id == "khác.txt" }?.similarCount == 0)
    // Pages hold each hit once.
    let pages = try (0..<3).map {
      try archive.search(SearchQuestion("kế hoạch", order: order), ListSlice(limit: 1, offset: $0))
    }
    #expect(pages.map(\.items.count) == [1, 1, 0])
    #expect(pages.flatMap(\.items).map(\.document.id) == answer.items.map(\.document.id))
    let all = try archive.search(SearchQuestion("kế hoạch", order: order, showsAll: true))
    #expect((all.total, all.items.count) == (4, 4))
    #expect(try archive.check().problems.map(\.message) == [])
    #expect(try archive.stats().similarDocuments == 3)
    // What is gone is in no group.
    try folder.remove("docs/kế hoạch.md")
    try folder.remove("docs/dự thảo 2.txt")
    _ = try await ArchiveWriter(directory: folder.path("index")).ingest([folder.path("docs")])
    #expect(try archive.search(SearchQuestion("kế hoạch", order: order)).items.allSatisfy { $0.similarCount == 0 })
  }

  @Test(arguments: [
    ("chuyển", "chuyển đổi"), ("chuyen d", "chuyển đổi"), ("so khoa hoc va", "Sở Khoa học và Công nghệ"),
    ("khoa hoc va cong", "Sở Khoa học và Công nghệ"), ("quy", "quyết định"), ("57-nq", "57-NQ/TW"),
    ("nq/t", "57-NQ/TW"),
  ])
  func beginningsAreCompleted(typed: String, expected: String) async throws {
    let folder = TemporaryFolder()
    try folder.write(
      "docs/một.txt", Self.plan + "\nThực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị; quyết định số một.\n")
    try folder.write("docs/hai.txt", Self.plan + "\nQuyết định quan trọng.\n")
    _ = try await ArchiveWriter(directory: folder.path("index")).ingest([folder.path("docs")])
    let answer = try Archive(directory: folder.path("index")).suggestions(for: typed)
    #expect(answer.items.map(\.text).contains(expected), "\(answer.items.map(\.text))")
  }
}
