/// The words of codes read as Windows-1252, and those among the ones with letters beyond ASCII that look Western European.
struct WesternWords {
  private(set) var words = 0
  private(set) var markedWords = 0
  private(set) var westernWords = 0
  /// Codes that Windows-1252 gives no sign.
  private(set) var undefined = 0

  init() {}

  init(_ codes: UnsafeBufferPointer<UInt8>) {
    var start: Int?
    for offset in 0...codes.count {
      let isLetter = offset < codes.count && WesternWords.isLetter(codes[offset])
      if offset < codes.count, [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(codes[offset]) { undefined += 1 }
      if isLetter {
        start = start ?? offset
      } else if let from = start {
        count(UnsafeBufferPointer(rebasing: codes[from..<offset]), isTorn: WesternWords.isTorn(codes, at: offset))
        start = nil
      }
    }
  }

  /// What speaks for it: nothing where all words look Western, much against it where they do not.
  var score: Double { Double(markedWords - westernWords) * ReadingScore.other }

  /// Whether it is a text of a Western European language: letters beyond ASCII are few.
  var isConvincing: Bool {
    undefined == 0 && words > 0
      && Double(westernWords) >= 0.95 * Double(markedWords)
      && Double(markedWords) <= 0.4 * Double(words)
  }

  static func + (first: WesternWords, second: WesternWords) -> WesternWords {
    var sum = first
    sum.words += second.words
    sum.markedWords += second.markedWords
    sum.westernWords += second.westernWords
    sum.undefined += second.undefined
    return sum
  }

  private mutating func count(_ word: UnsafeBufferPointer<UInt8>, isTorn: Bool) {
    words += 1
    let marked = word.count { $0 >= 0x80 }
    guard marked > 0 else { return }
    markedWords += 1
    let isLonely = word.count == 1 && word[0] | 0x20 != 0xE0
    // A small letter before a capital beyond ASCII, more marked letters than plain ones: other encodings look so.
    let isMixed = zip(word, word.dropFirst()).contains { WesternWords.isSmall($0) && (0xC0...0xDE).contains($1) }
    if !isTorn && !isLonely && !isMixed && marked * 2 <= word.count + 1 { westernWords += 1 }
  }

  private static func isLetter(_ code: UInt8) -> Bool {
    switch code {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF, 0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0x9F: true
    default: false
    }
  }

  private static func isSmall(_ code: UInt8) -> Bool {
    (0x61...0x7A).contains(code) || code >= 0xDF
  }

  /// A sign that no Western text has between letters.
  private static func isTorn(_ codes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset + 1 < codes.count, isLetter(codes[offset + 1]) else { return false }
    switch codes[offset] {
    case 0x80...0x91, 0x98...0x9F, 0xA1...0xAC, 0xAE...0xB6, 0xB8...0xBF: return true
    default: return false
    }
  }
}
