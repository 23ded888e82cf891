/// The values of a keyword column in the mapped file: sorted keywords, and for each document the ordinals of its own.
struct KeywordColumn: Sendable {
  static let headerSize = 12

  let keywordCount: Int
  let referenceCount: Int
  let documents: Int
  private let width: Int
  private let offsets: ByteRegion
  private let keywords: ByteRegion
  private let starts: ByteRegion
  private let references: ByteRegion

  /// Nil where the bytes do not have the length that their head demands.
  init?(_ region: ByteRegion, documents: Int) {
    self.documents = documents
    width = Int(region.load(1, as: UInt8.self))
    keywordCount = Int(region.load(4, as: UInt32.self))
    referenceCount = Int(region.load(8, as: UInt32.self))
    let offsetsLength = 4 * (keywordCount + 1)
    offsets = region.part(at: Self.headerSize, length: offsetsLength)
    let keywordsLength = Int(offsets.load(4 * keywordCount, as: UInt32.self))
    keywords = region.part(at: Self.headerSize + offsetsLength, length: keywordsLength)
    let startsOffset = Self.headerSize + offsetsLength + keywordsLength
    let startsLength = 4 * (documents + 1)
    starts = region.part(at: startsOffset, length: startsLength)
    references = region.part(at: startsOffset + startsLength, length: width * referenceCount)
    guard region.load(0, as: UInt8.self) == IndexSchema.Column.Kind.keywords.rawValue, [1, 2, 4].contains(width),
      region.load(2, as: UInt16.self) == 0,
      region.count == startsOffset + startsLength + width * referenceCount
    else { return nil }
  }

  /// The keyword of an ordinal.
  func keyword(_ ordinal: Int) -> UnsafeRawBufferPointer {
    let start = Int(offsets.load(4 * ordinal, as: UInt32.self))
    let end = Int(offsets.load(4 * ordinal + 4, as: UInt32.self))
    return keywords.part(at: start, length: end - start).bytes
  }

  /// The ordinal of a keyword, if any document has it. O(log n).
  func ordinal(of keyword: [UInt8]) -> Int? {
    var low = 0
    var high = keywordCount
    while low < high {
      let middle = (low + high) / 2
      if self.keyword(middle).lexicographicallyPrecedes(keyword) { low = middle + 1 } else { high = middle }
    }
    return low < keywordCount && self.keyword(low).elementsEqual(keyword) ? low : nil
  }

  /// Places in the list of references that belong to a document.
  @inline(__always)
  func referenceRange(of doc: UInt32) -> Range<Int> {
    let start = Int(starts.load(4 * Int(doc), as: UInt32.self))
    let end = Int(starts.load(4 * Int(doc) + 4, as: UInt32.self))
    return start <= end && end <= referenceCount ? start..<end : 0..<0
  }

  /// Whether any document from `start` up to but not including `end` has a value. O(1).
  func hasReferences(from start: UInt32, to end: UInt32) -> Bool {
    starts.load(4 * Int(start), as: UInt32.self) != starts.load(4 * Int(end), as: UInt32.self)
  }

  /// The ordinal at a place in the list of references; may exceed the keywords where the bytes make no sense.
  @inline(__always)
  func ordinal(at reference: Int) -> Int {
    switch width {
    case 1: Int(references.load(reference, as: UInt8.self))
    case 2: Int(references.load(2 * reference, as: UInt16.self))
    default: Int(references.load(4 * reference, as: UInt32.self))
    }
  }

  /// How many documents have each keyword.
  /// - Complexity: O(references).
  var counts: [Int32] {
    var counts = Array(repeating: Int32(0), count: keywordCount)
    for doc in 0..<UInt32(documents) {
      for reference in referenceRange(of: doc) {
        let ordinal = ordinal(at: reference)
        if ordinal < keywordCount { counts[ordinal] += 1 }
      }
    }
    return counts
  }

  func keywords(of doc: UInt32) -> [[UInt8]] {
    referenceRange(of: doc).map { Array(keyword(ordinal(at: $0))) }
  }
}
