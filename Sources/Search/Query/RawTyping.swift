import Text

/// Reads a word typed for an input method that was switched off: Telex ("nghij", "dduwowngf") or VNI ("nghi5", "d9uong2").
enum RawTyping {
  private static let telexTones: [Character: Int] = ["s": 1, "f": 2, "r": 3, "x": 4, "j": 5]
  private static let telexPairs: [String: Character] = [
    "aa": "â", "ee": "ê", "oo": "ô", "dd": "đ", "aw": "ă", "ow": "ơ", "uw": "ư",
  ]
  private static let vniQualities: [Character: [Character: Character]] = [
    "6": ["a": "â", "e": "ê", "o": "ô"], "7": ["o": "ơ", "u": "ư"], "8": ["a": "ă"], "9": ["d": "đ"],
  ]
  private static let marks: [Unicode.Scalar] = ["\u{301}", "\u{300}", "\u{309}", "\u{303}", "\u{323}"]

  /// The syllable the keys make, in NFC, or nil where they make none or nothing else than what was typed.
  static func syllable(_ typed: String) -> String? {
    let keys = typed.lowercased()
    guard (2...12).contains(keys.count), keys.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
      return nil
    }
    let hasDigit = keys.contains(where: \.isNumber)
    let (letters, tone) = hasDigit ? vni(keys) : telex(keys)
    guard letters != keys || tone != 0, VietnameseSyllable.isSyllable(letters, tone: tone) else { return nil }
    return toned(letters, tone)
  }

  private static func telex(_ keys: String) -> (String, Int) {
    var letters: [Character] = []
    var tone = 0
    for key in keys {
      if let found = telexTones[key], letters.contains(where: isVowel) {
        tone = found
        continue
      }
      // The second key of a pair may come after the rest of the syllable: "tieengs", "tiengse".
      if key == "w", hornPair(&letters) { continue }
      if "aeodw".contains(key), let place = letters.lastIndex(where: { telexPairs[String([$0, key])] != nil }) {
        letters[place] = telexPairs[String([letters[place], key])]!
        continue
      }
      if key == "w" { letters.append("ư") } else { letters.append(key) }
    }
    return (completed(letters), tone)
  }

  /// No rhyme has ưo: one horn typed stands for both.
  private static func completed(_ letters: [Character]) -> String {
    var letters = letters
    for place in letters.indices.dropLast() where letters[place] == "ư" && letters[place + 1] == "o" {
      letters[place + 1] = "ơ"
    }
    return String(letters)
  }

  /// "uow" is ươ.
  private static func hornPair(_ letters: inout [Character]) -> Bool {
    guard let place = letters.indices.last(where: { $0 > 0 && letters[$0] == "o" && "uư".contains(letters[$0 - 1]) })
    else {
      return false
    }
    letters[place - 1] = "ư"
    letters[place] = "ơ"
    return true
  }

  private static func vni(_ keys: String) -> (String, Int) {
    var letters: [Character] = []
    var tone = 0
    for key in keys {
      if let number = key.wholeNumberValue {
        if (1...5).contains(number) { tone = number }
        if key == "7", hornPair(&letters) { continue }
        guard let table = vniQualities[key] else { continue }
        if let place = letters.lastIndex(where: { table[$0] != nil }) { letters[place] = table[letters[place]]! }
      } else {
        letters.append(key)
      }
    }
    return (completed(letters), tone)
  }

  private static func isVowel(_ letter: Character) -> Bool { "aăâeêioôơuưy".contains(letter) }

  /// Puts the tone over the vowel that bears it; where exactly does not count for the index.
  static func toned(_ letters: String, _ tone: Int) -> String {
    guard tone > 0 else { return letters }
    var scalars = Array(letters)
    let vowels = scalars.indices.filter { isVowel(scalars[$0]) }
    let start = letters.hasPrefix("qu") || letters.hasPrefix("gi") && vowels.count > 1 ? 1 : 0
    let nucleus = Array(vowels.dropFirst(start))
    let marked = nucleus.last { "ăâêôơư".contains(scalars[$0]) }
    let isOpen = nucleus.last == scalars.indices.last
    guard
      let place = marked
        ?? (nucleus.count > 1 ? nucleus[isOpen ? nucleus.count - 2 : nucleus.count - 1] : nucleus.first)
    else { return letters }
    scalars[place] = Character(String(scalars[place]) + String(Character(marks[tone - 1])))
    return NormalizedText(String(scalars)).string
  }
}
