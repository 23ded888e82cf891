/// Groups texts that are versions of one another: drafts of a plan, copies, one document in several formats.
///
/// Two texts belong together when their signatures say that they resemble one another by at least ``threshold``, or when a
/// chain of such texts leads from one to the other, and no two texts of the group bear different symbols: letters made from one
/// form are documents of their own, a draft whose number is blank is none. Candidates share a band of their signatures.
public enum SimilarityGroups {
  /// From here on two texts are versions of one.
  public static let threshold = 0.8
  /// Of the texts that share a band each is compared with so many before it, that the cost stays linear where many texts
  /// share a passage.
  private static let reach = 32

  /// A text that may be in a group.
  public struct Member: Sendable {
    /// Nil for a text without words.
    let signature: SimilaritySignature?
    /// What tells the document from others made from the same form: its symbol, nil where it has none.
    let symbol: String?

    public init(signature: SimilaritySignature?, symbol: String?) {
      self.signature = signature
      self.symbol = symbol
    }
  }

  /// The groups of at least two texts; numbers are places in `members`, ascending, groups in the order of their first.
  /// - Complexity: O(n log n).
  public static func groups(of members: [Member]) -> [[Int]] {
    var forest = DisjointSets(count: members.count)
    // Of a set of united texts, by its root.
    var symbols = members.map(\.symbol)
    var bucket: [(band: UInt64, place: Int)] = []
    for band in 0..<SimilaritySignature.bands {
      bucket.removeAll(keepingCapacity: true)
      for (place, member) in members.enumerated() {
        if let signature = member.signature { bucket.append((signature.band(band), place)) }
      }
      bucket.sort { $0.band != $1.band ? $0.band < $1.band : $0.place < $1.place }
      for later in bucket.indices {
        for earlier in stride(from: later - 1, through: max(0, later - reach), by: -1) {
          guard bucket[earlier].band == bucket[later].band else { break }
          unite(bucket[earlier].place, bucket[later].place, of: members, &forest, &symbols)
        }
      }
    }
    return forest.groups
  }

  private static func unite(
    _ first: Int, _ second: Int, of members: [Member], _ forest: inout DisjointSets, _ symbols: inout [String?]
  ) {
    let (one, other) = (forest.root(of: first), forest.root(of: second))
    guard one != other, symbols[one] == nil || symbols[other] == nil || symbols[one] == symbols[other],
      let signature = members[first].signature, let second = members[second].signature,
      signature.isVersion(of: second, threshold: threshold)
    else { return }
    let symbol = symbols[one] ?? symbols[other]
    forest.unite(one, other)
    symbols[forest.root(of: one)] = symbol
  }
}
