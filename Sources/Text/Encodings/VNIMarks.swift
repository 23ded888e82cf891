/// The letters of VNI for Windows: vowels take a code for their marks after them ("ñieàu" is "điều"), the others have codes of their
/// own. Codes that are none of either are those of Windows-1252.
enum VNIMarks {
  /// - Parameter second: the code after `next`; some writers gave a vowel two marks ("vieäc" as "vieâïc").
  @inline(__always)
  static func letter(
    _ scalar: UInt32, _ code: UInt8, followedBy next: UInt8, _ second: UInt8
  ) -> (scalar: UInt32, length: Int) {
    let own = single(code)
    let vowel = own ?? scalar
    guard next >= 0xC0, let (quality, tone) = mark(next) else { return (vowel, 1) }
    var letter = vowel
    if let quality {
      guard let changed = VietnameseVowel.adding(quality, to: vowel) else { return (vowel, 1) }
      letter = changed
    } else if own != nil, code != 0xF4, code != 0xF6, code != 0xD4, code != 0xD6 {
      return (vowel, 1)
    }
    guard let toned = VietnameseVowel.adding(tone: tone, to: letter) else { return (vowel, 1) }
    if tone == 0, second >= 0xC0, case (nil, let later)? = mark(second),
      let both = VietnameseVowel.adding(tone: later, to: letter)
    {
      return (both, 3)
    }
    return (toned, 2)
  }

  /// The letter of a code that stands alone, else nil.
  static func single(_ code: UInt8) -> UInt32? {
    switch code {
    case 0xC6: 0x1EC8  // Ỉ
    case 0xCC: 0xCC
    case 0xCD: 0xCD
    case 0xCE: 0x1EF4  // Ỵ
    case 0xD1: 0x110
    case 0xD2: 0x1ECA  // Ị
    case 0xD3: 0x128
    case 0xD4: 0x1A0
    case 0xD6: 0x1AF
    case 0xE6: 0x1EC9
    case 0xEC: 0xEC
    case 0xED: 0xED
    case 0xEE: 0x1EF5
    case 0xF1: 0x111
    case 0xF2: 0x1ECB
    case 0xF3: 0x129
    case 0xF4: 0x1A1
    case 0xF6: 0x1B0
    default: nil
    }
  }

  /// What a code after a vowel adds to it, whether it is the small or the capital one.
  private static func mark(_ code: UInt8) -> (VietnameseVowel.Quality?, tone: Int)? {
    switch code | 0x20 {
    case 0xF9: (nil, 1)
    case 0xF8: (nil, 2)
    case 0xFB: (nil, 3)
    case 0xF5: (nil, 4)
    case 0xEF: (nil, 5)
    case 0xE2: (.circumflex, 0)
    case 0xE1: (.circumflex, 1)
    case 0xE0: (.circumflex, 2)
    case 0xE5: (.circumflex, 3)
    case 0xE3: (.circumflex, 4)
    case 0xE4: (.circumflex, 5)
    case 0xEA: (.breve, 0)
    case 0xE9: (.breve, 1)
    case 0xE8: (.breve, 2)
    case 0xFA: (.breve, 3)
    case 0xFC: (.breve, 4)
    case 0xEB: (.breve, 5)
    default: nil
    }
  }
}
