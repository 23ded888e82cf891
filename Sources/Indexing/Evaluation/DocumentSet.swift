/// A set of documents of one segment, a bit each.
struct DocumentSet: Sendable {
  private(set) var words: [UInt64]
  /// Documents of the segment.
  let limit: Int

  init(limit: Int, full: Bool = false) {
    self.limit = limit
    words = Array(repeating: full ? .max : 0, count: (limit + 63) / 64)
    if full, limit % 64 != 0 { words[words.count - 1] = 1 << UInt64(limit % 64) - 1 }
  }

  /// Documents in the set. O(limit / 64).
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  @inline(__always)
  func contains(_ doc: UInt32) -> Bool {
    words[Int(doc / 64)] >> UInt64(doc % 64) & 1 == 1
  }

  @inline(__always)
  mutating func insert(_ doc: UInt32) {
    words[Int(doc / 64)] |= 1 << UInt64(doc % 64)
  }

  mutating func insert(_ docs: UnsafePointer<UInt32>, count: Int) {
    words.withUnsafeMutableBufferPointer { words in
      for index in 0..<count { words[Int(docs[index] / 64)] |= 1 << UInt64(docs[index] % 64) }
    }
  }

  /// Inserts the documents whose bits are set, bit 0 standing for `first`; bits behind `last`, which must be a document
  /// of the segment, do not count.
  mutating func insert(bitmap: ByteRegion, from first: UInt32, through last: UInt32) {
    let (start, shift) = (Int(first / 64), UInt64(first % 64))
    let end = Int(last / 64)
    words.withUnsafeMutableBufferPointer { words in
      for index in 0..<bitmap.count / 8 {
        let rest = Int(last) - Int(first) - 64 * index
        guard rest >= 0 else { return }
        let mask = rest < 63 ? UInt64(1) << UInt64(rest + 1) - 1 : .max
        let bits = bitmap.load(8 * index, as: UInt64.self) & mask
        if start + index <= end { words[start + index] |= bits << shift }
        if shift > 0, start + index + 1 <= end { words[start + index + 1] |= bits >> (64 - shift) }
      }
    }
  }

  /// The first member not below `start`; nil when there is none.
  @inline(__always)
  func member(from start: UInt32) -> UInt32? {
    var word = Int(start / 64)
    guard word < words.count else { return nil }
    var bits = words[word] & (UInt64.max << UInt64(start % 64))
    while bits == 0 {
      word += 1
      guard word < words.count else { return nil }
      bits = words[word]
    }
    return UInt32(64 * word + bits.trailingZeroBitCount)
  }

  /// The documents of the segment that are not in the set.
  var complement: DocumentSet {
    var others = DocumentSet(limit: limit, full: true)
    others.subtract(self)
    return others
  }

  mutating func formIntersection(_ other: DocumentSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  mutating func formUnion(_ other: DocumentSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  mutating func subtract(_ other: DocumentSet) {
    for index in words.indices { words[index] &= ~other.words[index] }
  }

  /// Removes what `tombstones` mark.
  mutating func subtract(_ tombstones: Tombstones) {
    for (index, word) in tombstones.bitWords.prefix(words.count).enumerated() { words[index] &= ~word }
  }
}
