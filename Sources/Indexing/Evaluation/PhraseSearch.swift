/// The best documents that hold a phrase: documents first, positions last.
///
/// A phrase stands in a document no more often than its rarest part, so each list bounds the score: by block maxima a
/// chunk, by its frequency a document. Positions are read only where all bounds exceed the threshold.
final class PhraseSearch {
  typealias Walker = UnsafeMutablePointer<TermWalker>

  private let count: Int
  /// In the order of the phrase, and fewest documents first.
  private let parts: UnsafeMutablePointer<Walker>
  private let byCost: UnsafeMutablePointer<Walker>
  private let bounders: UnsafeMutablePointer<BoundWalker>
  private let matcher: PhraseMatcher
  private let weight: TermWeight
  private let selection = Selection()
  private let accepted: DocumentSet?
  private let place: Int

  /// - Parameter parts: made with the weight of the phrase; they must outlive the search.
  init(_ parts: [Walker], slop: Int, accepted: DocumentSet?, place: Int) {
    count = parts.count
    self.parts = .allocate(capacity: count)
    byCost = .allocate(capacity: count)
    bounders = .allocate(capacity: count)
    for (index, walker) in parts.enumerated() { (self.parts + index).initialize(to: walker) }
    let sorted = parts.sorted { $0.pointee.list.documents < $1.pointee.list.documents }
    for (index, walker) in sorted.enumerated() {
      (byCost + index).initialize(to: walker)
      (bounders + index).initialize(to: BoundWalker(walker))
    }
    weight = parts[0].pointee.weight
    matcher = PhraseMatcher(parts: count, slop: slop)
    self.accepted = accepted
    self.place = place
  }

  deinit {
    parts.deallocate()
    byCost.deallocate()
    bounders.deallocate()
    selection.deallocate()
  }

  func collect(into heap: inout TopKHeap) {
    let lead = byCost[0]
    let list = lead.pointee.list
    let scores = lead.pointee.scores
    for chunk in 0..<list.chunkCount {
      guard weight.bound(list.maximum(ofChunk: chunk)) > heap.threshold else { continue }
      let first = chunk == 0 ? 0 : list.lastDoc(ofChunk: chunk - 1) &+ 1
      guard let part = bound(from: first, through: list.lastDoc(ofChunk: chunk)) else { return }
      guard weight.score(atMost: part) > heap.threshold else { continue }
      guard lead.pointee.enter(chunk) else { return }
      lead.pointee.fillScores()
      let selected = selection.select(scores, from: 0, to: lead.pointee.count, above: heap.threshold)
      for index in 0..<selected {
        let posting = Int(selection.places[index])
        if scores[posting] > heap.threshold { check(posting, of: lead, into: &heap) }
      }
    }
  }

  /// The least bound of the lists over some documents, nil when one of them is at its end.
  private func bound(from first: UInt32, through last: UInt32) -> Float? {
    var part: Float = 1
    for index in 1..<max(1, count) {
      bounders[index].move(to: first)
      if bounders[index].isAtEnd { return nil }
      part = min(part, bounders[index].part(through: last))
    }
    return part
  }

  private func check(_ posting: Int, of lead: Walker, into heap: inout TopKHeap) {
    let doc = lead.pointee.docs[posting]
    for index in 1..<max(1, count) {
      guard bounders[index].bound(at: doc) > heap.threshold else { return }
    }
    for index in 1..<max(1, count) {
      guard byCost[index].pointee.seek(doc) == doc else { return }
    }
    if let accepted, !accepted.contains(doc) { return }
    for index in 1..<max(1, count) {
      guard byCost[index].pointee.score() > heap.threshold else { return }
    }
    lead.pointee.stand(at: posting)
    let matches = matcher.count(parts)
    if matches > 0 { heap.offer(score: weight.score(frequency: matches, doc: doc), segment: place, doc: doc) }
  }
}
