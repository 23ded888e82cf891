/// The identity of a word for the grammar: case, place of the tone mark and final i/y do not count, tones and letters do.
///
/// A 64-bit hash; two different words share a key with a chance of about 2⁻⁶⁴.
public struct SpellingKey: Hashable, Sendable {
  public let value: UInt64

  init(value: UInt64) { self.value = value }

  /// The key of one word, as the tokeniser gives it.
  public init(_ word: String) {
    var hash = SpellingHash()
    for scalar in NormalizedText(word).string.unicodeScalars { hash.append(scalar.value, LetterTable.shared) }
    self = hash.exact
  }
}

/// The identity of a word typed without accents: the hash of its ASCII letters ("đẩy" and "day" are one).
public struct FoldedKey: Hashable, Sendable {
  public let value: UInt64

  init(value: UInt64) { self.value = value }

  public init(_ word: String) {
    var hash = SpellingHash()
    for scalar in NormalizedText(word).string.unicodeScalars { hash.append(scalar.value, LetterTable.shared) }
    self = hash.folded
  }
}

/// Hashes the letters of one word as they are read (FNV-1a over letters, tone mixed in last).
struct SpellingHash {
  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01b3

  private var letters = seed
  private var bases = seed
  private var tone: UInt8 = 0
  private var lettersBeforeLast = seed
  private var last: UInt16 = 0
  private var previous: UInt16 = 0

  init() {}

  @inline(__always)
  mutating func append(_ codePoint: UInt32, _ table: borrowing LetterTable) {
    guard codePoint < LetterTable.limit else { return mix(UInt16(truncatingIfNeeded: codePoint), 0) }
    let index = Int(codePoint)
    let letter = table.letter[index]
    if letter == 0 { return }
    if table.tone[index] != 0 { tone = table.tone[index] }
    mix(letter, table.base[index])
  }

  @inline(__always)
  mutating func append(letter: UInt16, base: UInt8, tone: UInt8) {
    if tone != 0 { self.tone = tone }
    mix(letter, base)
  }

  @inline(__always)
  private mutating func mix(_ letter: UInt16, _ base: UInt8) {
    lettersBeforeLast = letters
    letters = (letters ^ UInt64(letter)) &* Self.prime
    bases = (bases ^ UInt64(base == 0 ? letter : UInt16(base))) &* Self.prime
    previous = last
    last = letter
  }

  /// A final y after one consonant is written i as well (lý, lí; kỹ, kĩ; quý, quí): both get the key of i.
  private var unified: UInt64 {
    guard last == 0x79 else { return letters }
    switch previous {
    case 0x68, 0x6B, 0x6C, 0x6D, 0x73, 0x74: break  // h k l m s t
    case 0x75: break  // uy: only after q does it alternate, but no other pair of words differs by it
    default: return letters
    }
    return (lettersBeforeLast ^ 0x69) &* Self.prime
  }

  var exact: SpellingKey { SpellingKey(value: SpellingHash.finish(unified ^ UInt64(tone) << 56)) }
  var folded: FoldedKey { FoldedKey(value: SpellingHash.finish(bases)) }

  private static func finish(_ hash: UInt64) -> UInt64 {
    var value = hash
    value = (value ^ value >> 32) &* 0xd6e8_feb8_6659_fd93
    return value ^ value >> 32
  }
}
