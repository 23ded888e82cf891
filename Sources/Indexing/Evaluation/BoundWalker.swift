/// Follows the skip data of one list to bound its scores over ranges of documents, without decoding anything.
struct BoundWalker {
  private let list: PostingList
  private let weight: TermWeight
  /// The first chunk that reaches the last range's start.
  private(set) var chunk = 0
  private var boundedChunk = -1
  private var chunkBound: Int32 = 0

  init(_ walker: UnsafeMutablePointer<TermWalker>) {
    list = walker.pointee.list
    weight = walker.pointee.weight
  }

  var isAtEnd: Bool { chunk >= list.chunkCount }

  /// Moves to the chunk that may hold `start`; never back.
  @inline(__always)
  mutating func move(to start: UInt32) {
    if chunk < list.blockCount, list.lastDoc(ofBlock: chunk) < start {
      chunk = list.chunk(from: chunk, reaching: start)
    }
  }

  /// The last document of the current chunk, which must exist.
  @inline(__always)
  var last: UInt32 { list.lastDoc(ofChunk: chunk) }

  /// The greatest quantised maximum in the chunks from the current one to the one that reaches `end`; 0 at the end.
  @inline(__always)
  func maximum(through end: UInt32) -> UInt16 {
    var greatest: UInt16 = 0
    var chunk = self.chunk
    while chunk < list.chunkCount {
      greatest = max(greatest, list.maximum(ofChunk: chunk))
      if list.lastDoc(ofChunk: chunk) >= end { break }
      chunk += 1
    }
    return greatest
  }

  /// No score of the list from the current chunk to `end` is greater.
  @inline(__always)
  func bound(through end: UInt32) -> Int32 {
    let maximum = maximum(through: end)
    return maximum == 0 ? 0 : weight.bound(maximum)
  }

  /// No score of the list in the chunk that may hold `doc` is greater. Moves there.
  @inline(__always)
  mutating func bound(at doc: UInt32) -> Int32 {
    move(to: doc)
    if chunk != boundedChunk {
      boundedChunk = chunk
      chunkBound = isAtEnd ? 0 : weight.bound(list.maximum(ofChunk: chunk))
    }
    return chunkBound
  }

  /// No part of a score is greater.
  @inline(__always)
  func part(through end: UInt32) -> Float { weight.part(atMost: maximum(through: end)) }
}
