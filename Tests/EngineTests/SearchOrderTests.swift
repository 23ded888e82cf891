import Foundation
import Testing

@testable import Engine

@Suite struct SearchOrderTests {
  private let folder = TemporaryFolder()

  private func archive(_ names: [String]) async throws -> Archive {
    for name in names { try folder.write("docs/\(name).txt", "Báo cáo về chuyển đổi số của \(name).\n") }
    _ = try await ArchiveWriter(directory: folder.path("index")).ingest([folder.path("docs")])
    return try Archive(directory: folder.path("index"))
  }

  private func found(_ archive: Archive, _ order: SearchQuestion.Order, _ slice: ListSlice) throws -> [String] {
    try archive.search(SearchQuestion("chuyển đổi số", order: order), slice).items.map(\.document.id)
  }

  @Test func titlesFollowTheVietnameseAlphabet() async throws {
    let archive = try await archive(["đa", "da", "ân", "an", "ba", "ă"])
    let sorted = ["an", "ă", "ân", "ba", "da", "đa"].map { $0 + ".txt" }
    #expect(try found(archive, .title, ListSlice(limit: 10)) == sorted)
    #expect(try found(archive, .title, ListSlice(limit: 2, offset: 3)) == Array(sorted[3..<5]))
  }

  @Test func scoresAreExplainedWhereAsked() async throws {
    let archive = try await archive(["an", "ba"])
    let plain = try archive.search(SearchQuestion("chuyen doi so"))
    #expect(plain.items.allSatisfy { $0.explanation == nil })
    let explained = try archive.search(SearchQuestion("chuyen doi so", explains: true))
    #expect(explained.items.count == 2)
    for item in explained.items {
      let explanation = try #require(item.explanation)
      #expect(abs(explanation.value - item.score) < 1e-5)
      #expect(sum(of: explanation) > 0.99 * explanation.value)
    }
  }

  /// Of sums the parts, down to what a term adds.
  private func sum(of explanation: SearchAnswer.Explanation) -> Double {
    let isSum = explanation.label == "sum of" || explanation.label.hasPrefix("boosted by")
    return isSum ? explanation.parts.reduce(0) { $0 + sum(of: $1) } : explanation.value
  }

  /// Pages that are asked for one by one while other documents come hold every match once.
  @Test(arguments: SearchQuestion.Order.allCases)
  func pagesHoldEachDocumentOnceWhileOthersAreIngested(order: SearchQuestion.Order) async throws {
    let names = (0..<12).map { "tệp \($0)" }
    let archive = try await archive(names)
    var pages: [String] = []
    for page in 0..<6 {
      pages += try found(archive, order, ListSlice(limit: 2, offset: 2 * page))
      try folder.write("docs/khác \(page).txt", "Quyết định về phòng cháy rừng.\n")
      _ = try await ArchiveWriter(directory: folder.path("index")).ingest([folder.path("docs")])
    }
    #expect(pages.sorted() == names.map { $0 + ".txt" }.sorted())
  }
}
