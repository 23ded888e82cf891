internal import Catalogue

/// Names of one commit by the beginnings of their words, accents aside.
struct SuggestionTable: Sendable {
  private struct Entry: Sendable {
    let suggestion: SuggestionAnswer
    let folded: [UInt8]
  }

  /// Where a word of an entry begins.
  private struct Start: Sendable {
    let entry: Int32
    let offset: Int32
  }

  /// Words of a name by which it is found.
  private static let words = 6
  /// Starts that are looked at for one beginning.
  private static let limit = 40_000

  /// The most frequent first, then the shortest: their numbers are their ranks.
  private let entries: [Entry]
  /// In the order of what stands from there on.
  private let starts: [Start]

  init(_ suggestions: [SuggestionAnswer]) {
    let ranked = suggestions.sorted { left, right in
      if left.count != right.count { return left.count > right.count }
      return (left.text.utf8.count, left.text) < (right.text.utf8.count, right.text)
    }
    let entries = ranked.map { Entry(suggestion: $0, folded: Array(FoldedName($0.text).text.utf8)) }
    var starts: [Start] = []
    for (number, entry) in entries.enumerated() {
      var words = 0
      for offset in entry.folded.indices where offset == 0 || Self.isBorder(entry.folded[offset - 1]) {
        guard words < Self.words, !Self.isBorder(entry.folded[offset]) else { continue }
        words += 1
        starts.append(Start(entry: Int32(number), offset: Int32(offset)))
      }
    }
    starts.sort { left, right in
      entries[Int(left.entry)].folded[Int(left.offset)...].lexicographicallyPrecedes(
        entries[Int(right.entry)].folded[Int(right.offset)...])
    }
    self.entries = entries
    self.starts = starts
  }

  /// What begins so: first what does from its first word on, then by how many documents have it.
  /// - Complexity: O(log n + beginnings that agree), of which there are at most ``limit``.
  func suggestions(for beginning: String, limit: Int) -> [SuggestionAnswer] {
    let folded = Array(FoldedName(beginning).text.utf8)
    guard !folded.isEmpty else { return [] }
    // What begins with its first word comes before what only holds the beginning; the rest is the order of entries.
    var ranks: [Int] = []
    for start in starts[lowerBound(folded)...].prefix(Self.limit) {
      guard entries[Int(start.entry)].folded[Int(start.offset)...].starts(with: folded) else { break }
      ranks.append(Int(start.entry) + (start.offset == 0 ? 0 : entries.count))
    }
    ranks.sort()
    var seen: Set<Int> = []
    var found: [SuggestionAnswer] = []
    for rank in ranks where seen.insert(rank % entries.count).inserted {
      found.append(entries[rank % entries.count].suggestion)
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

  private func lowerBound(_ folded: [UInt8]) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      let start = starts[middle]
      let isLess = entries[Int(start.entry)].folded[Int(start.offset)...].lexicographicallyPrecedes(folded)
      if isLess { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func isBorder(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
  }
}
