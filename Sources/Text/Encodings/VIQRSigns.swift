/// The letters of VIQR: a vowel, then `(` for a breve, `^` for a circumflex or `+` for a horn, then ' ` ? ~ or . for its tone; "dd" is
/// đ; a backslash takes the meaning from the sign after it (RFC 1456).
enum VIQRSigns {
  static func letter(in codes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (scalar: UInt32, length: Int) {
    let code = codes[offset]
    func next(_ distance: Int) -> UInt8 { offset + distance < codes.count ? codes[offset + distance] : 0 }
    switch code {
    case UInt8(ascii: "d") where next(1) == code: return (0x111, 2)
    case UInt8(ascii: "D") where next(1) | 0x20 == UInt8(ascii: "d"): return (0x110, 2)
    case UInt8(ascii: "\\") where isSign(next(1)) || next(1) == code: return (UInt32(next(1)), 2)
    default: break
    }
    var letter = UInt32(code)
    var length = 1
    if let quality = quality(next(1)), let changed = VietnameseVowel.adding(quality, to: letter) {
      letter = changed
      length = 2
    }
    if let tone = tone(next(length)), let toned = VietnameseVowel.adding(tone: tone, to: letter),
      !endsSentence(codes, at: offset + length)
    {
      letter = toned
      length += 1
    }
    return (letter, length)
  }

  private static func quality(_ sign: UInt8) -> VietnameseVowel.Quality? {
    switch sign {
    case UInt8(ascii: "("): .breve
    case UInt8(ascii: "^"): .circumflex
    case UInt8(ascii: "+"), UInt8(ascii: "*"): .horn
    default: nil
    }
  }

  private static func tone(_ sign: UInt8) -> Int? {
    switch sign {
    case UInt8(ascii: "'"): 1
    case UInt8(ascii: "`"): 2
    case UInt8(ascii: "?"): 3
    case UInt8(ascii: "~"): 4
    case UInt8(ascii: "."): 5
    default: nil
    }
  }

  private static func isSign(_ code: UInt8) -> Bool {
    quality(code) != nil || tone(code) != nil || code | 0x20 == UInt8(ascii: "d")
  }

  /// Writers leave out the backslash before a full stop or question mark that ends a line: it ends a sentence there where nothing
  /// or a capital follows.
  private static func endsSentence(_ codes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard codes[offset] == UInt8(ascii: ".") || codes[offset] == UInt8(ascii: "?") else { return false }
    var index = offset + 1
    var endsLine = index == codes.count
    while index < codes.count, codes[index] <= 0x20 {
      if codes[index] == 0x0A || codes[index] == 0x0D { endsLine = true }
      index += 1
    }
    return endsLine && (index == codes.count || !(0x61...0x7A).contains(codes[index]))
  }
}
