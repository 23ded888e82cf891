internal import Foundation

/// Where a syllable carries its tone mark.
enum ToneMarks {
  /// From the new place to the old one: "hòa" to "hoà", "ủy" to "uỷ"; "quý" and "hoàn" have but one.
  private static let moves: [(new: String, old: String)] = [
    ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"), ("òe", "oè"), ("óe", "oé"), ("ỏe", "oẻ"),
    ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"), ("Ủy", "Uỷ"), ("ỦY", "UỶ"), ("ÒA", "OÀ"),
    ("ÓA", "OÁ"),
  ]

  static func moveToOldPlace(in text: inout MarkedText) {
    for (new, old) in moves {
      for range in text.occurrences(of: new) where endsSyllable(range.upperBound, text) {
        text.replace(range, with: old)
      }
    }
  }

  /// The reverse, for comparing: "quý" keeps its mark, "hoàn" too.
  static func inNewPlace(_ string: String) -> String {
    guard moves.contains(where: { string.contains($0.old) }) else { return string }
    var text = MarkedText(string)
    for (new, old) in moves {
      for range in text.occurrences(of: old) where endsSyllable(range.upperBound, text) {
        let follows = range.lowerBound > 0 ? text.utf8[range.lowerBound - 1] | 0x20 : 0
        if follows != UInt8(ascii: "q") { text.replace(range, with: new) }
      }
    }
    return text.string
  }

  /// No letter follows: bytes from 0x80 belong to letters here.
  private static func endsSyllable(_ offset: Int, _ text: MarkedText) -> Bool {
    guard offset < text.count else { return true }
    let byte = text.utf8[offset]
    return byte < 0x41 || (0x5B...0x60).contains(byte) || (0x7B...0x7F).contains(byte)
  }
}

extension String {
  /// Canonically decomposed.
  var decomposed: String { decomposedStringWithCanonicalMapping }
}
