/// Front-codes terms in blocks and remembers where each block begins.
struct DictionaryWriter {
  private(set) var terms = ByteBuffer()
  private(set) var index = ByteBuffer()
  private(set) var termCount = 0
  private var previous: [UInt8] = []

  /// Adds a term, greater than the one before.
  ///
  /// - Parameter postingsOffset: where its record begins in the section of postings.
  mutating func add(
    key: UnsafeRawBufferPointer, documents: Int, occurrences: Int, postingsOffset: Int, postingsLength: Int,
    positionsLength: Int
  ) {
    var shared = 0
    if termCount % SegmentFormat.dictionaryBlockSize == 0 {
      index.append(fixed: UInt32(terms.count))
      index.append(fixed: UInt64(postingsOffset))
    } else {
      while shared < previous.count, shared < key.count, previous[shared] == key[shared] { shared += 1 }
    }
    terms.append(varint: shared)
    terms.append(varint: key.count - shared)
    terms.append(UnsafeRawBufferPointer(rebasing: key[shared...]))
    terms.append(varint: documents)
    terms.append(varint: occurrences - documents)
    terms.append(varint: postingsLength)
    terms.append(varint: positionsLength)
    previous.removeAll(keepingCapacity: true)
    previous.append(contentsOf: key)
    termCount += 1
  }
}
