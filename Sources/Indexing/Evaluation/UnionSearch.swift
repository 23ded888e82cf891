internal import CPostings

/// The best documents that hold some of several terms: MaxScore with block maxima, window by window.
///
/// Terms are sorted by their greatest score. Those at the beginning whose bounds together cannot exceed the threshold are
/// not essential: a document that holds only them is hopeless (Turtle and Flood, Query Evaluation: Strategies and
/// Optimizations, 1995). A window ends where a chunk of an essential list does, so that block maxima decide anew which
/// lists are essential in it. Of one essential list the postings that can exceed the threshold go on; of several the sums
/// are first gathered in an array over the window.
final class UnionSearch {
  typealias Walker = UnsafeMutablePointer<TermWalker>

  private static let windowSize = 4096

  private let count: Int
  private let walkers: UnsafeMutablePointer<Walker>
  private let bounders: UnsafeMutablePointer<BoundWalker>
  private let greatest: UnsafeMutablePointer<Int32>
  /// Bounds in the window: of the lists up to and including each one.
  private let bounds: UnsafeMutablePointer<Int32>
  private let limit: UInt32
  private let accepted: DocumentSet?
  private let place: Int
  private let sums = UnsafeMutablePointer<Int32>.allocate(capacity: windowSize)
  private var batch = CandidateBatch(capacity: windowSize)

  /// The walkers, at least one, must outlive the search.
  init(_ walkers: [Walker], accepted: DocumentSet?, place: Int) {
    count = walkers.count
    self.walkers = .allocate(capacity: count)
    bounders = .allocate(capacity: count)
    greatest = .allocate(capacity: count)
    bounds = .allocate(capacity: count)
    bounds.initialize(repeating: 0, count: count)
    limit = walkers[0].pointee.list.limit
    let sorted = walkers.sorted { $0.pointee.maximumScore < $1.pointee.maximumScore }
    for (index, walker) in sorted.enumerated() {
      (self.walkers + index).initialize(to: walker)
      (bounders + index).initialize(to: BoundWalker(walker))
      (greatest + index).initialize(to: walker.pointee.maximumScore)
    }
    self.accepted = accepted
    self.place = place
    sums.initialize(repeating: 0, count: Self.windowSize)
  }

  deinit {
    walkers.deallocate()
    bounders.deallocate()
    greatest.deallocate()
    bounds.deallocate()
    sums.deallocate()
    batch.deallocate()
  }

  func collect(into heap: inout TopKHeap) {
    var start: UInt32 = 0
    while let last = windowEnd(from: start, threshold: heap.threshold) {
      if let essential = firstEssential(from: start, through: last, threshold: heap.threshold) {
        if essential == count - 1 {
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
    for index in 0..<count {
      sum += greatest[index]
      guard sum > threshold else { continue }
      bounders[index].move(to: start)
      if !bounders[index].isAtEnd { last = min(last, max(start, bounders[index].last)) }
    }
    guard last != .max, start < limit else { return nil }
    return min(last, start + UInt32(Self.windowSize - 1))
  }

  /// The first list that is essential in the window, nil when none is.
  private func firstEssential(from start: UInt32, through last: UInt32, threshold: Int32) -> Int? {
    var sum: Int32 = 0
    var essential: Int?
    for index in 0..<count {
      bounders[index].move(to: start)
      sum += bounders[index].bound(through: last)
      bounds[index] = sum
      if sum > threshold, essential == nil { essential = index }
    }
    return essential
  }

  /// The postings of one essential list in the window.
  private func scanOne(_ essential: Int, from start: UInt32, through last: UInt32, into heap: inout TopKHeap) {
    let walker = walkers[essential]
    let below = essential == 0 ? 0 : bounds[essential - 1]
    while walker.pointee.seek(start) <= last {
      walker.pointee.fillScores()
      let begin = walker.pointee.index
      let end = walker.pointee.place(behind: last)
      batch.fill(from: walker, start: begin, end: end, above: heap.threshold - below)
      complete(below: essential, into: &heap)
      walker.pointee.leave(end)
    }
  }

  /// The sums over several essential lists in the window.
  private func gather(_ essential: Int, from start: UInt32, through last: UInt32, into heap: inout TopKHeap) {
    for index in essential..<count {
      let walker = walkers[index]
      while walker.pointee.seek(start) <= last {
        walker.pointee.fillScores()
        let begin = walker.pointee.index
        let end = walker.pointee.place(behind: last)
        postings_accumulate(
          walker.pointee.docs + begin, walker.pointee.scores + begin, end - begin, start, sums)
        walker.pointee.leave(end)
      }
    }
    let below = essential == 0 ? 0 : bounds[essential - 1]
    let limit = max(-1, heap.threshold - below) + POSTINGS_PRESENT
    batch.count = Int(postings_drain_above(sums, Int(last - start) + 1, limit, batch.docs, batch.scores))
    for index in 0..<batch.count {
      batch.docs[index] += start
      batch.scores[index] -= POSTINGS_PRESENT
    }
    complete(below: essential, into: &heap)
  }

  /// Adds what the lists below `essential` give, as long as that may suffice, and offers the documents.
  private func complete(below essential: Int, into heap: inout TopKHeap) {
    for index in (0..<essential).reversed() where batch.count > 0 {
      let below = index == 0 ? 0 : bounds[index - 1]
      batch.add(walkers[index], &bounders[index], threshold: heap.threshold, rest: below)
    }
    batch.offer(to: &heap, accepted: accepted, segment: place)
  }
}
