internal import CPostings

/// The documents that several terms have in common, a chunk of the rarest term at a time.
///
/// The owner calls ``deallocate()``.
struct CommonDocuments {
  typealias Walker = UnsafeMutablePointer<TermWalker>

  private let walkers: [Walker]
  private let docs = UnsafeMutablePointer<UInt32>.allocate(capacity: 3 * SegmentFormat.blockSize)
  private let which: UnsafeMutablePointer<UInt32>
  private let places: UnsafeMutablePointer<UInt32>

  /// The walkers, at least one, must outlive the walk.
  init(_ walkers: [Walker]) {
    self.walkers = walkers.sorted { $0.pointee.list.documents < $1.pointee.list.documents }
    which = docs + SegmentFormat.blockSize
    places = docs + 2 * SegmentFormat.blockSize
  }

  func deallocate() { docs.deallocate() }

  /// Calls `body` with common documents, ascending, some at a time.
  func forEachBatch(_ body: (UnsafeBufferPointer<UInt32>) -> Void) {
    let lead = walkers[0]
    for chunk in 0..<lead.pointee.list.chunkCount {
      guard lead.pointee.enter(chunk) else { return }
      var count = lead.pointee.count
      docs.update(from: lead.pointee.docs, count: count)
      for walker in walkers.dropFirst() where count > 0 { count = restrict(count, to: walker) }
      if count > 0 { body(UnsafeBufferPointer(start: docs, count: count)) }
    }
  }

  /// Keeps those of the first `count` documents that the list holds, and returns how many they are.
  private func restrict(_ count: Int, to walker: Walker) -> Int {
    let list = walker.pointee.list
    var (start, out) = (0, 0)
    while start < count {
      let chunk = list.chunk(from: max(0, walker.pointee.chunk), reaching: docs[start])
      guard chunk < list.chunkCount, walker.pointee.enter(chunk) else { break }
      let last = list.lastDoc(ofChunk: chunk)
      var end = count
      if docs[count - 1] > last {
        end = start
        while docs[end] <= last { end += 1 }
      }
      let found = Int(postings_match(walker.pointee.docs, docs + start, end - start, which, places))
      for index in 0..<found { docs[out + index] = docs[start + Int(which[index])] }
      out += found
      start = end
    }
    return out
  }
}
