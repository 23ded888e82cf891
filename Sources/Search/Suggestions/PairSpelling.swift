import Text

/// What a term of two adjacent words looks like when it is written: `dau tu~đâu2 tư` is "đầu tư".
enum PairSpelling {
  /// Nil where the bytes are no such term.
  static func text(of term: [UInt8]) -> String? {
    guard let separator = term.lastIndex(of: WordSpelling.separator) else { return nil }
    let folded = term[..<separator].split(separator: 0x20, omittingEmptySubsequences: false)
    let accents = term[(separator + 1)...].split(separator: 0x20, omittingEmptySubsequences: false)
    guard folded.count == 2, accents.count == 2 else { return nil }
    return zip(folded, accents).map(word).joined(separator: " ")
  }

  private static func word(_ folded: ArraySlice<UInt8>, _ accents: ArraySlice<UInt8>) -> String {
    var accents = accents
    var tone = 0
    if let last = accents.last, (0x31...0x35).contains(last) {
      tone = Int(last - 0x30)
      accents.removeLast()
    }
    let letters = String(decoding: accents.isEmpty ? folded : accents, as: UTF8.self)
    return RawTyping.toned(withY(letters), tone)
  }

  /// Terms spell i where i and y are written for one another; administrative writing has y.
  private static func withY(_ letters: String) -> String {
    ["hi", "ki", "li", "mi", "ti", "qui"].contains(letters) ? letters.dropLast() + "y" : letters
  }
}
