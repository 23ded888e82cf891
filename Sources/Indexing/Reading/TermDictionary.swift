/// The terms of a segment, front-coded in blocks: binary search over the first terms, then a walk in one block.
struct TermDictionary: Sendable {
  let terms: ByteRegion
  let index: ByteRegion
  /// Terms in all, as recorded.
  let count: Int

  var blockCount: Int { index.count / SegmentFormat.dictionaryIndexEntrySize }

  /// The entry of a term. `key` is its field and its bytes.
  func entry(for key: [UInt8]) -> TermEntry? {
    var iterator = self.iterator(atOrAfter: key)
    guard iterator.next(), iterator.key == key else { return nil }
    return iterator.entry
  }

  /// Stands before the first term that is not less than `key`.
  func iterator(atOrAfter key: [UInt8]) -> Iterator {
    var low = 0
    var high = blockCount
    while low < high {
      let middle = (low + high) / 2
      if firstKeyPrecedesOrEquals(key, block: middle) { low = middle + 1 } else { high = middle }
    }
    var iterator = Iterator(self, block: max(0, low - 1))
    iterator.skip(below: key)
    return iterator
  }

  func iterator() -> Iterator { Iterator(self, block: 0) }

  private func firstKeyPrecedesOrEquals(_ key: [UInt8], block: Int) -> Bool {
    let offset = Int(index.load(block * SegmentFormat.dictionaryIndexEntrySize, as: UInt32.self))
    var reader = VarintReader(terms, at: offset)
    guard reader.next() == 0, let length = reader.count(), let first = reader.bytes(length) else { return false }
    return !key.lexicographicallyPrecedes(first)
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
