/// How much of a text is Vietnamese: its words, and those of them that are syllables as Vietnamese spells them.
///
/// A page of running Vietnamese, tables and foreign names included, has a share of syllables above 0.85; text wrongly decoded or
/// wrongly recognised one of about 0.3 among the words that hold a letter beyond ASCII.
public struct SyllableStatistics: Hashable, Sendable, Codable {
  /// Runs of letters, but neither single letters that number a list nor capitals that abbreviate ("UBND", "HĐND").
  public private(set) var words = 0
  /// Words that are syllables.
  public private(set) var syllables = 0
  /// Words with a letter beyond ASCII.
  public private(set) var markedWords = 0
  public private(set) var markedSyllables = 0

  public init() {}

  public init(_ text: some StringProtocol) {
    self.init(utf8: Array(text.utf8)[...])
  }

  /// - Parameter utf8: well-formed, in NFC.
  /// - Complexity: linear, about 100 MB a second.
  public init(utf8: ArraySlice<UInt8>) {
    utf8.withUnsafeBufferPointer { add($0) }
  }

  /// Of all words, 0...1; nil where there is no word.
  public var share: Double? { words == 0 ? nil : Double(syllables) / Double(words) }

  /// Of the words with a letter beyond ASCII: what a wrong decoding shows itself in; nil where there is none.
  public var markedShare: Double? { markedWords == 0 ? nil : Double(markedSyllables) / Double(markedWords) }

  public static func + (first: SyllableStatistics, second: SyllableStatistics) -> SyllableStatistics {
    var sum = first
    sum.words += second.words
    sum.syllables += second.syllables
    sum.markedWords += second.markedWords
    sum.markedSyllables += second.markedSyllables
    return sum
  }

  public static func += (sum: inout SyllableStatistics, other: SyllableStatistics) {
    sum = sum + other
  }

  private mutating func add(_ utf8: UnsafeBufferPointer<UInt8>) {
    let table = LetterTable.shared
    var word = Word()
    var offset = 0
    while offset < utf8.count {
      let (codePoint, length) = SyllableStatistics.scalar(utf8, offset)
      let entry = codePoint < LetterTable.limit ? table[codePoint] : LetterTable.Entry()
      if entry.letter != 0 && codePoint != 0xBA {
        word.append(entry, codePoint)
      } else if entry.isMark || codePoint >= 0x2E80 {
        word.appendForeign()
      } else if SyllableStatistics.isStraySign(codePoint) {
        word.appendSign()
      } else if codePoint == 0xAD {
        // A soft hyphen is not seen.
      } else if codePoint >= 0x30 && codePoint <= 0x39 {
        word.holdsDigit = true
      } else if word.isOpen {
        count(word)
        word = Word()
      }
      offset += length
    }
    count(word)
  }

  private mutating func count(_ word: Word) {
    guard word.holdsLetter, !word.holdsDigit else { return }
    let isValid = word.syllable.isValid
    guard isValid || !word.isAbbreviation, word.isMarked || word.syllable.count > 1 else { return }
    words += 1
    if isValid { syllables += 1 }
    guard word.isMarked else { return }
    markedWords += 1
    if isValid { markedSyllables += 1 }
  }

  /// The signs of Latin-1 that old encodings have letters at: beside letters they are letters wrongly decoded ("c¶i c¸ch").
  @inline(__always)
  private static func isStraySign(_ codePoint: UInt32) -> Bool {
    switch codePoint {
    case 0x80...0x9F, 0xA1...0xA9, 0xAC, 0xAE, 0xAF, 0xB1, 0xB4, 0xB6...0xB9, 0xBC...0xBF: true
    default: false
    }
  }

  /// The scalar at an offset of well-formed UTF-8.
  @inline(__always)
  static func scalar(_ utf8: UnsafeBufferPointer<UInt8>, _ offset: Int) -> (UInt32, Int) {
    let lead = utf8[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    func low(_ index: Int) -> UInt32 {
      offset + index < utf8.count ? UInt32(utf8[offset + index] & 0x3F) : 0
    }
    if lead < 0xE0 { return (UInt32(lead & 0x1F) << 6 | low(1), 2) }
    if lead < 0xF0 { return (UInt32(lead & 0x0F) << 12 | low(1) << 6 | low(2), 3) }
    return (UInt32(lead & 0x07) << 18 | low(1) << 12 | low(2) << 6 | low(3), 4)
  }

  /// The word being read.
  private struct Word {
    var syllable = Syllable()
    private(set) var holdsLetter = false
    /// It has a letter beyond ASCII.
    var isMarked = false
    /// Letters beside digits make numbers and codes ("8h30", "A4").
    var holdsDigit = false
    private var isToneless = true
    private var isUpper = true
    private var endsSmall = false

    var isOpen: Bool { syllable.count > 0 || holdsDigit }
    /// What is written in capitals without a tone and is no syllable.
    var isAbbreviation: Bool { isUpper && isToneless }

    @inline(__always)
    mutating func append(_ entry: LetterTable.Entry, _ codePoint: UInt32) {
      syllable.append(entry, codePoint)
      holdsLetter = true
      if codePoint >= 0x80 { isMarked = true }
      // Old encodings wrongly read put capitals into small words ("chiỂng").
      if entry.isUpper && endsSmall { syllable.appendForeign() }
      endsSmall = !entry.isUpper
      if endsSmall { isUpper = false }
      if entry.tone != 0 { isToneless = false }
    }

    mutating func appendForeign() {
      holdsLetter = true
      appendSign()
    }

    mutating func appendSign() {
      syllable.appendForeign()
      isMarked = true
      isToneless = false
    }
  }
}
