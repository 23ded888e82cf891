import Glibc
import Indexing
import Storage
import Testing

/// The generator of all random tests: SplitMix64 from a seed that is printed, and taken from TRACUU_SEED when set.
struct SeededGenerator: RandomNumberGenerator {
  static let seed: UInt64 = {
    let seed = getenv("TRACUU_SEED").flatMap { UInt64(String(cString: $0)) } ?? UInt64.random(in: 0..<1_000_000)
    print("TRACUU_SEED=\(seed)")
    return seed
  }()

  private var state: UInt64

  init(_ stream: UInt64) { state = Self.seed &* 0x9E37_79B9_7F4A_7C15 &+ stream }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

/// A document as the tests think of it.
struct TestDocument: Equatable {
  struct Token: Equatable {
    let field: FieldID
    let text: String
    let position: UInt32
  }

  var tokens: [Token] = []
  var lengths: [FieldID: UInt32] = [:]
  var year: Int64?
  var kinds: [String] = []

  func length(of field: FieldID) -> UInt32 {
    lengths[field] ?? UInt32(tokens.count { $0.field == field })
  }
}

enum TestSchema {
  static let title: FieldID = 1
  static let body: FieldID = 2
  /// Neither positions nor norms.
  static let tag: FieldID = 7
  static let year: ColumnID = 3
  static let kind: ColumnID = 4

  static let schema = IndexSchema(
    fields: [
      IndexSchema.Field(title), IndexSchema.Field(body),
      IndexSchema.Field(tag, keepsPositions: false, keepsNorms: false),
    ],
    columns: [IndexSchema.Column(year, .integer), IndexSchema.Column(kind, .keywords)])
}

/// Words of very different frequency, Vietnamese ones among them.
let vocabulary: [String] = ["của", "và", "nghị", "quyết", "số", "đầu", "tư", "kế", "hoạch"] + (0..<60).map { "w\($0)" }

func randomWord(using generator: inout SeededGenerator) -> String {
  let a = Int.random(in: 0..<vocabulary.count, using: &generator)
  let b = Int.random(in: 0...a, using: &generator)
  return vocabulary[Int.random(in: 0...b, using: &generator)]
}

func randomDocument(using generator: inout SeededGenerator) -> TestDocument {
  var document = TestDocument()
  var position: UInt32 = 0
  for field in [TestSchema.title, TestSchema.body] {
    let longest = field == TestSchema.title ? 6 : Bool.random(using: &generator) ? 12 : 60
    for _ in 0..<Int.random(in: 0...longest, using: &generator) {
      let word = randomWord(using: &generator)
      document.tokens.append(.init(field: field, text: word, position: position))
      if Int.random(in: 0..<9, using: &generator) == 0 {
        document.tokens.append(.init(field: field, text: word + "x", position: position))
      }
      position += Int.random(in: 0..<20, using: &generator) == 0 ? UInt32.random(in: 2...900, using: &generator) : 1
    }
  }
  for _ in 0..<Int.random(in: 0...2, using: &generator) {
    document.tokens.append(.init(field: TestSchema.tag, text: randomWord(using: &generator), position: 0))
  }
  if Bool.random(using: &generator) {
    document.lengths[TestSchema.body] = UInt32.random(in: 0...500, using: &generator)
  }
  if Int.random(in: 0..<5, using: &generator) > 0 { document.year = Int64.random(in: -3...3, using: &generator) }
  document.kinds = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
    ["NQ", "QĐ", "KH", ""].randomElement(using: &generator) ?? ""
  }
  return document
}

func build(_ documents: [TestDocument]) -> SegmentBuilder {
  let builder = SegmentBuilder(schema: TestSchema.schema)
  for document in documents {
    for token in document.tokens { builder.add(token.text, field: token.field, position: token.position) }
    for (field, length) in document.lengths { builder.setLength(length, of: field) }
    if let year = document.year { builder.set(year, column: TestSchema.year) }
    for kind in document.kinds { builder.add(keyword: kind, column: TestSchema.kind) }
    builder.endDocument()
  }
  return builder
}

/// An index in a directory of its own, gone when the test is.
final class TestDirectory {
  let path: String
  let directory: StorageDirectory

  init() throws {
    var template = Array("/tmp/tracuu-indexing-XXXXXX".utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
    directory = StorageDirectory(path: path)
  }

  deinit {
    for name in (try? directory.names()) ?? [] { try? directory.remove(name) }
    rmdir(path)
  }

  func segment(_ name: String, _ documents: [TestDocument], id: UInt64 = 1) throws -> SegmentReader {
    _ = try build(documents).write(to: directory, name: name, id: id)
    return try SegmentReader(directory: directory, name: name)
  }

  /// The documents cut into segments, and which of them are deleted.
  func snapshot(_ parts: [[TestDocument]], deleted: Set<DocAddress> = []) throws -> Snapshot {
    Snapshot(
      try parts.enumerated().map { place, documents in
        var tombstones = Tombstones()
        for address in deleted where address.segment == place { tombstones.insert(address.doc) }
        return (try segment("s\(place)", documents, id: UInt64(place)), tombstones)
      })
  }
}
