/// The best documents of one term: chunks whose maximum does not exceed the threshold are not decoded.
struct TermSearch {
  let walker: UnsafeMutablePointer<TermWalker>
  let accepted: DocumentSet?
  let place: Int

  func collect(into heap: inout TopKHeap) {
    let list = walker.pointee.list
    let weight = walker.pointee.weight
    let selection = Selection()
    defer { selection.deallocate() }
    var threshold = heap.threshold
    var hopeless = weight.greatestPart(notAbove: threshold)
    for chunk in 0..<list.chunkCount where Int(list.maximum(ofChunk: chunk)) > hopeless {
      guard walker.pointee.enter(chunk) else { return }
      walker.pointee.fillScores()
      let scores = walker.pointee.scores
      let selected = selection.select(scores, from: 0, to: walker.pointee.count, above: threshold)
      for index in 0..<selected {
        let posting = Int(selection.places[index])
        let doc = walker.pointee.docs[posting]
        if let accepted, !accepted.contains(doc) { continue }
        heap.offer(score: scores[posting], segment: place, doc: doc)
      }
      if heap.threshold != threshold {
        threshold = heap.threshold
        hopeless = weight.greatestPart(notAbove: threshold)
      }
    }
  }
}
