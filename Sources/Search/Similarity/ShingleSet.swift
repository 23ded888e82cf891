public import Text

/// The runs of four words of a text, as a set (Broder, On the resemblance and containment of documents, 1997). Accents, case
/// and signs do not count.
public struct ShingleSet: Sendable {
  private static let length = 4

  private let hashes: Set<UInt64>

  /// - Complexity: linear in the text.
  public init(_ text: NormalizedText) { self.init(Analyzer(.document).analyze(text)) }

  init(_ text: AnalyzedText) {
    let words = text.words.map { word in
      text.folded(word).reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }
    var hashes: Set<UInt64> = []
    for start in words.indices {
      // The last, shorter runs count only where there are no others.
      guard start == 0 || start + Self.length <= words.count else { break }
      let run = words[start..<min(words.count, start + Self.length)]
      hashes.insert(run.reduce(0) { ($0 ^ $1) &* 0x9e37_79b9_7f4a_7c15 })
    }
    self.hashes = hashes
  }

  public var isEmpty: Bool { hashes.isEmpty }

  /// The share of the runs of either text that both have: 1 for the same text.
  public func resemblance(to other: ShingleSet) -> Double {
    let common = self.common(with: other)
    let all = hashes.count + other.hashes.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }

  /// The share of this text's runs that the other has too: 1 where this is part of it.
  public func containment(in other: ShingleSet) -> Double {
    hashes.isEmpty ? 0 : Double(common(with: other)) / Double(hashes.count)
  }

  private func common(with other: ShingleSet) -> Int {
    let (fewer, more) = hashes.count <= other.hashes.count ? (hashes, other.hashes) : (other.hashes, hashes)
    return fewer.count { more.contains($0) }
  }
}
