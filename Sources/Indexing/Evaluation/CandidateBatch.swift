internal import CPostings

/// Documents that may be among the best, ascending, each with what it scores so far: they are taken through one list
/// after the other as a batch, so that no step depends on the outcome of the one before.
///
/// The owner calls ``deallocate()``.
struct CandidateBatch {
  typealias Walker = UnsafeMutablePointer<TermWalker>

  let docs: UnsafeMutablePointer<UInt32>
  let scores: UnsafeMutablePointer<Int32>
  /// Candidates in the batch; whoever fills the batch sets it.
  var count = 0

  private let which: UnsafeMutablePointer<UInt32>
  private let places: UnsafeMutablePointer<UInt32>
  private let parts: UnsafeMutablePointer<Int32>

  /// - Parameter capacity: greatest number of candidates.
  init(capacity: Int) {
    let room = capacity + 8
    docs = .allocate(capacity: 3 * room)
    which = docs + room
    places = docs + 2 * room
    scores = .allocate(capacity: 2 * room)
    parts = scores + room
  }

  func deallocate() {
    docs.deallocate()
    scores.deallocate()
  }

  /// Replaces the contents by the scored postings from `start` up to `end` of the current chunk whose score exceeds
  /// `limit`.
  @inline(__always)
  mutating func fill(from walker: Walker, start: Int, end: Int, above limit: Int32) {
    count = Int(
      postings_take_above(
        walker.pointee.docs + start, walker.pointee.scores + start, end - start, limit, docs, scores))
  }

  /// Keeps the candidates that a list holds, and adds what it contributes.
  ///
  /// - Parameter threshold: what cannot exceed it together with `rest`, the most that later lists contribute, is dropped.
  mutating func require(_ walker: Walker, _ bounder: inout BoundWalker, threshold: Int32, rest: Int32) {
    var out = 0
    var start = 0
    while start < count {
      let bound = bounder.bound(at: docs[start])
      if bounder.isAtEnd { break }
      let end = self.end(from: start, through: bounder.last)
      let kept = Int(postings_keep_above(docs, scores, start, end, threshold &- bound &- rest, out))
      start = end
      guard kept > out else { continue }
      let found = match(walker, bounder.chunk, from: out, to: kept)
      for index in 0..<found {
        let candidate = out + Int(which[index])
        docs[out + index] = docs[candidate]
        scores[out + index] = scores[candidate] &+ parts[index]
      }
      out += found
    }
    count = out
  }

  /// Adds what a list contributes to the candidates that it holds; drops as ``require(_:_:threshold:rest:)`` does.
  mutating func add(_ walker: Walker, _ bounder: inout BoundWalker, threshold: Int32, rest: Int32) {
    var out = 0
    var start = 0
    while start < count {
      let bound = bounder.bound(at: docs[start])
      let end = bounder.isAtEnd ? count : self.end(from: start, through: bounder.last)
      let kept = Int(postings_keep_above(docs, scores, start, end, threshold &- bound &- rest, out))
      start = end
      if kept > out, !bounder.isAtEnd {
        let found = match(walker, bounder.chunk, from: out, to: kept)
        for index in 0..<found { scores[out + Int(which[index])] &+= parts[index] }
      }
      out = kept
    }
    count = out
  }

  /// Offers the candidates whose score exceeds the threshold of the heap.
  @inline(__always)
  func offer(to heap: inout TopKHeap, accepted: DocumentSet?, segment: Int) {
    for index in 0..<count where scores[index] > heap.threshold {
      if let accepted, !accepted.contains(docs[index]) { continue }
      heap.offer(score: scores[index], segment: segment, doc: docs[index])
    }
  }

  /// The first candidate from `start` on behind `last`.
  @inline(__always)
  private func end(from start: Int, through last: UInt32) -> Int {
    if docs[count - 1] <= last { return count }
    var end = start + 1
    while docs[end] <= last { end += 1 }
    return end
  }

  /// Finds the candidates that stand in a chunk, with what they score there.
  @inline(__always)
  private func match(_ walker: Walker, _ chunk: Int, from start: Int, to end: Int) -> Int {
    let found = walker.pointee.match(docs + start, count: end - start, inChunk: chunk, which: which, places: places)
    guard found > 0 else { return 0 }
    let weight = walker.pointee.weight
    postings_score_places(
      docs + start, which, walker.pointee.frequencies(ofBlock: chunk), places, found, weight.norms, weight.saturation,
      weight.weight, parts)
    return found
  }
}
