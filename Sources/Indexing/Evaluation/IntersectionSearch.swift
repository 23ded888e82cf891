/// The best documents that hold several terms: block-max conjunction.
///
/// The rarest term leads, a chunk at a time. A chunk is skipped when its maximum and those of the other lists over the
/// same documents cannot exceed the threshold (Ding and Suel, Faster Top-k Document Retrieval Using Block-Max Indexes,
/// 2011); of a chunk that is decoded only the postings go on that can still exceed it.
final class IntersectionSearch {
  typealias Walker = UnsafeMutablePointer<TermWalker>

  private let lead: Walker
  /// The other required lists, then the optional ones.
  private let others: UnsafeMutablePointer<Walker>
  private let bounders: UnsafeMutablePointer<BoundWalker>
  /// Of each list in `others` and all after it, in the current chunk.
  private let bounds: UnsafeMutablePointer<Int32>
  private let requiredCount: Int
  private let otherCount: Int
  private var batch = CandidateBatch(capacity: SegmentFormat.blockSize)
  private let accepted: DocumentSet?
  private let place: Int

  /// The walkers must outlive the search.
  init(required: [Walker], optional: [Walker], accepted: DocumentSet?, place: Int) {
    let sorted = required.sorted { $0.pointee.list.documents < $1.pointee.list.documents }
    lead = sorted[0]
    let rest = sorted.dropFirst() + optional
    requiredCount = sorted.count - 1
    otherCount = rest.count
    others = .allocate(capacity: otherCount)
    bounders = .allocate(capacity: otherCount)
    bounds = .allocate(capacity: otherCount + 1)
    bounds.initialize(repeating: 0, count: otherCount + 1)
    for (index, walker) in rest.enumerated() {
      (others + index).initialize(to: walker)
      (bounders + index).initialize(to: BoundWalker(walker))
    }
    self.accepted = accepted
    self.place = place
  }

  deinit {
    others.deallocate()
    bounders.deallocate()
    bounds.deallocate()
    batch.deallocate()
  }

  func collect(into heap: inout TopKHeap) {
    let list = lead.pointee.list
    for chunk in 0..<list.chunkCount {
      let first = chunk == 0 ? 0 : list.lastDoc(ofChunk: chunk - 1) &+ 1
      guard computeBounds(from: first, through: list.lastDoc(ofChunk: chunk)) else { return }
      let total = lead.pointee.weight.bound(list.maximum(ofChunk: chunk)) + bounds[0]
      guard total > heap.threshold else { continue }
      guard lead.pointee.enter(chunk) else { return }
      lead.pointee.fillScores()
      batch.fill(from: lead, start: 0, end: lead.pointee.count, above: heap.threshold - bounds[0])
      complete(threshold: heap.threshold)
      batch.offer(to: &heap, accepted: accepted, segment: place)
    }
  }

  /// False when a required list is at its end.
  private func computeBounds(from first: UInt32, through last: UInt32) -> Bool {
    for index in (0..<otherCount).reversed() {
      bounders[index].move(to: first)
      if index < requiredCount, bounders[index].isAtEnd { return false }
      bounds[index] = bounds[index + 1] + bounders[index].bound(through: last)
    }
    return true
  }

  /// Takes the batch through the other lists.
  private func complete(threshold: Int32) {
    for index in 0..<otherCount where batch.count > 0 {
      if index < requiredCount {
        batch.require(others[index], &bounders[index], threshold: threshold, rest: bounds[index + 1])
      } else {
        batch.add(others[index], &bounders[index], threshold: threshold, rest: bounds[index + 1])
      }
    }
  }
}
