import Testing

@testable import Engine

@Suite struct OptimizeTests {
  private let folder = TemporaryFolder()

  private func answers(_ index: String) throws -> [String] {
    let archive = try Archive(directory: index)
    return try ["kế hoạch", "\"số 2\"", "57-NQ/TW"].map { query in
      try archive.search(SearchQuestion(query), ListSlice(limit: 100)).items.map(\.document.id).sorted()
        .joined(separator: " ")
    }
  }

  @Test func makesOneSegmentThatAnswersTheSame() async throws {
    let index = folder.path("Index")
    for number in 0..<5 {
      try folder.write("docs/\(number).txt", "KẾ HOẠCH\nvăn bản số \(number) thực hiện Nghị quyết số 57-NQ/TW\n")
      _ = try await ArchiveWriter(directory: index).ingest([folder.path("docs")])
    }
    try folder.write("docs/0.txt", "KẾ HOẠCH\nvăn bản khác\n")
    _ = try await ArchiveWriter(directory: index).ingest([folder.path("docs")])
    let before = try answers(index)
    let reader = try Archive(directory: index)
    let answer = try ArchiveWriter(directory: index).optimize()
    #expect(answer.segmentsBefore > 1)
    #expect(answer.segments == 1)
    #expect(answer.documents == 5)
    #expect(try answers(index) == before)
    #expect(try Archive(directory: index).check().problems.map(\.message) == [])
    // Who had it open goes on.
    #expect(try reader.search(SearchQuestion("kế hoạch"), ListSlice(limit: 100)).items.count == 5)
    let again = try ArchiveWriter(directory: index).optimize()
    #expect((again.segmentsBefore, again.segments, again.bytes) == (1, 1, answer.bytes))
  }

  @Test func leavesAnEmptyIndexAlone() async throws {
    try folder.write("docs/empty.txt", [])
    _ = try await ArchiveWriter(directory: folder.path("Index")).ingest([folder.path("docs")])
    let answer = try ArchiveWriter(directory: folder.path("Index")).optimize()
    #expect((answer.segmentsBefore, answer.segments, answer.documents) == (0, 0, 0))
  }
}
