internal import Text

/// Marks of doubtful letters, in a text that is still being put together. They are no characters, and stand in no text.
enum DoubtMarks {
  private static let start = Unicode.Scalar(0xFDD0 as UInt16)!
  private static let end = Unicode.Scalar(0xFDD1 as UInt16)!

  /// - Parameter text: is in NFC, so that no letter of it moves when all of the text is brought into that form.
  static func around(_ text: String) -> String { "\(Character(start))\(text)\(Character(end))" }

  /// The text without them, and the bytes that were between.
  /// - Complexity: linear.
  static func removed(from text: String) -> (String, [TextRange]) {
    guard text.unicodeScalars.contains(start) else { return (text, []) }
    var result = String.UnicodeScalarView()
    var ranges: [TextRange] = []
    var offset = 0
    var open: Int?
    for scalar in text.unicodeScalars {
      if scalar == start {
        open = offset
      } else if scalar == end {
        if let open, open < offset { ranges.append(TextRange(open, offset)) }
        open = nil
      } else {
        result.append(scalar)
        offset += UTF8.width(scalar)
      }
    }
    return (String(result), ranges)
  }
}
