/// A word as Vietnamese spells it: an onset, a rime, one tone.
///
/// The rules of spelling are few and strict, so that chance almost never makes a syllable: two letters out of three of a wrongly
/// decoded text fall into words that this refuses. Loan words and names of other languages of Vietnam ("Đắk", "ôxy") are refused too;
/// a share of syllables close to 1, not 1, is what Vietnamese has.
struct Syllable {
  /// Five bits for each letter, the last letter lowest.
  private var letters: UInt64 = 0
  private var tone: UInt8 = 0
  private var isBroken = false
  private(set) var count = 0

  /// Appends a letter, which `LetterTable` takes apart: it drops marks that Vietnamese does not have ("ä") and finds tones on
  /// consonants ("ñ").
  @inline(__always)
  mutating func append(_ entry: LetterTable.Entry, _ codePoint: UInt32) {
    let code = codePoint < 0x80 || Syllable.isVietnamese(codePoint) ? Syllable.code(entry.letter) : 0
    if code == 0 || count == Syllable.longest || (entry.tone != 0 && tone != 0) { isBroken = true }
    if entry.tone != 0 { tone = entry.tone }
    letters = letters << 5 | UInt64(code)
    count += 1
  }

  /// Appends what no syllable holds.
  mutating func appendForeign() {
    isBroken = true
    count += 1
  }

  /// Whether what was appended is a syllable: one that ends in a stop (c, ch, p, t) has the acute tone or the dot.
  var isValid: Bool {
    guard !isBroken, count > 0, Syllable.spellings.contains(letters) else { return false }
    return tone == 1 || tone == 5 || !endsInStop
  }

  private var endsInStop: Bool {
    let last = letters & 31
    switch last {
    case UInt64(Syllable.code(0x63)), UInt64(Syllable.code(0x70)), UInt64(Syllable.code(0x74)): return true
    case UInt64(Syllable.code(0x68)): return letters >> 5 & 31 == UInt64(Syllable.code(0x63))
    default: return false
    }
  }

  /// "nghiêng" has as many.
  private static let longest = 7

  /// Whether a letter beyond ASCII is one of Vietnamese; Ð and ð (U+00D0, U+00F0) stand for Đ and đ in old texts.
  @inline(__always)
  private static func isVietnamese(_ codePoint: UInt32) -> Bool {
    switch codePoint {
    case 0xC0...0xDF: latin1 >> (codePoint - 0xC0) & 1 != 0
    case 0xE0...0xFF: latin1 >> (codePoint - 0xE0) & 1 != 0
    case 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1EA0...0x1EF9: true
    default: false
    }
  }

  /// À Á Â Ã È É Ê Ì Í Ð Ò Ó Ô Õ Ù Ú Ý, by their place after U+00C0.
  private static let latin1: UInt32 = {
    var bits: UInt32 = 0
    for place in [0, 1, 2, 3, 8, 9, 10, 12, 13, 16, 18, 19, 20, 21, 25, 26, 29] { bits |= 1 << UInt32(place) }
    return bits
  }()

  /// 1...31 for the letters of the alphabet without tone, 0 for others.
  @inline(__always)
  private static func code(_ letter: UInt16) -> UInt8 {
    switch letter {
    case 0x61...0x7A: asciiCodes[Int(letter) - 0x61]
    case 0xE2: 27
    case 0xEA: 28
    case 0xF4: 29
    case 0x103: 30
    case 0x111: 31
    case 0x1A1: 26
    case 0x1B0: 25
    default: 0
    }
  }

  /// a...y without f, j, w and z.
  private static let asciiCodes: InlineArray<26, UInt8> = [
    1, 2, 3, 4, 5, 0, 6, 7, 8, 0, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 0, 21, 22, 0,
  ]

  /// The letters of every syllable without its tone.
  private static let spellings: Set<UInt64> = {
    var result: Set<UInt64> = []
    for spelling in allSpellings() {
      var key: UInt64 = 0
      for unit in spelling.utf16 { key = key << 5 | UInt64(code(unit)) }
      result.insert(key)
    }
    return result
  }()

  /// Every syllable without its tone, as it is spelt.
  static func allSpellings() -> [String] {
    var result: [String] = []
    for (nucleus, codas) in SyllableParts.rimes {
      for coda in codas.split(separator: " ") {
        let rime = nucleus + (coda == "-" ? "" : coda)
        for onset in SyllableParts.onsets(before: rime) { result.append(onset + rime) }
      }
    }
    for (nucleus, codas) in SyllableParts.rimesAfterQu {
      for coda in codas.split(separator: " ") { result.append("qu" + nucleus + (coda == "-" ? "" : coda)) }
    }
    return result + SyllableParts.irregular
  }
}
