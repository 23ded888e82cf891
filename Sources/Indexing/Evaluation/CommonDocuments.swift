/// The documents that several terms have in common, a chunk of the rarest term at a time.
///
/// The owner calls ``deallocate()``.
struct CommonDocuments {
  typealias Walker = UnsafeMutablePointer<TermWalker>

  private let walkers: [Walker]
  private let docs = UnsafeMutablePointer<UInt32>.allocate(capacity: 3 * SegmentFormat.blockSize)
  private let which: UnsafeMutablePointer<UInt32>
  private let places: UnsafeMutablePointer<UInt32>
  /// For each walker the chunk that was last looked into.
  private let chunks: UnsafeMutablePointer<Int>

  /// The walkers, at least one, must outlive the walk.
  init(_ walkers: [Walker]) {
    self.walkers = walkers.sorted { $0.pointee.list.documents < $1.pointee.list.documents }
    which = docs + SegmentFormat.blockSize
    places = docs + 2 * SegmentFormat.blockSize
    chunks = .allocate(capacity: walkers.count)
    chunks.initialize(repeating: 0, count: walkers.count)
  }

  func deallocate() {
    docs.deallocate()
    chunks.deallocate()
  }

  /// Calls `body` with common documents, ascending, some at a time.
  func forEachBatch(_ body: (UnsafeBufferPointer<UInt32>) -> Void) {
    let lead = walkers[0]
    for chunk in 0..<lead.pointee.list.chunkCount {
      guard lead.pointee.enter(chunk) else { return }
      var count = lead.pointee.count
      docs.update(from: lead.pointee.docs, count: count)
      for index in 1..<max(1, walkers.count) where count > 0 { count = restrict(count, to: index) }
      if count > 0 { body(UnsafeBufferPointer(start: docs, count: count)) }
    }
  }

  /// Keeps those of the first `count` documents that the list holds, and returns how many they are.
  private func restrict(_ count: Int, to index: Int) -> Int {
    let walker = walkers[index]
    let list = walker.pointee.list
    var (start, out) = (0, 0)
    var chunk = chunks[index]
    defer { chunks[index] = chunk }
    while start < count {
      chunk = list.chunk(from: chunk, reaching: docs[start])
      guard chunk < list.chunkCount else { break }
      let last = list.lastDoc(ofChunk: chunk)
      var end = count
      if docs[count - 1] > last {
        end = start
        while docs[end] <= last { end += 1 }
      }
      let found = walker.pointee.match(
        docs + start, count: end - start, inChunk: chunk, which: which, places: places)
      for index in 0..<found { docs[out + index] = docs[start + Int(which[index])] }
      out += found
      start = end
    }
    return out
  }
}
