/// The best so many of many documents: a heap with the worst of them on top.
///
/// Higher scores are better, among equal ones lower addresses.
struct TopKHeap {
  struct Entry {
    let score: Int32
    let segment: UInt32
    let doc: UInt32

    @inline(__always)
    func isWorse(than other: Entry) -> Bool {
      if score != other.score { return score < other.score }
      return segment != other.segment ? segment > other.segment : doc > other.doc
    }
  }

  let capacity: Int
  private var entries: [Entry] = []

  /// A document that comes after all that were offered must exceed this to be kept.
  ///
  /// It may start above -1 only when enough documents are known to exceed that start: else worse ones would be missing.
  private(set) var threshold: Int32

  init(capacity: Int) {
    self.capacity = capacity
    threshold = capacity == 0 ? .max : -1
    entries.reserveCapacity(min(capacity, 1024))
  }

  /// Raises the threshold to one that is known to be exceeded by as many documents as the heap holds.
  mutating func raise(to threshold: Int32) {
    self.threshold = max(self.threshold, threshold)
  }

  @inline(__always)
  mutating func offer(score: Int32, segment: Int, doc: UInt32) {
    guard score > threshold else { return }
    insert(Entry(score: score, segment: UInt32(segment), doc: doc))
  }

  private mutating func insert(_ entry: Entry) {
    if entries.count < capacity {
      entries.append(entry)
      siftUp(entries.count - 1)
    } else {
      guard entries[0].isWorse(than: entry) else { return }
      entries[0] = entry
      siftDown()
    }
    if entries.count == capacity { threshold = max(threshold, entries[0].score) }
  }

  private mutating func siftUp(_ start: Int) {
    var child = start
    while child > 0, entries[child].isWorse(than: entries[(child - 1) / 2]) {
      entries.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private mutating func siftDown() {
    var parent = 0
    while 2 * parent + 1 < entries.count {
      var child = 2 * parent + 1
      if child + 1 < entries.count, entries[child + 1].isWorse(than: entries[child]) { child += 1 }
      guard entries[child].isWorse(than: entries[parent]) else { return }
      entries.swapAt(child, parent)
      parent = child
    }
  }

  /// Best first.
  var sorted: [Entry] { entries.sorted { $1.isWorse(than: $0) } }
}
