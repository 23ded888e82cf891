internal import CPostings

/// Walks the postings of one term, a chunk of 128 decoded at a time.
///
/// A plain value of pointers and numbers: fast searches keep walkers in raw memory, so that no step counts references.
/// The mapped file and the tables of the weight must outlive it; the owner calls ``deallocate()``.
struct TermWalker {
  static let end = UInt32.max
  /// Stands behind the documents of a short chunk: greater than all of them, and below 2^31 as they are.
  private static let padding = UInt32(Int32.max)

  let list: PostingList
  let weight: TermWeight

  /// The documents of the current chunk, filled up to 128 with a number above all; their frequencies and scores once asked for, and places selected among them.
  let docs: UnsafeMutablePointer<UInt32>
  private let frequencyBuffer: UnsafeMutablePointer<UInt32>
  private let gaps: UnsafeMutablePointer<UInt32>
  let scores: UnsafeMutablePointer<Int32>

  /// Where the walker stands; ``end`` behind the last document.
  private(set) var doc: UInt32 = 0
  /// The chunk that is decoded, where in it the walker stands, and how many postings it has.
  private(set) var chunk = -1
  private(set) var index = 0
  private(set) var count = 0
  /// The chunk whose frequencies are decoded.
  private var frequencyChunk = -1
  private var hasScores = false

  /// The block of positions that is unpacked.
  private var gapBlock = -1
  /// Positions before the posting at `summed` of the current chunk; -1 when not known.
  private var summed = 0
  private var positionsBefore = -1

  init(_ list: PostingList, weight: TermWeight) {
    self.list = list
    self.weight = weight
    let size = SegmentFormat.blockSize
    docs = .allocate(capacity: 4 * size)
    frequencyBuffer = docs + size
    gaps = docs + 2 * size
    scores = UnsafeMutableRawPointer(docs + 3 * size).bindMemory(to: Int32.self, capacity: size)
  }

  func deallocate() { docs.deallocate() }

  var maximumScore: Int32 { weight.bound(list.maximum) }

  /// Decodes a chunk and stands on its first posting; behind the last chunk, or on damage, at the end.
  mutating func load(_ chunk: Int) {
    self.chunk = chunk
    index = 0
    summed = 0
    positionsBefore = -1
    hasScores = false
    if chunk < list.blockCount {
      count = list.unpackDocs(ofBlock: chunk, into: docs) ? SegmentFormat.blockSize : 0
    } else if chunk == list.blockCount, list.tailCount > 0 {
      count = list.unpackTail(docs: docs, frequencies: frequencyBuffer)
      (docs + count).update(repeating: Self.padding, count: SegmentFormat.blockSize - count)
      frequencyChunk = chunk
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

  /// Decodes a chunk unless it is the current one; false where there is nothing in it.
  @inline(__always)
  mutating func enter(_ chunk: Int) -> Bool {
    if self.chunk != chunk { load(chunk) }
    return count > 0
  }

  @inline(__always)
  mutating func next() {
    if index &+ 1 < count {
      index &+= 1
      doc = docs[index]
    } else {
      load(chunk + 1)
    }
  }

  /// Moves to the first document not below `target`, never back, and returns it.
  @inline(__always)
  mutating func seek(_ target: UInt32) -> UInt32 {
    target > doc ? move(target) : doc
  }

  private mutating func move(_ target: UInt32) -> UInt32 {
    if docs[count - 1] < target {
      load(list.chunk(from: chunk + 1, reaching: target))
      guard doc < target else { return doc }
    }
    let place = Int(postings_lower_bound(docs, target))
    index = place
    if place < count { doc = docs[place] } else { load(list.chunkCount) }
    return doc
  }

  /// Stands on a posting of the current chunk.
  @inline(__always)
  mutating func stand(at place: Int) {
    index = place
    doc = docs[place]
  }

  /// Moves to a place of the current chunk, or to the next chunk when that is behind its last posting.
  @inline(__always)
  mutating func leave(_ place: Int) {
    index = place
    if place < count { doc = docs[place] } else { load(chunk + 1) }
  }

  /// The frequencies of the current chunk.
  @inline(__always)
  var frequencies: UnsafeMutablePointer<UInt32> {
    mutating get {
      if frequencyChunk != chunk { unpackFrequencies(ofChunk: chunk) }
      return frequencyBuffer
    }
  }

  private mutating func unpackFrequencies(ofChunk chunk: Int) {
    if chunk == list.blockCount {
      _ = list.unpackTail(docs: docs, frequencies: frequencyBuffer)
    } else if !list.unpackFrequencies(ofBlock: chunk, into: frequencyBuffer) {
      frequencyBuffer.update(repeating: 1, count: SegmentFormat.blockSize)
    }
    frequencyChunk = chunk
  }

  /// The frequencies of a full block, whose documents need not be decoded.
  @inline(__always)
  mutating func frequencies(ofBlock block: Int) -> UnsafeMutablePointer<UInt32> {
    if frequencyChunk != block { unpackFrequencies(ofChunk: block) }
    return frequencyBuffer
  }

  /// Looks up ascending candidates that the chunk may hold, as `postings_match` does.
  @inline(__always)
  mutating func match(
    _ candidates: UnsafePointer<UInt32>, count: Int, inChunk chunk: Int, which: UnsafeMutablePointer<UInt32>,
    places: UnsafeMutablePointer<UInt32>
  ) -> Int {
    if chunk != self.chunk,
      let found = list.matchBitmap(ofBlock: chunk, candidates, count: count, which: which, places: places)
    {
      return found
    }
    return enter(chunk) ? Int(postings_match(docs, candidates, count, which, places)) : 0
  }

  var frequency: UInt32 {
    mutating get { frequencies[index] }
  }

  /// The score of the current document.
  @inline(__always)
  mutating func score() -> Int32 {
    hasScores ? scores[index] : weight.score(frequency: frequencies[index], doc: doc)
  }

  /// Computes the scores of all postings in the current chunk, unless that was done already.
  @inline(__always)
  mutating func fillScores() {
    if !hasScores { computeScores() }
  }

  private mutating func computeScores() {
    postings_score(docs, frequencies, count, weight.norms, weight.saturation, weight.weight, scores)
    hasScores = true
  }

  /// The first place of the current chunk, from the current one on, behind all documents up to `last`.
  @inline(__always)
  func place(behind last: UInt32) -> Int {
    docs[count - 1] <= last ? count : Int(postings_lower_bound(docs, last + 1))
  }

  /// Appends the positions in the current document, ascending.
  mutating func readPositions(into buffer: inout PositionBuffer) {
    let frequencies = self.frequencies
    if positionsBefore < 0 { positionsBefore = list.positionsBefore(chunk: chunk) }
    while summed < index {
      positionsBefore &+= Int(frequencies[summed])
      summed &+= 1
    }
    let frequency = Int(frequencies[index])
    guard positionsBefore + frequency <= list.positions.count else { return }
    let kept = buffer.count
    if !copyPositions(from: positionsBefore, count: frequency, to: buffer.append(count: frequency)) {
      buffer.truncate(to: kept)
    }
  }

  /// Sums up gaps of one document; false where the bytes make no sense.
  private mutating func copyPositions(from start: Int, count: Int, to target: UnsafeMutablePointer<UInt32>) -> Bool {
    var position: UInt32 = 0
    var done = 0
    while done < count {
      let (block, offset) = (start &+ done).quotientAndRemainder(dividingBy: SegmentFormat.blockSize)
      if block != gapBlock {
        guard list.positions.unpack(block, into: gaps) else {
          gapBlock = -1
          return false
        }
        gapBlock = block
      }
      let run = min(count &- done, SegmentFormat.blockSize &- offset)
      for index in 0..<run {
        position &+= gaps[offset &+ index]
        target[done &+ index] = position
      }
      done &+= run
    }
    return true
  }
}
