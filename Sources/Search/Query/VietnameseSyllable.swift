import Text

/// Which words can be syllables of Vietnamese: an initial consonant, a rhyme, and with a final stop only two of the tones.
enum VietnameseSyllable {
  private static let onsets: Set<String> = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu",
    "r",
    "s", "t", "th", "tr", "v", "x",
  ]

  private static let rhymes: Set<String> = Set(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong ooc op ot
    ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông
    uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
    y yêm yên yêng yêt yêu
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let foldedRhymes = Set(rhymes.map(folded))
  private static let foldedOnsets = Set(onsets.map(folded))

  /// - Parameters:
  ///   - letters: lower-case letters without tone ("nghi", "quyêt").
  ///   - tone: 0 none, 1 acute, 2 grave, 3 hook, 4 tilde, 5 dot.
  static func isSyllable(_ letters: String, tone: Int) -> Bool {
    parts(letters, onsets, rhymes).contains { _, rhyme in
      let isStopped = ["c", "p", "t", "ch"].contains { rhyme.hasSuffix($0) }
      return !isStopped || tone == 1 || tone == 5
    }
  }

  /// Whether some accents make it one.
  static func isFoldedSyllable(_ letters: String) -> Bool { !parts(letters, foldedOnsets, foldedRhymes).isEmpty }

  private static func parts(
    _ letters: String, _ onsets: Set<String>, _ rhymes: Set<String>
  ) -> [(onset: String, rhyme: String)] {
    var found: [(String, String)] = []
    for count in 0...min(3, letters.count) {
      let onset = String(letters.prefix(count))
      let rhyme = String(letters.dropFirst(count))
      // "gi" lends its i to the rhyme: gì, giêng.
      let fits = rhymes.contains(rhyme) || onset == "g" && rhymes.contains(rhyme) || onset == "gi" && rhyme.isEmpty
      if onsets.contains(onset) && fits { found.append((onset, rhyme)) }
    }
    return found
  }

  private static func folded(_ letters: String) -> String {
    var bytes: [UInt8] = []
    var source = letters
    let count = source.withUTF8 { WordSpelling.append($0[...], to: &bytes) }
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}
