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

  private let entries: [Entry]
  /// In the order of what stands from there on.
  private let starts: [Start]

  init(_ suggestions: [SuggestionAnswer]) {
    let entries = suggestions.map { Entry(suggestion: $0, folded: Array(FoldedName($0.text).text.utf8)) }
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
    var best: [Int32: Int32] = [:]
    for place in lowerBound(folded)..<starts.count {
      let start = starts[place]
      guard entries[Int(start.entry)].folded[Int(start.offset)...].starts(with: folded), best.count < Self.limit else {
        break
      }
      best[start.entry] = min(best[start.entry] ?? .max, start.offset)
    }
    let typed = beginning.lowercased()
    var ranked: [(rank: Rank, entry: Int32)] = []
    for (entry, offset) in best {
      ranked.append((Rank(entries[Int(entry)].suggestion, isFirst: offset == 0, typed: typed), entry))
    }
    ranked.sort { left, right in left.rank == right.rank ? left.entry < right.entry : left.rank < right.rank }
    return ranked.prefix(limit).map { entries[Int($0.entry)].suggestion }
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

  /// What comes first sorts first.
  private struct Rank: Comparable {
    let isOther: Bool
    let isInside: Bool
    let count: Int
    let length: Int

    init(_ suggestion: SuggestionAnswer, isFirst: Bool, typed: String) {
      isOther = !suggestion.text.lowercased().contains(typed)
      isInside = !isFirst
      count = suggestion.count
      length = suggestion.text.utf8.count
    }

    static func < (left: Rank, right: Rank) -> Bool {
      if left.isOther != right.isOther { return right.isOther }
      if left.isInside != right.isInside { return right.isInside }
      return left.count != right.count ? left.count > right.count : left.length < right.length
    }
  }
}
