import Text

/// Tells most words of a text that are none of those looked for by the tokeniser's key alone, before they are spelled.
///
/// It may let others pass, but never keeps one back.
struct WordFilter: Sendable {
  private var keys: Set<UInt64> = []
  /// One bit for each of the keys modulo 4,096: most words are refused without a look-up.
  private var bits = [UInt64](repeating: 0, count: 64)

  /// - Parameter words: folded spellings, as `WordSpelling` gives them.
  init(_ words: some Sequence<[UInt8]>) {
    for word in words {
      let spelling = String(decoding: word, as: UTF8.self)
      insert(FoldedKey(spelling))
      // Where i and y are written for one another a spelling has i; the tokeniser's key keeps what was written.
      if spelling.hasSuffix("i") { insert(FoldedKey(spelling.dropLast() + "y")) }
    }
  }

  private mutating func insert(_ key: FoldedKey) {
    keys.insert(key.value)
    bits[Int(key.value >> 6 & 63)] |= 1 << (key.value & 63)
  }

  @inline(__always)
  func passes(_ token: Token) -> Bool {
    let key = token.folded.value
    // Of a longer word the spelling has only the beginning.
    if token.letters >= WordSpelling.limit { return true }
    return bits[Int(key >> 6 & 63)] & 1 << (key & 63) != 0 && keys.contains(key)
  }
}
