/// The best documents of one term: chunks whose maximum does not exceed the threshold are not decoded.
struct TermSearch {
  let cursor: TermCursor
  let accepted: DocumentSet?
  let place: Int

  func collect(into heap: inout TopKHeap) {
    let list = cursor.list
    let weight = cursor.weight
    let scores = ChunkScores()
    var threshold = heap.threshold
    var hopeless = weight.greatestPart(notAbove: threshold)
    for chunk in 0..<list.chunkCount where Int(list.maximum(ofChunk: chunk)) > hopeless {
      if cursor.chunk != chunk { cursor.load(chunk) }
      guard cursor.count > 0 else { return }
      scores.fill(from: cursor)
      let selected = scores.select(from: 0, to: cursor.count, above: threshold)
      for index in 0..<selected {
        let posting = Int(scores.found[index])
        let doc = cursor.docs[posting]
        if let accepted, !accepted.contains(doc) { continue }
        heap.offer(score: scores.scores[posting], segment: place, doc: doc)
      }
      if heap.threshold != threshold {
        threshold = heap.threshold
        hopeless = weight.greatestPart(notAbove: threshold)
      }
    }
  }
}
