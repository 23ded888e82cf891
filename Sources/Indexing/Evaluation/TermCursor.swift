internal import CPostings

/// Walks the postings of one term, a chunk of 128 decoded at a time.
final class TermCursor: OccurrenceCursor {
  let list: PostingList
  let weight: TermWeight

  /// The documents of the current chunk.
  let docs = UnsafeMutablePointer<UInt32>.allocate(capacity: SegmentFormat.blockSize + 8)
  private let frequencyBuffer = UnsafeMutablePointer<UInt32>.allocate(capacity: SegmentFormat.blockSize + 8)
  private var gaps: UnsafeMutablePointer<UInt32>?
  private let segment: SegmentReader

  /// The chunk that is decoded, where in it the cursor stands, and how many postings it has.
  private(set) var chunk = -1
  private(set) var index = 0
  private(set) var count = 0
  private var hasFrequencies = false

  /// The block of positions that is unpacked.
  private var gapBlock = -1
  /// Positions before the posting at `summed` of the current chunk.
  private var summed = 0
  private var positionsBefore = 0

  init(_ list: PostingList, weight: TermWeight, segment: SegmentReader) {
    self.list = list
    self.weight = weight
    self.segment = segment
    super.init()
    load(0)
  }

  deinit {
    docs.deallocate()
    frequencyBuffer.deallocate()
    gaps?.deallocate()
  }

  override var cost: Int { list.documents }
  override var maximumScore: Int32 { weight.bound(list.maximum) }

  /// Decodes a chunk and stands on its first posting; behind the last chunk, or on damage, at the end.
  func load(_ chunk: Int) {
    self.chunk = chunk
    index = 0
    summed = 0
    positionsBefore = -1
    hasFrequencies = false
    if chunk < list.blockCount {
      count = list.unpackDocs(ofBlock: chunk, into: docs) ? SegmentFormat.blockSize : 0
    } else if chunk == list.blockCount, list.tailCount > 0 {
      count = list.unpackTail(docs: docs, frequencies: frequencyBuffer)
      hasFrequencies = true
    } else {
      count = 0
    }
    if count > 0 {
      doc = docs[0]
    } else {
      self.chunk = list.chunkCount
      doc = Self.end
    }
  }

  @discardableResult
  override func next() -> UInt32 {
    if index + 1 < count {
      index += 1
      doc = docs[index]
    } else {
      load(chunk + 1)
    }
    return doc
  }

  @discardableResult
  override func seek(_ target: UInt32) -> UInt32 {
    guard target > doc else { return doc }
    if docs[count - 1] < target {
      load(list.chunk(from: chunk + 1, reaching: target))
      guard doc < target else { return doc }
    }
    stand(at: Int(postings_lower_bound(docs, index, count, target)))
    return doc
  }

  /// Stands on a posting of the current chunk, at or after the current one.
  @inline(__always)
  func stand(at place: Int) {
    index = place
    if place < count { doc = docs[place] } else { load(list.chunkCount) }
  }

  /// Moves to a place of the current chunk, or to the next chunk when that is behind its last posting.
  @inline(__always)
  func leave(_ place: Int) {
    index = place
    if place < count { doc = docs[place] } else { load(chunk + 1) }
  }

  /// The frequencies of the current chunk.
  @inline(__always)
  var frequencies: UnsafeMutablePointer<UInt32> {
    if !hasFrequencies { unpackFrequencies() }
    return frequencyBuffer
  }

  private func unpackFrequencies() {
    if !list.unpackFrequencies(ofBlock: chunk, into: frequencyBuffer) {
      frequencyBuffer.update(repeating: 1, count: SegmentFormat.blockSize)
    }
    hasFrequencies = true
  }

  override var frequency: UInt32 { frequencies[index] }

  override func score() -> Int32 { weight.score(frequency: frequencies[index], doc: doc) }

  override func bound(at target: UInt32) -> (part: Float, last: UInt32) {
    let chunk = list.chunk(from: max(0, chunk), reaching: target)
    guard chunk < list.chunkCount else { return (0, Self.end) }
    return (weight.part(atMost: list.maximum(ofChunk: chunk)), list.lastDoc(ofChunk: chunk))
  }

  override func readPositions(into buffer: PositionBuffer) {
    buffer.removeAll()
    appendPositions(to: buffer)
  }

  func appendPositions(to buffer: PositionBuffer) {
    let frequencies = self.frequencies
    if positionsBefore < 0 { positionsBefore = list.positionsBefore(chunk: chunk) }
    while summed < index {
      positionsBefore += Int(frequencies[summed])
      summed += 1
    }
    let end = positionsBefore + Int(frequencies[index])
    guard end <= list.positions.count else { return }
    let gaps = self.gaps ?? .allocate(capacity: SegmentFormat.blockSize)
    self.gaps = gaps
    var position: UInt32 = 0
    for place in positionsBefore..<end {
      let block = place / SegmentFormat.blockSize
      if block != gapBlock {
        guard list.positions.unpack(block, into: gaps) else { return }
        gapBlock = block
      }
      position &+= gaps[place % SegmentFormat.blockSize]
      buffer.append(position)
    }
  }
}
