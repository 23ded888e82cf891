internal import CPostings

/// The best documents that hold several terms: block-max conjunction.
///
/// The rarest term leads, a chunk at a time. A chunk is skipped when its maximum and those of the other lists over the
/// same documents cannot exceed the threshold (Ding and Suel, Faster Top-k Document Retrieval Using Block-Max Indexes,
/// 2011); of a chunk that is decoded only the postings go on that can still exceed it.
struct IntersectionSearch {
  private let lead: TermCursor
  private let others: [TermCursor]
  private let optional: [TermCursor]
  private let accepted: DocumentSet?
  private let place: Int

  init(required: [TermCursor], optional: [TermCursor], accepted: DocumentSet?, place: Int) {
    let sorted = required.sorted { $0.cost < $1.cost }
    lead = sorted[0]
    others = Array(sorted.dropFirst())
    self.optional = optional
    self.accepted = accepted
    self.place = place
  }

  func collect(into heap: inout TopKHeap) {
    let list = lead.list
    let scores = ChunkScores()
    var walkers = (others + optional).map(BoundWalker.init)
    var bounds = [Int32](repeating: 0, count: walkers.count + 1)
    for chunk in 0..<list.chunkCount {
      let first = chunk == 0 ? 0 : list.lastDoc(ofChunk: chunk - 1) &+ 1
      let last = list.lastDoc(ofChunk: chunk)
      for index in walkers.indices.reversed() {
        walkers[index].move(to: first)
        if index < others.count, walkers[index].isAtEnd { return }
        bounds[index] = bounds[index + 1] + walkers[index].bound(through: last)
      }
      let bound = lead.weight.bound(list.maximum(ofChunk: chunk))
      guard bound + bounds[0] > heap.threshold else { continue }
      if lead.chunk != chunk { lead.load(chunk) }
      guard lead.count > 0 else { return }
      scores.fill(from: lead)
      let selected = scores.select(from: 0, to: lead.count, above: heap.threshold - bounds[0])
      for index in 0..<selected {
        let posting = Int(scores.found[index])
        let doc = lead.docs[posting]
        guard accepted?.contains(doc) ?? true else { continue }
        guard let score = complete(doc, scores.scores[posting], bounds, threshold: heap.threshold) else { continue }
        heap.offer(score: score, segment: place, doc: doc)
      }
    }
  }

  /// The whole score of a document, nil when it does not match or cannot exceed the threshold.
  ///
  /// - Parameter bounds: of the lists from each one on to the last.
  @inline(__always)
  private func complete(_ doc: UInt32, _ start: Int32, _ bounds: [Int32], threshold: Int32) -> Int32? {
    var sum = start
    for index in others.indices {
      guard sum + bounds[index] > threshold else { return nil }
      let other = others[index]
      guard other.seek(doc) == doc else { return nil }
      sum += other.score()
    }
    for index in optional.indices {
      guard sum + bounds[others.count + index] > threshold else { return nil }
      if optional[index].seek(doc) == doc { sum += optional[index].score() }
    }
    return sum
  }
}
