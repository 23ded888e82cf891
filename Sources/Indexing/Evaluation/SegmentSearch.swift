/// Runs a plan over one segment.
struct SegmentSearch {
  let snapshot: Snapshot
  let place: Int

  var segment: SegmentReader { snapshot.segments[place] }
  var tombstones: Tombstones { snapshot.tombstones[place] }
  var builder: CursorBuilder { CursorBuilder(snapshot: snapshot, place: place) }

  /// Offers the documents that match, with their scores.
  func collect(_ plan: QueryPlan, into heap: inout TopKHeap) {
    guard let cursor = builder.cursor(plan) else { return }
    let tombstones = self.tombstones
    while cursor.doc != DocumentCursor.end {
      if !tombstones.contains(DocID(rawValue: cursor.doc)), cursor.confirm() {
        heap.offer(score: cursor.score(), segment: place, doc: cursor.doc)
      }
      cursor.next()
    }
  }

  func count(_ plan: QueryPlan) -> Int {
    var count = 0
    forEachMatch(plan) { _ in count += 1 }
    return count
  }

  func forEachMatch(_ plan: QueryPlan, _ body: (UInt32) -> Void) {
    guard let cursor = builder.cursor(plan) else { return }
    let tombstones = self.tombstones
    while cursor.doc != DocumentCursor.end {
      if !tombstones.contains(DocID(rawValue: cursor.doc)), cursor.confirm() { body(cursor.doc) }
      cursor.next()
    }
  }
}
