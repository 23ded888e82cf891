import Glibc
import Storage
import Testing

@testable import Indexing

@Suite struct SegmentTests {
  @Test(arguments: [0, 1, 127, 128, 129, 700])
  func aWrittenSegmentVerifies(size: Int) throws {
    var generator = SeededGenerator(UInt64(200 + size))
    let documents = (0..<size).map { _ in randomDocument(using: &generator) }
    let directory = try TestDirectory()
    let segment = try directory.segment("a", documents, id: 42)
    try segment.verify()
    #expect(segment.documentCount == size)
    #expect(segment.id == 42)
    #expect(segment.schema == TestSchema.schema)
  }

  /// A term in every document, gaps of more than 24 bits would need too many documents: frequencies and positions do it.
  @Test func wideNumbersSurvive() throws {
    let builder = SegmentBuilder(schema: IndexSchema(fields: [IndexSchema.Field(0)]))
    for doc in 0..<300 {
      var position: UInt32 = 0
      for _ in 0...(doc % 7) {
        builder.add("a", field: 0, position: position)
        position += UInt32(1) << UInt32(doc % 29)
      }
      builder.add("", field: 0, position: .max)
      builder.add(String(repeating: "x", count: 300 * (doc % 3)), field: 0, position: .max)
      builder.endDocument()
    }
    let directory = try TestDirectory()
    _ = try builder.write(to: directory.directory, name: "a", id: 1)
    let segment = try SegmentReader(directory: directory.directory, name: "a")
    try segment.verify()
    let snapshot = Snapshot([(segment, Tombstones())])
    for doc in [0, 6, 127, 128, 299] {
      let positions = (0...(doc % 7)).map { UInt32($0) << UInt32(doc % 29) }
      #expect(
        snapshot.positions(of: Term(0, "a"), in: DocAddress(segment: 0, doc: DocID(rawValue: UInt32(doc)))) == positions
      )
    }
    #expect(snapshot.documentFrequency(of: Term(0, "")) == 300)
  }

  /// Blocks with any number of wide numbers among narrow ones: frequencies and positions are read back as written.
  @Test(arguments: 0..<12)
  func patchedBlocksAreReadBack(round: Int) throws {
    var generator = SeededGenerator(UInt64(500 + round))
    let narrow = UInt32(round % 4)
    let wide = UInt32.random(in: 1...25, using: &generator)
    let builder = SegmentBuilder(schema: IndexSchema(fields: [IndexSchema.Field(0)]))
    let expected = (0..<300).map { _ -> [UInt32] in
      let isLong = Int.random(in: 0..<128, using: &generator) < round
      var next: UInt32 = 0
      let positions = (0..<Int.random(in: 1...(isLong ? 600 : 3), using: &generator)).map { _ -> UInt32 in
        let bits = Int.random(in: 0..<128, using: &generator) < 4 * round ? wide : narrow
        next = next &+ UInt32.random(in: 0...(1 << bits), using: &generator)
        return min(next, 1 << 31)
      }
      for position in positions.sorted() { builder.add("a", field: 0, position: position) }
      builder.endDocument()
      return positions.sorted()
    }
    let directory = try TestDirectory()
    _ = try builder.write(to: directory.directory, name: "a", id: 1)
    let segment = try SegmentReader(directory: directory.directory, name: "a")
    try segment.verify()
    let snapshot = Snapshot([(segment, Tombstones())])
    for (doc, positions) in expected.enumerated() {
      let address = DocAddress(segment: 0, doc: DocID(rawValue: UInt32(doc)))
      #expect(snapshot.positions(of: Term(0, "a"), in: address) == positions)
    }
  }

  /// Flips each byte in turn: opening or verification must notice, and queries must come to an end.
  @Test func everyFlippedByteIsFound() throws {
    var generator = SeededGenerator(300)
    let documents = (0..<3).map { _ in randomDocument(using: &generator) }
    let directory = try TestDirectory()
    let sound = try directory.segment("a", documents).file.file.withBytes { Array($0) }
    let queries = (0..<6).map { _ in randomQuery(depth: 1, using: &generator) }
    for offset in sound.indices {
      var bytes = sound
      bytes[offset] ^= UInt8.random(in: 1...255, using: &generator)
      #expect(throws: IndexingError.self, "byte \(offset)") {
        try readDamaged(bytes, in: directory, queries)
      }
    }
    for length in stride(from: 0, to: sound.count, by: 13) {
      #expect(throws: IndexingError.self, "cut to \(length)") {
        try readDamaged(Array(sound.prefix(length)), in: directory, queries)
      }
    }
  }

  /// As above, where the packed blocks are: a long list, damaged at random.
  @Test func queriesOverDamagedBlocksEnd() throws {
    var generator = SeededGenerator(301)
    let documents = (0..<600).map { _ in randomDocument(using: &generator) }
    let directory = try TestDirectory()
    let sound = try directory.segment("a", documents).file.file.withBytes { Array($0) }
    for _ in 0..<150 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...30, using: &generator) {
        bytes[Int.random(in: 32..<(sound.count - 400), using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      let queries = (0..<4).map { _ in randomFastQuery(using: &generator) }
      do throws(IndexingError) {
        try readDamaged(bytes, in: directory, queries)
        if bytes != sound { Issue.record("damage passed verification") }
      } catch {
        _ = error
      }
    }
  }

  private func readDamaged(_ bytes: [UInt8], in directory: TestDirectory, _ queries: [IndexQuery]) throws(IndexingError)
  {
    do throws(StorageError) { try directory.directory.write("b", bytes: bytes) } catch { throw .storage(error) }
    let segment = try SegmentReader(directory: directory.directory, name: "b")
    let snapshot = Snapshot([(segment, Tombstones())])
    for query in queries {
      let found = snapshot.topK(query, limit: 5)
      #expect(found.hits.count <= 5)
      _ = snapshot.facets(TestSchema.kind, of: query)
    }
    _ = snapshot.terms(field: TestSchema.body)
    if let other = try? SegmentMerger([(segment, Tombstones())]) {
      _ = try? other.write(to: directory.directory, name: "c", id: 3)
    }
    try segment.verify()
  }

  @Test func corruptTooOldAndTooNewAreToldApart() throws {
    let directory = try TestDirectory()
    let sound = try directory.segment("a", []).file.file.withBytes { Array($0) }
    func open(version: UInt32) throws {
      var bytes = sound
      bytes.replaceSubrange(8..<12, with: withUnsafeBytes(of: version.littleEndian) { Array($0) })
      let checksum = bytes[..<24].withUnsafeBytes { Checksum.of($0) }
      bytes.replaceSubrange(24..<32, with: withUnsafeBytes(of: checksum.littleEndian) { Array($0) })
      try directory.directory.write("b", bytes: bytes)
      _ = try SegmentReader(directory: directory.directory, name: "b")
    }
    let path = directory.path + "/b"
    let (oldest, newest) = (SegmentFormat.oldestVersion, SegmentFormat.version)
    try open(version: newest)
    #expect(throws: IndexingError.tooNew(path: path, version: newest + 1, newest: newest)) {
      try open(version: newest + 1)
    }
    #expect(throws: IndexingError.tooOld(path: path, version: oldest - 1, oldest: oldest)) {
      try open(version: oldest - 1)
    }
    try directory.directory.write("b", bytes: [])
    #expect(throws: IndexingError.corrupt(path: path, offset: 0, check: .fileLength, expected: 72, found: 0)) {
      _ = try SegmentReader(directory: directory.directory, name: "b")
    }
  }

  /// Stops the writing of a segment at every file operation: nothing is left, and the reason is told.
  @Test(arguments: [true, false])
  func writingMayFailAnywhere(persistent: Bool) throws {
    var generator = SeededGenerator(302)
    let documents = (0..<300).map { _ in randomDocument(using: &generator) }
    let counting = FaultPlan(.none, code: ENOSPC)
    let directory = try TestDirectory()
    _ = try build(documents).write(
      to: StorageDirectory(path: directory.path, faults: counting), name: "a", id: 1)
    for number in counting.operations.indices {
      let plan = FaultPlan(persistent ? .from(number) : .once(number), code: ENOSPC)
      let faulty = StorageDirectory(path: directory.path, faults: plan)
      do throws(IndexingError) {
        _ = try build(documents).write(to: faulty, name: "b", id: 1)
        Issue.record("operation \(number) failed unnoticed")
      } catch {
        guard case .storage(let reason) = error else { throw error }
        #expect(reason.isDiskFull)
      }
      let isRenamed = counting.operations[number] == .synchronizeDirectory
      #expect(try directory.directory.names().contains("b") == isRenamed)
      if isRenamed { try SegmentReader(directory: directory.directory, name: "b").verify() }
    }
  }

  @Test func checksumsAreThoseOfTheSpecification() {
    func checksum(_ text: String) -> UInt64 { Array(text.utf8).withUnsafeBytes { Checksum.of($0) } }
    #expect(checksum("") == 0xEF46_DB37_51D8_E999)
    #expect(checksum("abc") == 0x44BC_2CF5_AD77_0999)
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    for cut in [0, 1, 31, 32, 33, 500, 999, 1000] {
      var pieces = Checksum()
      bytes[..<cut].withUnsafeBytes { pieces.update($0) }
      bytes[cut...].withUnsafeBytes { pieces.update($0) }
      #expect(pieces.value == bytes.withUnsafeBytes { Checksum.of($0) })
    }
  }

  @Test func normsKeepTheOrderAndAreExactForShortFields() {
    for length in UInt32(0)..<16 { #expect(Norm.length(ofCode: Norm.code(ofLength: length)) == length) }
    var previous: UInt8 = 0
    for length in (UInt32(0)..<5000).map({ $0 }) + [1 << 20, 1 << 31, .max] {
      let code = Norm.code(ofLength: length)
      #expect(code >= previous)
      let rounded = Norm.length(ofCode: code)
      #expect(rounded <= length && Double(length - rounded) <= Double(length) / 8)
      previous = code
    }
  }
}
