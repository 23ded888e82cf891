/// Recognises VIQR among texts of ASCII alone.
enum VIQRText {
  /// Of the first so many bytes.
  private static let sample = 65_536
  /// The share of words with signs after their vowels; English before its full stops has one of a few hundredths.
  private static let leastMarked = 0.3

  /// How it reads in VIQR where that convinces, else nil.
  static func reading(of bytes: [UInt8]) -> EncodingEvidence.Reading? {
    let text = bytes.prefix(sample).withUnsafeBufferPointer { LegacyDecoder(.viqr).decode($0) }
    let statistics = SyllableStatistics(utf8: text[...])
    guard let share = statistics.markedShare, share >= ReadingScore.convincingShare,
      ReadingScore.of(statistics) >= ReadingScore.convincing,
      Double(statistics.markedWords) >= leastMarked * Double(statistics.words)
    else { return nil }
    return EncodingEvidence.Reading(
      encoding: .viqr, words: statistics.markedWords, syllables: statistics.markedSyllables)
  }
}
