/// The terms of a segment, front-coded in blocks: binary search over the first terms, then a walk in one block.
struct TermDictionary: Sendable {
  let terms: ByteRegion
  let index: ByteRegion
  /// Terms in all, as recorded.
  let count: Int

  var blockCount: Int { index.count / SegmentFormat.dictionaryIndexEntrySize }

  /// The entry of a term. `key` is its field and its bytes.
  func entry(for key: [UInt8]) -> TermEntry? {
    key.withUnsafeBytes { key in
      let after = blocks(beginningAtOrBefore: key)
      return after == 0 ? nil : entry(for: key, inBlock: after - 1)
    }
  }

  /// Walks a block without putting its terms together. All terms passed are less than the one that is sought; the bytes
  /// that the last of them has in common with it tell how the next one compares unless it shares just as many.
  private func entry(for key: UnsafeRawBufferPointer, inBlock block: Int) -> TermEntry? {
    let place = block * SegmentFormat.dictionaryIndexEntrySize
    var reader = VarintReader(terms, at: Int(index.load(place, as: UInt32.self)))
    var postingsOffset = Int(truncatingIfNeeded: index.load(place + 4, as: UInt64.self) & (1 << 48 - 1))
    var common = 0
    let size = SegmentFormat.dictionaryBlockSize
    for _ in 0..<min(size, count - block * size) {
      guard let shared = reader.count(), let length = reader.count(), let suffix = reader.bytes(length),
        let documents = reader.count(), let repetitions = reader.count(), let postingsLength = reader.count(),
        let positionsLength = reader.count(), shared >= common
      else { return nil }
      if shared == common {
        let order = Self.compare(suffix, key, from: common)
        if order.difference == 0 {
          return TermEntry(
            documents: documents, occurrences: documents + repetitions, postingsOffset: postingsOffset,
            postingsLength: postingsLength, positionsLength: positionsLength)
        }
        if order.difference > 0 { return nil }
        common += order.equal
      }
      postingsOffset += postingsLength + positionsLength
    }
    return nil
  }

  /// How many bytes agree, and which side is greater, of `bytes` and of `key` from a place on.
  @inline(__always)
  private static func compare(
    _ bytes: UnsafeRawBufferPointer, _ key: UnsafeRawBufferPointer, from start: Int
  ) -> (equal: Int, difference: Int) {
    let shorter = min(bytes.count, key.count - start)
    for equal in 0..<max(0, shorter) where bytes[equal] != key[start + equal] {
      return (equal, Int(bytes[equal]) - Int(key[start + equal]))
    }
    return (max(0, shorter), bytes.count - (key.count - start))
  }

  /// Stands before the first term that is not less than `key`.
  func iterator(atOrAfter key: [UInt8]) -> Iterator {
    let after = key.withUnsafeBytes { blocks(beginningAtOrBefore: $0) }
    var iterator = Iterator(self, block: max(0, after - 1))
    iterator.skip(below: key)
    return iterator
  }

  func iterator() -> Iterator { Iterator(self, block: 0) }

  /// How many blocks begin with a term that is not greater than `key`.
  private func blocks(beginningAtOrBefore key: UnsafeRawBufferPointer) -> Int {
    var low = 0
    var high = blockCount
    while low < high {
      let middle = (low + high) / 2
      if firstTerm(ofBlock: middle, isAtMost: key) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func firstTerm(ofBlock block: Int, isAtMost key: UnsafeRawBufferPointer) -> Bool {
    let offset = Int(index.load(block * SegmentFormat.dictionaryIndexEntrySize, as: UInt32.self))
    var reader = VarintReader(terms, at: offset)
    guard reader.next() == 0, let length = reader.count(), let first = reader.bytes(length) else { return false }
    return Self.compare(first, key, from: 0).difference <= 0
  }

  /// Walks the terms in order; ends early where the bytes make no sense.
  struct Iterator {
    private let dictionary: TermDictionary
    private var reader: VarintReader
    private var remaining: Int
    private var inBlock = 0
    private var block: Int
    private var postingsOffset = 0
    private var isPending = false

    /// Field and bytes of the current term.
    private(set) var key: [UInt8] = []
    private(set) var entry = TermEntry(
      documents: 0, occurrences: 0, postingsOffset: 0, postingsLength: 0, positionsLength: 0)

    init(_ dictionary: TermDictionary, block: Int) {
      self.dictionary = dictionary
      self.block = block
      remaining = dictionary.count - block * SegmentFormat.dictionaryBlockSize
      reader = VarintReader(dictionary.terms, at: dictionary.terms.count)
    }

    /// Moves to the next term; false when there is none.
    mutating func next() -> Bool {
      if isPending {
        isPending = false
        return true
      }
      guard remaining > 0 else { return false }
      if inBlock == 0 { enterBlock() }
      guard read() else {
        remaining = 0
        return false
      }
      remaining -= 1
      inBlock = (inBlock + 1) % SegmentFormat.dictionaryBlockSize
      return true
    }

    /// Moves so that the next term is the first one not below `bound`.
    mutating func skip(below bound: [UInt8]) {
      while next() {
        guard key.lexicographicallyPrecedes(bound) else {
          isPending = true
          return
        }
      }
    }

    private mutating func enterBlock() {
      let place = block * SegmentFormat.dictionaryIndexEntrySize
      reader = VarintReader(dictionary.terms, at: Int(dictionary.index.load(place, as: UInt32.self)))
      postingsOffset = Int(truncatingIfNeeded: dictionary.index.load(place + 4, as: UInt64.self) & (1 << 48 - 1))
      block += 1
    }

    private mutating func read() -> Bool {
      guard let shared = reader.count(), shared <= key.count, inBlock > 0 || shared == 0,
        let length = reader.count(), let suffix = reader.bytes(length), let documents = reader.count(),
        let repetitions = reader.count(), let postingsLength = reader.count(), let positionsLength = reader.count()
      else { return false }
      key.removeLast(key.count - shared)
      key.append(contentsOf: suffix)
      entry = TermEntry(
        documents: documents, occurrences: documents + repetitions, postingsOffset: postingsOffset,
        postingsLength: postingsLength, positionsLength: positionsLength)
      postingsOffset += postingsLength + positionsLength
      return true
    }
  }
}
