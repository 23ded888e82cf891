public import Text

/// The runs of four words of a text, as a set (Broder, On the resemblance and containment of documents, 1997). Case, the
/// place of tone marks, signs and line ends do not count, so that what one document looks like in two formats does not.
public struct ShingleSet: Sendable {
  private static let length = 4

  let hashes: Set<UInt64>

  /// - Complexity: linear in the text.
  public init(_ text: NormalizedText) { self.init(Tokenizer.tokens(of: text)) }

  public init(_ tokens: TokenRun) {
    var words: [UInt64] = []
    words.reserveCapacity(tokens.count)
    for token in tokens {
      switch token.kind {
      case .word, .number: words.append(token.value)
      default: continue
      }
    }
    var hashes: Set<UInt64> = []
    hashes.reserveCapacity(words.count)
    for start in words.indices {
      // The last, shorter runs count only where there are no others.
      guard start == 0 || start + Self.length <= words.count else { break }
      let run = words[start..<min(words.count, start + Self.length)]
      hashes.insert(Self.mixed(run.reduce(0) { ($0 ^ $1) &* 0x9e37_79b9_7f4a_7c15 }))
    }
    self.hashes = hashes
  }

  init(hashes: Set<UInt64>) { self.hashes = hashes }

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

  /// Every bit depends on every bit (the finaliser of MurmurHash3).
  static func mixed(_ hash: UInt64) -> UInt64 {
    var hash = hash
    hash = (hash ^ hash >> 33) &* 0xff51_afd7_ed55_8ccd
    hash = (hash ^ hash >> 33) &* 0xc4ce_b9fe_1a85_ec53
    return hash ^ hash >> 33
  }
}
