import Foundation
import Testing

@testable import Indexing

/// The worked example of `Index/FORMAT.md` is executed: its bytes are those that the writer writes.
@Suite struct FormatTests {
  private static let text: String? = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Index/FORMAT.md")
    return try? String(contentsOf: file, encoding: .utf8)
  }()

  /// The lines of the example: offset, two spaces, bytes, two spaces, explanation.
  private func example() throws -> [(offset: Int, bytes: [UInt8])] {
    let text = try #require(Self.text)
    return text.split(separator: "\n").compactMap { line in
      guard let match = line.wholeMatch(of: /([0-9a-f]{4})  ((?:[0-9a-f]{2} ?)+) .*/) else { return nil }
      let bytes = match.2.split(separator: " ").compactMap { UInt8($0, radix: 16) }
      return Int(match.1, radix: 16).map { ($0, bytes) }
    }
  }

  private func write(in directory: TestDirectory) throws -> [UInt8] {
    let schema = IndexSchema(
      fields: [IndexSchema.Field(1), IndexSchema.Field(2, keepsPositions: false, keepsNorms: false)],
      columns: [IndexSchema.Column(1, .integer), IndexSchema.Column(2, .keywords)])
    let builder = SegmentBuilder(schema: schema)
    for (position, word) in ["đầu", "tư", "đầu"].enumerated() {
      builder.add(word, field: 1, position: UInt32(position))
    }
    builder.add("kh", field: 2, position: 0)
    builder.set(2025, column: 1)
    builder.add(keyword: "KH", column: 2)
    builder.endDocument()
    builder.add("tư", field: 1, position: 4)
    builder.endDocument()
    _ = try builder.write(to: directory.directory, name: "example", id: 0x0102_0304_0506_0708)
    return try SegmentReader(directory: directory.directory, name: "example").file.file.withBytes { Array($0) }
  }

  @Test func theWorkedExampleIsWhatTheWriterWrites() throws {
    let lines = try example()
    var next = 0
    for line in lines {
      #expect(line.offset == next)
      next += line.bytes.count
    }
    let directory = try TestDirectory()
    let written = try write(in: directory)
    #expect(lines.flatMap(\.bytes) == written)
  }

  @Test func theWorkedExampleIsReadAsDescribed() throws {
    let directory = try TestDirectory()
    try directory.directory.write("b", bytes: try example().flatMap(\.bytes))
    let segment = try SegmentReader(directory: directory.directory, name: "b")
    try segment.verify()
    let snapshot = Snapshot([(segment, Tombstones())])
    #expect(snapshot.positions(of: Term(1, "đầu"), in: DocAddress(segment: 0, doc: 0)) == [0, 2])
    #expect(snapshot.integer(1, of: DocAddress(segment: 0, doc: 0)) == 2025)
    #expect(snapshot.terms(field: 1).map { String(decoding: $0.bytes, as: UTF8.self) } == ["tư", "đầu"])
  }

  /// Sizes and numbers of sections in the text are those of the program.
  @Test func theTablesNameEverySectionAndSize() throws {
    let text = try #require(Self.text)
    for kind in SegmentFormat.SectionKind.allCases { #expect(text.contains("| \(kind.rawValue) | `\(kind)` |")) }
    for size in [SegmentFormat.headerSize, SegmentFormat.trailerSize, SegmentFormat.sectionEntrySize] {
      #expect(text.contains("\(size) bytes"))
    }
    #expect(text.contains("Format version \(SegmentFormat.version)"))
  }
}
