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
  private let selection = Selection()
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
    selection.deallocate()
  }

  func collect(into heap: inout TopKHeap) {
    let list = lead.pointee.list
    for chunk in 0..<list.chunkCount {
      let bound = lead.pointee.weight.bound(list.maximum(ofChunk: chunk))
      let first = chunk == 0 ? 0 : list.lastDoc(ofChunk: chunk - 1) &+ 1
      guard computeBounds(from: first, through: list.lastDoc(ofChunk: chunk)) else { return }
      guard bound + bounds[0] > heap.threshold else { continue }
      guard lead.pointee.enter(chunk) else { return }
      lead.pointee.fillScores()
      let scores = lead.pointee.scores
      let selected = selection.select(
        scores, from: 0, to: lead.pointee.count, above: heap.threshold - bounds[0])
      for index in 0..<selected {
        let posting = Int(selection.places[index])
        complete(lead.pointee.docs[posting], scores[posting], into: &heap)
      }
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

  /// Offers a document if it matches and can still exceed the threshold.
  @inline(__always)
  private func complete(_ doc: UInt32, _ start: Int32, into heap: inout TopKHeap) {
    let threshold = heap.threshold
    var sum = start
    for index in 0..<otherCount {
      guard sum + bounders[index].bound(at: doc) + bounds[index + 1] > threshold else { return }
      if others[index].pointee.seek(doc) == doc {
        sum += others[index].pointee.score()
      } else if index < requiredCount {
        return
      }
    }
    if let accepted, !accepted.contains(doc) { return }
    heap.offer(score: sum, segment: place, doc: doc)
  }
}
