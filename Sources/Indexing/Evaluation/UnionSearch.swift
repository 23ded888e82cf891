internal import CPostings

/// The best documents that hold some of several terms: MaxScore with block maxima, window by window.
///
/// Terms are sorted by their greatest score. Those at the beginning whose bounds together cannot exceed the threshold are
/// not essential: a document that holds only them is hopeless (Turtle and Flood, Query Evaluation: Strategies and
/// Optimizations, 1995). A window ends where a chunk of an essential list does, so that block maxima decide anew which
/// lists are essential in it. Of one essential list the postings that can exceed the threshold go on; of several the sums
/// are first gathered in an array over the window.
final class UnionSearch {
  private static let windowSize = 4096

  private let cursors: [TermCursor]
  private let scores: [ChunkScores]
  private var walkers: [BoundWalker]
  private let greatest: [Int32]
  private let accepted: DocumentSet?
  private let place: Int
  /// Bounds in the window: of the lists up to and including each one.
  private var bounds: [Int32]
  private let sums = UnsafeMutablePointer<Int32>.allocate(capacity: windowSize)
  private let found = UnsafeMutablePointer<UInt32>.allocate(capacity: windowSize + 8)
  private let kept = UnsafeMutablePointer<Int32>.allocate(capacity: windowSize + 8)

  init(_ cursors: [TermCursor], accepted: DocumentSet?, place: Int) {
    self.cursors = cursors.sorted { $0.maximumScore < $1.maximumScore }
    self.accepted = accepted
    self.place = place
    scores = cursors.map { _ in ChunkScores() }
    walkers = self.cursors.map(BoundWalker.init)
    greatest = self.cursors.map(\.maximumScore)
    bounds = Array(repeating: 0, count: cursors.count)
    sums.initialize(repeating: 0, count: Self.windowSize)
  }

  deinit {
    sums.deallocate()
    found.deallocate()
    kept.deallocate()
  }

  func collect(into heap: inout TopKHeap) {
    var start: UInt32 = 0
    while let last = windowEnd(from: start, threshold: heap.threshold) {
      if let essential = firstEssential(from: start, through: last, threshold: heap.threshold) {
        if essential == cursors.count - 1 {
          scanOne(essential, from: start, through: last, into: &heap)
        } else {
          gather(essential, from: start, through: last, into: &heap)
        }
      }
      start = last + 1
    }
  }

  /// Where the window from `start` ends; nil when neither it nor what follows holds a document that can exceed the
  /// threshold.
  private func windowEnd(from start: UInt32, threshold: Int32) -> UInt32? {
    var sum: Int32 = 0
    var last = UInt32.max
    for index in cursors.indices {
      sum += greatest[index]
      guard sum > threshold else { continue }
      walkers[index].move(to: start)
      if !walkers[index].isAtEnd { last = min(last, max(start, walkers[index].last)) }
    }
    guard last != .max, start < cursors[0].list.limit else { return nil }
    return min(last, start + UInt32(Self.windowSize - 1))
  }

  /// The first list that is essential in the window, nil when none is.
  private func firstEssential(from start: UInt32, through last: UInt32, threshold: Int32) -> Int? {
    var sum: Int32 = 0
    var essential: Int?
    for index in cursors.indices {
      walkers[index].move(to: start)
      sum += walkers[index].bound(through: last)
      bounds[index] = sum
      if sum > threshold, essential == nil { essential = index }
    }
    return essential
  }

  /// The postings of one essential list in the window.
  private func scanOne(_ essential: Int, from start: UInt32, through last: UInt32, into heap: inout TopKHeap) {
    let cursor = cursors[essential]
    let scores = self.scores[essential]
    let below = essential == 0 ? 0 : bounds[essential - 1]
    while cursor.seek(start) <= last {
      scores.fill(from: cursor)
      let begin = cursor.index
      let end = Int(postings_upper_bound(cursor.docs, begin, cursor.count, last))
      let selected = scores.select(from: begin, to: end, above: heap.threshold - below)
      for index in 0..<selected {
        let posting = begin + Int(scores.found[index])
        complete(cursor.docs[posting], scores.scores[posting], below: essential, into: &heap)
      }
      cursor.leave(end)
    }
  }

  /// The sums over several essential lists in the window.
  private func gather(_ essential: Int, from start: UInt32, through last: UInt32, into heap: inout TopKHeap) {
    for index in essential..<cursors.count {
      let cursor = cursors[index]
      while cursor.seek(start) <= last {
        scores[index].fill(from: cursor)
        let begin = cursor.index
        let end = Int(postings_upper_bound(cursor.docs, begin, cursor.count, last))
        postings_accumulate(cursor.docs + begin, scores[index].scores + begin, end - begin, start, sums)
        cursor.leave(end)
      }
    }
    let below = essential == 0 ? 0 : bounds[essential - 1]
    let limit = max(-1, heap.threshold - below) + POSTINGS_PRESENT
    let count = Int(postings_drain_above(sums, Int(last - start) + 1, limit, found, kept))
    for index in 0..<count {
      complete(start + found[index], kept[index] - POSTINGS_PRESENT, below: essential, into: &heap)
    }
  }

  /// Adds what the lists below `essential` give, as long as that may suffice, and offers the document.
  @inline(__always)
  private func complete(_ doc: UInt32, _ score: Int32, below essential: Int, into heap: inout TopKHeap) {
    if let accepted, !accepted.contains(doc) { return }
    var sum = score
    for index in (0..<essential).reversed() {
      guard sum + bounds[index] > heap.threshold else { return }
      if cursors[index].seek(doc) == doc { sum += cursors[index].score() }
    }
    heap.offer(score: sum, segment: place, doc: doc)
  }
}
