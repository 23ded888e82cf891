/// Runs a plan over one segment: the fast way where the plan has a shape that allows it, else through cursors.
struct SegmentSearch {
  let snapshot: Snapshot
  let place: Int

  var segment: SegmentReader { snapshot.segments[place] }
  var tombstones: Tombstones { snapshot.tombstones[place] }
  var builder: CursorBuilder { CursorBuilder(snapshot: snapshot, place: place) }

  /// Offers the documents that match, with their scores; those that cannot exceed the heap's threshold may be left out.
  func collect(_ plan: QueryPlan, into heap: inout TopKHeap) {
    guard heap.capacity > 0 else { return }
    let (core, restrictions) = split(plan)
    guard let shape = SearchShape(core) else { return collectByCursor(plan, into: &heap) }
    var accepted: DocumentSet?
    if !tombstones.isEmpty || !restrictions.isEmpty {
      guard let documents = documents(within: restrictions) else { return }
      accepted = documents
    }
    collect(shape, accepted: accepted, into: &heap)
  }

  private func collect(_ shape: SearchShape, accepted: DocumentSet?, into heap: inout TopKHeap) {
    switch shape {
    case .intersection(let required, let optional):
      let cursors = cursors(required)
      guard cursors.count == required.count else { return }
      let others = self.cursors(optional)
      withExtendedLifetime((cursors, others)) {
        IntersectionSearch(
          required: cursors.map(\.walker), optional: others.map(\.walker), accepted: accepted, place: place
        ).collect(into: &heap)
      }
    case .union(let terms):
      let cursors = cursors(terms)
      if accepted == nil { raiseThreshold(of: &heap, by: cursors) }
      withExtendedLifetime(cursors) {
        if cursors.count == 1 {
          TermSearch(walker: cursors[0].walker, accepted: accepted, place: place).collect(into: &heap)
        } else if cursors.count > 1 {
          UnionSearch(cursors.map(\.walker), accepted: accepted, place: place).collect(into: &heap)
        }
      }
    case .phrase(let phrase):
      guard let parts = builder.termParts(of: phrase) else { return }
      withExtendedLifetime(parts) {
        PhraseSearch(parts.map(\.walker), slop: phrase.slop, accepted: accepted, place: place).collect(into: &heap)
      }
    }
  }

  func cursors(_ terms: [QueryPlan.TermPlan]) -> [TermCursor] {
    terms.compactMap { builder.termCursor($0, weight: $0.weight) }
  }

  /// Of each term of a union ten, or a hundred, documents are known to reach a score.
  private func raiseThreshold(of heap: inout TopKHeap, by cursors: [TermCursor]) {
    for cursor in cursors where heap.capacity <= 100 {
      let list = cursor.walker.pointee.list
      let best = heap.capacity <= 10 ? list.tenthBest : list.hundredthBest
      if best > 0 { heap.raise(to: cursor.weight.reached(best) - 1) }
    }
  }

  private func collectByCursor(_ plan: QueryPlan, into heap: inout TopKHeap) {
    guard let cursor = builder.cursor(plan) else { return }
    let tombstones = self.tombstones
    while cursor.doc != DocumentCursor.end {
      if !tombstones.contains(DocID(rawValue: cursor.doc)), cursor.confirm() {
        heap.offer(score: cursor.score(), segment: place, doc: cursor.doc)
      }
      cursor.next()
    }
  }
}
