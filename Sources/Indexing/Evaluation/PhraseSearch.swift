/// The best documents that hold a phrase: documents first, positions last.
///
/// A phrase stands in a document no more often than its rarest part, so each list bounds the score: by block maxima a
/// chunk, by its frequency a document. Positions are read only where all bounds exceed the threshold.
struct PhraseSearch {
  private let parts: [TermCursor]
  private let byCost: [TermCursor]
  private let matcher: PhraseMatcher
  private let weight: TermWeight
  private let accepted: DocumentSet?
  private let place: Int

  /// - Parameter parts: made with the weight of the phrase.
  init(_ parts: [TermCursor], slop: Int, accepted: DocumentSet?, place: Int) {
    self.parts = parts
    byCost = parts.sorted { $0.cost < $1.cost }
    weight = parts[0].weight
    matcher = PhraseMatcher(parts: parts.count, slop: slop)
    self.accepted = accepted
    self.place = place
  }

  func collect(into heap: inout TopKHeap) {
    let lead = byCost[0]
    let list = lead.list
    let scores = ChunkScores()
    var walkers = byCost.dropFirst().map(BoundWalker.init)
    for chunk in 0..<list.chunkCount {
      let first = chunk == 0 ? 0 : list.lastDoc(ofChunk: chunk - 1) &+ 1
      let last = list.lastDoc(ofChunk: chunk)
      var part = weight.part(atMost: list.maximum(ofChunk: chunk))
      guard weight.score(atMost: part) > heap.threshold else { continue }
      for index in walkers.indices {
        walkers[index].move(to: first)
        if walkers[index].isAtEnd { return }
        part = min(part, walkers[index].part(through: last))
      }
      guard weight.score(atMost: part) > heap.threshold else { continue }
      if lead.chunk != chunk { lead.load(chunk) }
      guard lead.count > 0 else { return }
      scores.fill(from: lead)
      let selected = scores.select(from: 0, to: lead.count, above: heap.threshold)
      for index in 0..<selected {
        let posting = Int(scores.found[index])
        guard scores.scores[posting] > heap.threshold else { continue }
        check(posting, of: lead, into: &heap)
      }
    }
  }

  private func check(_ posting: Int, of lead: TermCursor, into heap: inout TopKHeap) {
    let doc = lead.docs[posting]
    if let accepted, !accepted.contains(doc) { return }
    for other in byCost.dropFirst() {
      guard other.seek(doc) == doc else { return }
    }
    for other in byCost.dropFirst() {
      guard other.score() > heap.threshold else { return }
    }
    lead.stand(at: posting)
    let matches = matcher.count(parts)
    if matches > 0 { heap.offer(score: weight.score(frequency: matches, doc: doc), segment: place, doc: doc) }
  }
}
