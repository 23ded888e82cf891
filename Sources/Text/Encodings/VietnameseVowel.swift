/// The vowels of Vietnamese, each with its tones, and how marks make one of another.
enum VietnameseVowel {
  /// A mark that makes another vowel of a plain one.
  enum Quality: UInt8, Sendable {
    case breve, circumflex, horn
  }

  /// Rows of a vowel without tone, then with acute, grave, hook, tilde, dot.
  private static let rows = [
    "aáàảãạ", "ăắằẳẵặ", "âấầẩẫậ", "eéèẻẽẹ", "êếềểễệ", "iíìỉĩị", "oóòỏõọ", "ôốồổỗộ", "ơớờởỡợ", "uúùủũụ", "ưứừửữự",
    "yýỳỷỹỵ",
    "AÁÀẢÃẠ", "ĂẮẰẲẴẶ", "ÂẤẦẨẪẬ", "EÉÈẺẼẸ", "ÊẾỀỂỄỆ", "IÍÌỈĨỊ", "OÓÒỎÕỌ", "ÔỐỒỔỖỘ", "ƠỚỜỞỠỢ", "UÚÙỦŨỤ", "ƯỨỪỬỮỰ",
    "YÝỲỶỸỴ",
  ]

  /// A vowel with a tone (1 acute, 2 grave, 3 hook, 4 tilde, 5 dot; 0 none), or nil where the letter is no vowel without tone.
  static func adding(tone: Int, to vowel: UInt32) -> UInt32? {
    toned[vowel]?[tone]
  }

  /// A plain vowel with a mark, or nil where Vietnamese has no such letter.
  static func adding(_ quality: Quality, to vowel: UInt32) -> UInt32? {
    guard let scalar = Unicode.Scalar(vowel) else { return nil }
    switch (quality, scalar) {
    case (.breve, "a"): return 0x103
    case (.breve, "A"): return 0x102
    case (.circumflex, "a"): return 0xE2
    case (.circumflex, "A"): return 0xC2
    case (.circumflex, "e"): return 0xEA
    case (.circumflex, "E"): return 0xCA
    case (.circumflex, "o"): return 0xF4
    case (.circumflex, "O"): return 0xD4
    case (.horn, "o"): return 0x1A1
    case (.horn, "O"): return 0x1A0
    case (.horn, "u"): return 0x1B0
    case (.horn, "U"): return 0x1AF
    default: return nil
    }
  }

  private static let toned: [UInt32: [UInt32]] = {
    var result: [UInt32: [UInt32]] = [:]
    for row in rows {
      let letters = row.unicodeScalars.map(\.value)
      result[letters[0]] = letters
    }
    return result
  }()
}
