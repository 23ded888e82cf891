internal import Catalogue
internal import Indexing

/// Which documents of a commit are versions of one text.
struct VersionTable: Sendable {
  private let groups: [DocAddress: Int64]

  init(_ places: [SimilarPlace], segmentIDs: [Int64]) {
    let segments = Dictionary(uniqueKeysWithValues: segmentIDs.enumerated().map { ($1, $0) })
    var groups: [DocAddress: Int64] = [:]
    groups.reserveCapacity(places.count)
    for place in places {
      guard let segment = segments[place.segment] else { continue }
      groups[DocAddress(segment: segment, doc: DocID(rawValue: UInt32(place.doc)))] = place.group
    }
    self.groups = groups
  }

  /// How many of the documents are not versions of one counted before.
  /// - Complexity: O(documents that are versions of others).
  func count(_ matches: MatchSet) -> Int {
    var seen: Set<Int64> = []
    var repeated = 0
    for (address, group) in groups where matches.contains(address) {
      if !seen.insert(group).inserted { repeated += 1 }
    }
    return matches.count - repeated
  }

  /// The first document of each group, in the order given; and those that are in none.
  func first<Element>(of elements: [Element], address: (Element) -> DocAddress) -> [Element] {
    if groups.isEmpty { return elements }
    var seen: Set<Int64> = []
    return elements.filter { element in
      guard let group = groups[address(element)] else { return true }
      return seen.insert(group).inserted
    }
  }
}
