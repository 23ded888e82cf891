/// Why a text is held to be in an encoding.
public struct EncodingEvidence: Hashable, Sendable, Codable {
  public enum Basis: String, Hashable, Sendable, Codable, CaseIterable {
    /// It was asked for.
    case given
    /// The file begins with a mark.
    case byteOrderMark
    /// Its bytes are well-formed; other encodings are so by chance only in a few words.
    case wellFormed
    /// Of what it reads as, the words are Vietnamese syllables.
    case syllables
    /// It reads as Western European, not as Vietnamese.
    case western
    /// The names of the fonts, with the syllables as proof.
    case fonts
  }

  /// How a text, or a part of it, reads in one encoding.
  public struct Reading: Hashable, Sendable, Codable {
    public let encoding: TextEncoding
    /// Words with a letter beyond ASCII.
    public let words: Int
    /// Those of them that are Vietnamese syllables.
    public let syllables: Int

    public init(encoding: TextEncoding, words: Int, syllables: Int) {
      self.encoding = encoding
      self.words = words
      self.syllables = syllables
    }

    /// 0...1, 0 where there is no word.
    public var share: Double { words == 0 ? 0 : Double(syllables) / Double(words) }
  }

  public let basis: Basis
  /// How the text, or as much of it as was needed, reads in each encoding that was tried, best first; empty where there was nothing to
  /// weigh.
  public let candidates: [Reading]
  /// The encodings of the parts of a text that mixes them, what they hold of it, in the order of their first part; else empty.
  public let parts: [Reading]

  public init(basis: Basis, candidates: [Reading] = [], parts: [Reading] = []) {
    self.basis = basis
    self.candidates = candidates
    self.parts = parts
  }
}
