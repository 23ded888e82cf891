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
