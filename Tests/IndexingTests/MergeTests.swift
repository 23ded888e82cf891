import Testing

@testable import Indexing

@Suite struct MergeTests {
  /// A merged segment has the very bytes of one that was built from the remaining documents.
  @Test(arguments: 0..<4)
  func aMergeEqualsBuildingFromScratch(round: Int) throws {
    var generator = SeededGenerator(UInt64(400 + round))
    let parts = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
      (0..<Int.random(in: 0...250, using: &generator)).map { _ in randomDocument(using: &generator) }
    }
    let deleted = round == 0 ? [] : randomDeletions(parts, using: &generator)
    let directory = try TestDirectory()
    let snapshot = try directory.snapshot(parts, deleted: deleted)
    let merger = try SegmentMerger(Array(zip(snapshot.segments, snapshot.tombstones)))
    let summary = try merger.write(to: directory.directory, name: "merged", id: 9)

    let oracle = Oracle(parts, deleted: deleted)
    let remaining = oracle.documents.filter(\.isLive)
    let scratch = try directory.segment("scratch", remaining.map(\.document), id: 9)
    let merged = try SegmentReader(directory: directory.directory, name: "merged")
    try merged.verify()
    #expect(summary.documents == remaining.count && summary.bytes == merged.byteCount)
    #expect(merged.file.file.withBytes { Array($0) } == scratch.file.file.withBytes { Array($0) })
    for (number, entry) in remaining.enumerated() {
      let found = merger.newNumber(of: entry.address.doc, source: entry.address.segment)
      #expect(found == DocID(rawValue: UInt32(number)))
    }
  }

  @Test func segmentsOfDifferentSchemasAreRefused() throws {
    let directory = try TestDirectory()
    let first = try directory.segment("a", [])
    let builder = SegmentBuilder(schema: IndexSchema(fields: []))
    _ = try builder.write(to: directory.directory, name: "b", id: 2)
    let second = try SegmentReader(directory: directory.directory, name: "b")
    #expect(throws: IndexingError.schemaMismatch(segment: 1)) {
      _ = try SegmentMerger([(first, Tombstones()), (second, Tombstones())])
    }
  }

  @Test func tombstonesSurviveAsBytes() {
    var generator = SeededGenerator(410)
    for size in [0, 1, 63, 64, 65, 1000] {
      var tombstones = Tombstones()
      var expected: Set<UInt32> = []
      for _ in 0..<size {
        let doc = UInt32.random(in: 0..<1000, using: &generator)
        #expect(tombstones.insert(DocID(rawValue: doc)) == expected.insert(doc).inserted)
      }
      let copy = Tombstones(bytes: tombstones.bytes)
      #expect(copy == tombstones && copy.count == expected.count)
      for doc in UInt32(0)..<1100 { #expect(copy.contains(DocID(rawValue: doc)) == expected.contains(doc)) }
    }
  }
}
