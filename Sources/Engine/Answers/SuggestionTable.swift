internal import Catalogue

/// Names of one commit by the beginnings of their words, accents aside.
struct SuggestionTable: Sendable {
  /// Where a word of an entry begins.
  private struct Start: Sendable {
    /// The first eight bytes from there on, in the order of bytes.
    let key: UInt64
    /// In `folded`.
    let offset: Int32
    let entry: Int32
    let isFirst: Bool
  }

  /// Words of a name by which it is found.
  private static let words = 6
  /// Starts that are looked at for one beginning.
  private static let limit = 40_000

  /// The most frequent first, then the shortest: their numbers are their ranks.
  private let entries: [SuggestionAnswer]
  /// The folded names one after the other, each with a zero behind it.
  private let folded: [UInt8]
  /// In the order of what stands from there on.
  private let starts: [Start]

  /// - Complexity: O(n log n) in all words of the names; most comparisons are of eight bytes at once.
  init(_ suggestions: [SuggestionAnswer]) {
    entries = suggestions.sorted { left, right in
      if left.count != right.count { return left.count > right.count }
      let (one, other) = (left.text.utf8.count, right.text.utf8.count)
      return one != other ? one < other : left.text < right.text
    }
    var folded: [UInt8] = []
    var places: [(offset: Int, entry: Int, isFirst: Bool)] = []
    for (number, entry) in entries.enumerated() {
      let first = folded.count
      folded += FoldedName(entry.text).text.utf8
      folded.append(0)
      var words = 0
      for offset in first..<folded.count - 1 where offset == first || folded[offset - 1] == 0x20 {
        words += 1
        if words > Self.words { break }
        places.append((offset, number, offset == first))
      }
    }
    var starts = places.map { place in
      Start(
        key: Self.key(folded[place.offset...]), offset: Int32(place.offset), entry: Int32(place.entry),
        isFirst: place.isFirst)
    }
    folded.withUnsafeBufferPointer { bytes in
      starts.sort { left, right in
        if left.key != right.key { return left.key < right.key }
        return Self.precedes(bytes, Int(left.offset) + 8, Int(right.offset) + 8)
      }
    }
    self.folded = folded
    self.starts = starts
  }

  /// What begins so: first what does from its first word on, then by how many documents have it.
  /// - Complexity: O(log n + beginnings that agree), of which there are at most ``limit``.
  func suggestions(for beginning: String, limit: Int) -> [SuggestionAnswer] {
    let typed = Array(FoldedName(beginning).text.utf8)
    guard !typed.isEmpty else { return [] }
    // What begins with its first word comes before what only holds the beginning; the rest is the order of entries.
    var ranks: [Int] = []
    for start in starts[lowerBound(typed)...].prefix(Self.limit) {
      guard folded[Int(start.offset)...].starts(with: typed) else { break }
      ranks.append(Int(start.entry) + (start.isFirst ? 0 : entries.count))
    }
    ranks.sort()
    var seen: Set<Int> = []
    var found: [SuggestionAnswer] = []
    for rank in ranks where seen.insert(rank % entries.count).inserted {
      found.append(entries[rank % entries.count])
      if found.count == 4 * limit { break }
    }
    return Array(preferring(beginning, found).prefix(limit))
  }

  /// Where the beginning has accents, first what has them too.
  private func preferring(_ beginning: String, _ found: [SuggestionAnswer]) -> [SuggestionAnswer] {
    let typed = beginning.lowercased()
    guard !typed.utf8.allSatisfy({ $0 < 0x80 }) else { return found }
    let holds = found.map { $0.text.lowercased().contains(typed) }
    return zip(found, holds).filter(\.1).map(\.0) + zip(found, holds).filter { !$0.1 }.map(\.0)
  }

  private func lowerBound(_ typed: [UInt8]) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      let isLess = folded[Int(starts[middle].offset)...].prefix { $0 != 0 }.lexicographicallyPrecedes(typed)
      if isLess { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first eight bytes up to a zero.
  private static func key(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    var count = 0
    for byte in bytes.prefix(8) {
      if byte == 0 { break }
      key = key << 8 | UInt64(byte)
      count += 1
    }
    return count == 0 ? 0 : key << UInt64(8 * (8 - count))
  }

  /// Whether what stands from one place up to the next zero comes before what stands from another. Where the eight bytes before
  /// are the same and hold a zero, so is all that counts.
  private static func precedes(_ bytes: UnsafeBufferPointer<UInt8>, _ one: Int, _ other: Int) -> Bool {
    for step in 1...8 where one - step < bytes.count && bytes[one - step] == 0 { return false }
    var (one, other) = (one, other)
    while one < bytes.count, other < bytes.count {
      if bytes[one] != bytes[other] { return bytes[one] < bytes[other] }
      if bytes[one] == 0 { return false }
      one += 1
      other += 1
    }
    return false
  }
}
