internal import CPostings

/// The postings of one term in the mapped file: skip data and packed blocks, nothing decoded.
struct PostingList {
  /// Documents, and occurrences in all of them.
  let documents: Int
  let occurrences: Int
  /// Full blocks of 128, and postings after them.
  let blockCount: Int
  let tailCount: Int
  /// Documents of the segment: a greater number in the bytes ends the list.
  let limit: UInt32
  /// Quantised: greatest score, tenth and hundredth best (0: unknown), greatest after the last full block.
  let maximum: UInt16
  let tenthBest: UInt16
  let hundredthBest: UInt16
  let tailMaximum: UInt16
  let positions: PositionList

  private let lastDocs: ByteRegion
  private let maxima: ByteRegion
  private let ends: ByteRegion
  private let widths: ByteRegion
  private let positionCounts: ByteRegion
  private let packed: ByteRegion
  let tail: ByteRegion

  /// Nil where the bytes do not have room for what the dictionary promises.
  init?(_ entry: TermEntry, in postings: ByteRegion, keepsPositions: Bool, limit: Int) {
    let (length, blocks) = (entry.postingsLength, entry.documents / SegmentFormat.blockSize)
    let tailCount = entry.documents % SegmentFormat.blockSize
    guard entry.documents > 0, entry.documents <= limit,
      postings.contains(offset: entry.postingsOffset, length: length + entry.positionsLength)
    else { return nil }
    let record = postings.part(at: entry.postingsOffset, length: length)
    let skipSize = keepsPositions ? SegmentFormat.skipSizeWithPositions : SegmentFormat.skipSize
    let head = blocks > 0 ? 6 : 0
    lastDocs = record.part(at: head, length: 4 * blocks)
    maxima = record.part(at: head + 4 * blocks, length: 2 * blocks)
    ends = record.part(at: head + 6 * blocks, length: 4 * blocks)
    widths = record.part(at: head + 10 * blocks, length: blocks)
    positionCounts = record.part(at: head + 11 * blocks, length: keepsPositions ? 4 * blocks : 0)
    let packedLength = blocks == 0 ? 0 : Int(ends.load(4 * (blocks - 1), as: UInt32.self))
    let tailStart = head + skipSize * blocks + packedLength
    guard record.contains(offset: tailStart, length: tailCount > 0 ? 2 : 0) else { return nil }
    packed = record.part(at: head + skipSize * blocks, length: packedLength)
    tailMaximum = tailCount > 0 ? record.load(tailStart) : 0
    tail = tailCount > 0 ? record.part(at: tailStart + 2, length: length - tailStart - 2) : .empty
    maximum = blocks > 0 ? record.load(0) : tailMaximum
    tenthBest = blocks > 0 ? record.load(2) : 0
    hundredthBest = blocks > 0 ? record.load(4) : 0
    documents = entry.documents
    occurrences = entry.occurrences
    blockCount = blocks
    self.tailCount = tailCount
    self.limit = UInt32(limit)
    let positionBytes = postings.part(at: entry.postingsOffset + length, length: entry.positionsLength)
    positions = PositionList(positionBytes, count: keepsPositions ? entry.occurrences : 0)
  }

  /// Blocks, the unpacked rest counted as one.
  var chunkCount: Int { tailCount > 0 ? blockCount + 1 : blockCount }

  /// Postings in a chunk.
  @inline(__always)
  func count(ofChunk chunk: Int) -> Int { chunk < blockCount ? SegmentFormat.blockSize : tailCount }

  /// The last document of a full block.
  @inline(__always)
  func lastDoc(ofBlock block: Int) -> UInt32 {
    UInt32(littleEndian: lastDocs.base.loadUnaligned(fromByteOffset: 4 * block, as: UInt32.self))
  }

  /// The last document that may be in a chunk.
  @inline(__always)
  func lastDoc(ofChunk chunk: Int) -> UInt32 {
    chunk < blockCount ? lastDoc(ofBlock: chunk) : limit &- 1
  }

  /// Quantised greatest score in a chunk.
  @inline(__always)
  func maximum(ofChunk chunk: Int) -> UInt16 {
    guard chunk < blockCount else { return tailMaximum }
    return UInt16(littleEndian: maxima.base.loadUnaligned(fromByteOffset: 2 * chunk, as: UInt16.self))
  }

  /// The first chunk from `start` on whose last document is not below `target`; the tail counts as such a chunk.
  @inline(__always)
  func chunk(from start: Int, reaching target: UInt32) -> Int {
    if start >= blockCount || lastDoc(ofBlock: start) >= target { return start }
    var low = start
    var step = 1
    while low + step < blockCount, lastDoc(ofBlock: low + step) < target {
      low += step
      step *= 2
    }
    var high = min(low + step, blockCount)
    while low + 1 < high {
      let middle = (low + high) / 2
      if lastDoc(ofBlock: middle) < target { low = middle } else { high = middle }
    }
    return high
  }

  /// Positions of the term before the first document of a chunk.
  @inline(__always)
  func positionsBefore(chunk: Int) -> Int {
    chunk == 0 ? 0 : Int(positionCounts.load(4 * (chunk - 1), as: UInt32.self))
  }

  /// Decodes the documents of a full block; false where the bytes make no sense.
  @inline(__always)
  func unpackDocs(ofBlock block: Int, into docs: UnsafeMutablePointer<UInt32>) -> Bool {
    guard let (start, _) = extent(ofBlock: block) else { return false }
    let base = block == 0 ? UInt32.max : lastDoc(ofBlock: block - 1)
    let last = lastDoc(ofBlock: block)
    guard last < limit, base == .max || base < last else { return false }
    let bytes = packed.base.assumingMemoryBound(to: UInt8.self) + start
    let form: UInt8 = widths.load(block)
    let decodedLast =
      form < SegmentFormat.bitmapFlag
      ? postings_unpack_ids(bytes, UInt32(form), base, docs)
      : postings_unpack_bitmap(bytes, Int(form - SegmentFormat.bitmapFlag), base, docs)
    return decodedLast == last
  }

  /// The bitmap of a block that is one, with the document of its first bit and the last one of the block.
  func bitmap(ofBlock block: Int) -> (words: ByteRegion, first: UInt32, last: UInt32)? {
    let form: UInt8 = widths.load(block)
    guard form >= SegmentFormat.bitmapFlag, let (start, _) = extent(ofBlock: block) else { return nil }
    let first = block == 0 ? 0 : lastDoc(ofBlock: block - 1) &+ 1
    let last = lastDoc(ofBlock: block)
    guard last < limit, first <= last else { return nil }
    return (packed.part(at: start, length: docLength(ofBlock: block)), first, last)
  }

  /// Looks up candidates, ascending, behind the block before and up to the last document of this one, without decoding
  /// anything; nil where the block is no bitmap. Places are below 128 whatever the bytes are.
  @inline(__always)
  func matchBitmap(
    ofBlock block: Int, _ candidates: UnsafePointer<UInt32>, count: Int, which: UnsafeMutablePointer<UInt32>,
    places: UnsafeMutablePointer<UInt32>
  ) -> Int? {
    guard block < blockCount else { return nil }
    let form: UInt8 = widths.load(block)
    guard form >= SegmentFormat.bitmapFlag, let (start, _) = extent(ofBlock: block) else { return nil }
    let base = block == 0 ? UInt32.max : lastDoc(ofBlock: block - 1)
    return postings_match_bitmap(
      packed.base.assumingMemoryBound(to: UInt8.self) + start, Int(form - SegmentFormat.bitmapFlag), base, candidates,
      count, which, places)
  }

  /// Decodes the frequencies of a full block; false where the bytes make no sense.
  @inline(__always)
  func unpackFrequencies(ofBlock block: Int, into frequencies: UnsafeMutablePointer<UInt32>) -> Bool {
    guard let (start, end) = extent(ofBlock: block) else { return false }
    let docLength = docLength(ofBlock: block)
    let bytes = packed.base.assumingMemoryBound(to: UInt8.self) + start + docLength
    return postings_unpack_frequencies(bytes, end - start - docLength, frequencies) != 0
  }

  /// Decodes what follows the last full block; returns how many postings made sense.
  func unpackTail(
    docs: UnsafeMutablePointer<UInt32>, frequencies: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var reader = VarintReader(tail)
    var doc: UInt64 = blockCount == 0 ? 0 : UInt64(lastDoc(ofBlock: blockCount - 1)) + 1
    for index in 0..<tailCount {
      guard let head = reader.next() else { return index }
      doc += head >> 1
      guard doc < limit else { return index }
      docs[index] = UInt32(doc)
      doc += 1
      frequencies[index] = 1
      if head & 1 == 0 {
        guard let more = reader.next(), more < UInt64(UInt32.max) else { return index }
        frequencies[index] = UInt32(more) + 1
      }
    }
    return tailCount
  }

  /// Where the bytes of a block begin and end, when both lie inside and have room for its documents.
  @inline(__always)
  private func extent(ofBlock block: Int) -> (start: Int, end: Int)? {
    let start = block == 0 ? 0 : Int(ends.load(4 * (block - 1), as: UInt32.self))
    let end = Int(ends.load(4 * block, as: UInt32.self))
    let docLength = docLength(ofBlock: block)
    guard docLength <= 512, end >= start + docLength, end <= packed.count else { return nil }
    return (start, end)
  }

  /// Bytes that the documents of a block take.
  @inline(__always)
  private func docLength(ofBlock block: Int) -> Int {
    let form: UInt8 = widths.load(block)
    return form < SegmentFormat.bitmapFlag ? 16 * Int(form) : 8 * Int(form - SegmentFormat.bitmapFlag)
  }
}
