import Documents
import Facts
import Foundation
import Indexing
import Storage
import Testing
import Text

@testable import Search

@Suite struct AccentRestorerTests {
  /// Sentences with words that differ in their accents only.
  private static let sentences = [
    "Cán bộ, công chức phải có trách nhiệm với nhân dân.", "Cần bỏ các thủ tục không cần thiết.",
    "Việc đầu tư công phải có hiệu quả.", "Đấu thầu tư vấn là một hình thức.", "Cán bộ cần tham gia đầu tư.",
    "Người lao động nghỉ thai sản được hưởng chế độ.", "Nhà đầu tư nước ngoài tham gia đấu thầu.",
  ]

  private let snapshot: Snapshot

  init() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("tracuu-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let directory = StorageDirectory(path: path)
    try directory.create()
    let builder = SegmentBuilder(schema: SearchField.schema, scoring: SearchField.scoring)
    for sentence in Self.sentences {
      let text = NormalizedText(sentence)
      DocumentIndexer().add(DocumentRecognizer().recognize(text), facts: FactSet(), to: builder)
    }
    _ = try builder.write(to: directory, name: "segment", id: 1)
    snapshot = Snapshot(
      [(try SegmentReader(directory: directory, name: "segment"), Tombstones())], scoring: SearchField.scoring)
  }

  private func words(_ typed: String) -> [PlannedWord] {
    AccentRestorer(snapshot: snapshot).restored(PlannedWord.words(of: Analyzer(.query).analyze(NormalizedText(typed))))
  }

  private func exact(_ written: String) -> [[UInt8]] {
    let text = Analyzer(.document).analyze(NormalizedText(written))
    return text.words.map { Array(text.exact($0)) }
  }

  @Test(arguments: [
    "cán bộ", "cần thiết", "đầu tư công", "đấu thầu", "người lao động nghỉ thai sản", "nhà đầu tư tham gia đấu thầu",
    "tư vấn", "chế độ",
  ])
  func theLikeliestSpellingsAreThoseOfTheIndex(phrase: String) {
    let words = words(phrase.withoutAccents)
    #expect(words.map { $0.readings.first?.exact } == exact(phrase))
    #expect(words.dropFirst().allSatisfy { !$0.pairReadings.isEmpty })
  }

  @Test func probabilitiesAddUpToOneAtMost() {
    for word in words("can bo tham gia dau tu cong nghe la xyz 12") {
      #expect(word.readings.reduce(0) { $0 + $1.probability } <= 1.000_001)
      #expect(word.pairReadings.reduce(0) { $0 + $1.probability } <= 1.000_001)
      #expect(!word.readings.isEmpty)
    }
  }

  @Test func whatIsTypedWithAccentsStays() {
    #expect(words("đấu tư").allSatisfy { $0.readings.isEmpty && $0.pairReadings.isEmpty })
  }
}

extension String {
  fileprivate var withoutAccents: String {
    decomposedStringWithCanonicalMapping.replacing("đ", with: "d").unicodeScalars
      .filter { $0.properties.canonicalCombiningClass == .notReordered }
      .reduce(into: "") { $0.unicodeScalars.append($1) }
  }
}
