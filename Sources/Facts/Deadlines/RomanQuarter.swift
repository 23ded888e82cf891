import Text

/// How the numerals of quarters are written, and what converters make of them.
enum RomanQuarter {
  static let fiveKey = SpellingKey("V").value
  static let quarterLetterKey = SpellingKey("Q").value
  static let monthLetterKey = SpellingKey("T").value

  private static let numerals: [UInt64: Int] = {
    var result: [UInt64: Int] = [SpellingKey("iv").value: 4, SpellingKey("lv").value: 4]
    // A capital I is read as a small L as often as not.
    for length in 1...3 {
      for bits in 0..<(1 << length) {
        let letters = (0..<length).map { bits >> $0 & 1 == 0 ? "i" : "l" }
        result[SpellingKey(letters.joined()).value] = length
      }
    }
    return result
  }()

  private static let abbreviations: [UInt64: Int] = Dictionary(
    uniqueKeysWithValues: ["qi", "qii", "qiii", "qiv"].enumerated().map { (SpellingKey($1).value, $0 + 1) })

  /// 1 through 4, of a word's spelling.
  static func value(of spelling: UInt64) -> Int? { numerals[spelling] }

  /// Of "QI", "QIV".
  static func abbreviated(_ spelling: UInt64) -> Int? { abbreviations[spelling] }
}
