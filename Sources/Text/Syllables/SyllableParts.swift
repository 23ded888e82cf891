/// What Vietnamese syllables are spelt with (Quy tắc chính tả; the inventory of rimes as in any grammar of the language).
enum SyllableParts {
  /// A nucleus with its glide, and the codas it takes; "-" is none.
  static let rimes: KeyValuePairs<String, String> = [
    "a": "- c ch i m n ng nh o p t u y",
    "e": "- c m n ng o p t",
    "i": "- ch m n nh p t u",
    "ia": "-",
    "iê": "c m n ng p t u",
    "o": "- c i m n ng p t",
    "oa": "- c ch i m n ng nh o p t y",
    "oe": "- m n o t",
    "oo": "c ng",
    "oă": "c m n ng t",
    "u": "- c i m n ng p t",
    "ua": "-",
    "uy": "- a ch n nh p t u",
    "uyê": "n t",
    "uâ": "n ng t y",
    "uê": "- ch n nh t u",
    "uô": "c i m n ng t",
    "uơ": "-",
    "y": "-",
    "yê": "m n ng t u",
    "â": "c m n ng p t u y",
    "ê": "- ch m n nh p t u",
    "ô": "- c i m n ng p t",
    "ă": "c m n ng p t",
    "ơ": "- i m n p t",
    "ư": "- c i m n ng t u",
    "ưa": "-",
    "ươ": "c i m n ng p t u",
  ]

  /// After "qu", whose u is the glide.
  static let rimesAfterQu: KeyValuePairs<String, String> = [
    "a": "- c ch i m n ng nh o p t u y",
    "e": "- m n ng o t",
    "i": "- n nh t",
    "y": "- ch n nh p t u",
    "yê": "n t",
    "â": "c m n ng t y",
    "ê": "- ch n nh t u",
    "ô": "c",
    "ă": "c m n ng p t",
    "ơ": "- n t",
  ]

  /// An i that is both of the onset gi and of the rime is written once.
  static let irregular = ["gi", "gin", "giêc", "giêng"]

  /// The onsets that a rime may follow; "" where a syllable begins with its vowel. The letter that follows chooses between c and k,
  /// g and gh, ng and ngh.
  static func onsets(before rime: String) -> [String] {
    let plain = ["b", "ch", "d", "h", "kh", "l", "m", "n", "nh", "p", "ph", "r", "s", "t", "th", "tr", "v", "x", "đ"]
    if rime.hasPrefix("yê") { return [""] }
    if rime == "y" { return ["", "k"] + plain }
    if rime.hasPrefix("iê") || rime == "ia" { return ["gh", "k", "ngh"] + plain + (rime == "ia" ? [""] : []) }
    if rime.hasPrefix("i") { return ["", "gh", "k", "ngh"] + plain }
    if rime.hasPrefix("e") || rime.hasPrefix("ê") { return ["", "gh", "gi", "k", "ngh"] + plain }
    return ["", "c", "g", "gi", "ng"] + plain
  }
}
