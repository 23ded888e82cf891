import Foundation
import Testing

@testable import Engine

/// After any sequence of changes an index answers as one does that was built at once.
@Suite struct IncrementalTests {
  @Test func equalsAnIndexBuiltAtOnce() async throws {
    let seed = ProcessInfo.processInfo.environment["TRACUU_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...9999)
    print("TRACUU_SEED=\(seed)")
    var random = Generator(state: seed)
    let folder = TemporaryFolder()
    for round in 0..<14 {
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let name = "docs/\(Int.random(in: 0..<8, using: &random)).txt"
        if Int.random(in: 0..<4, using: &random) == 0 {
          try? folder.remove(name)
        } else {
          try folder.write(name, Self.text(&random))
        }
      }
      try FileManager.default.createDirectory(atPath: folder.path("docs"), withIntermediateDirectories: true)
      _ = try await ArchiveWriter(directory: folder.path("grown")).ingest([folder.path("docs")])
      guard round % 3 == 2 || round == 13 else { continue }
      let fresh = folder.path("fresh\(round)")
      _ = try await ArchiveWriter(directory: fresh).ingest([folder.path("docs")])
      let (grown, built) = (try Archive(directory: folder.path("grown")), try Archive(directory: fresh))
      #expect(try Self.dump(grown) == Self.dump(built), "seed \(seed), round \(round)")
      #expect(try grown.check().problems.map(\.message) == [], "seed \(seed), round \(round)")
    }
    #expect(try Archive(directory: folder.path("grown")).stats().segments <= 10)
  }

  private static func text(_ random: inout Generator) -> String {
    let lines = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      let number = Int.random(in: 50...53, using: &random)
      return [
        "Thực hiện Nghị quyết số \(number)-NQ/TW ngày \(number - 40)/12/2024 của Bộ Chính trị;",
        "Văn phòng chủ trì tổng hợp, báo cáo trước ngày \(number - 30)/3/2026.",
        "Đẩy mạnh cải cách hành chính, chuyển đổi số năm \(1975 + number).",
        "Căn cứ Nghị quyết số \(number)-NQ/TW;",
      ].randomElement(using: &random) ?? ""
    }
    return "KẾ HOẠCH\n" + lines.joined(separator: "\n") + "\n"
  }

  /// Everything an index answers but scores, which count dead documents until a merge.
  private static func dump(_ archive: Archive) throws -> [String] {
    func text(_ answer: some Encodable) -> String { String(decoding: JSONText.encode(answer), as: UTF8.self) }
    var parts = [
      text(try archive.references()), text(try archive.mentions()), text(try archive.tasks(TaskQuery())),
      text(try archive.deadlines()), text(try archive.units()), text(try archive.documents()),
    ]
    for query in ["Nghị quyết 51", "cải cách", "\"chuyển đổi số\"", "bao cao"] {
      // Which of several versions comes first hangs on where they stand.
      let answer = try archive.search(SearchQuestion(query, showsAll: true), ListSlice(limit: 100))
      parts.append(answer.items.map(\.document.id).sorted().joined(separator: " "))
      let sorted = answer.items.sorted { $0.document.id < $1.document.id }
      parts.append(sorted.map { text($0.snippets) + text($0.similar) }.joined())
    }
    return parts
  }
}

/// SplitMix64.
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
    return value ^ value >> 31
  }
}
