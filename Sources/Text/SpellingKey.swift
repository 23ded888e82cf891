/// The identity of a word for the grammar: case, place of the tone mark and final i/y do not count, tones and letters do.
///
/// A 64-bit hash; two different words share a key with a chance of about 2⁻⁶⁴.
public struct SpellingKey: Hashable, Sendable {
  public let value: UInt64

  init(value: UInt64) { self.value = value }

  /// The key of one word, as the tokeniser gives it.
  public init(_ word: String) { self = SpellingHash(word).exact }
}

/// The identity of a word typed without accents: the hash of its ASCII letters ("đẩy" and "day" are one).
public struct FoldedKey: Hashable, Sendable {
  public let value: UInt64

  init(value: UInt64) { self.value = value }

  public init(_ word: String) { self = SpellingHash(word).folded }
}

/// Hashes the letters of one word as they are read (FNV-1a over letters, tone mixed in last).
struct SpellingHash {
  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01b3
  /// What undoes a multiplication by `prime` modulo 2⁶⁴.
  private static let inverse: UInt64 = 0xce96_5057_aff6_957b

  private var letters = seed
  private var bases = seed
  private var tone: UInt8 = 0
  /// The last two letters, 16 bits each.
  private var ending: UInt32 = 0

  init() {}

  /// Of a whole word, composed or not.
  init(_ word: String) {
    let isComposed = word.unicodeScalars.allSatisfy { $0.value < 0x300 || (0x1E00...0x1EFF).contains($0.value) }
    for scalar in isComposed ? word.unicodeScalars : NormalizedText(word).string.unicodeScalars {
      append(scalar.value)
    }
  }

  @inline(__always)
  mutating func append(_ codePoint: UInt32) {
    guard codePoint < LetterTable.limit else { return mix(UInt16(truncatingIfNeeded: codePoint), 0) }
    let entry = LetterTable.shared[codePoint]
    if entry.letter != 0 { append(entry) }
  }

  @inline(__always)
  mutating func append(_ entry: LetterTable.Entry) {
    if entry.tone != 0 { tone = entry.tone }
    mix(entry.letter, entry.base)
  }

  @inline(__always)
  private mutating func mix(_ letter: UInt16, _ base: UInt8) {
    letters = (letters ^ UInt64(letter)) &* Self.prime
    bases = (bases ^ UInt64(base == 0 ? letter : UInt16(base))) &* Self.prime
    ending = ending << 16 | UInt32(letter)
  }

  /// A final y after one consonant is written i as well (lý, lí; kỹ, kĩ; quý, quí): both get the key of i.
  private var unified: UInt64 {
    guard ending & 0xFFFF == 0x79 else { return letters }
    switch ending >> 16 {
    case 0x68, 0x6B, 0x6C, 0x6D, 0x73, 0x74: break  // h k l m s t
    case 0x75: break  // uy: only after q does it alternate, but no other pair of words differs by it
    default: return letters
    }
    let beforeLast = letters &* Self.inverse ^ 0x79
    return (beforeLast ^ 0x69) &* Self.prime
  }

  var exact: SpellingKey { SpellingKey(value: SpellingHash.finish(unified ^ UInt64(tone) << 56)) }
  var folded: FoldedKey { FoldedKey(value: SpellingHash.finish(bases)) }

  private static func finish(_ hash: UInt64) -> UInt64 {
    var value = hash
    value = (value ^ value >> 32) &* 0xd6e8_feb8_6659_fd93
    return value ^ value >> 32
  }
}
