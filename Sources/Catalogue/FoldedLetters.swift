internal import Foundation

/// What each letter of the Latin scripts becomes in a folded name, worked out once.
struct FoldedLetters: Sendable {
  enum Letter: Sendable, Equatable {
    /// An accent: left out.
    case mark
    /// Ends a word.
    case separator
    /// UTF-8, in small letters.
    case letters([UInt8])
  }

  static let shared = FoldedLetters()

  /// Code points below the first limit, and from the second on below the third.
  private static let (first, second, third): (UInt32, UInt32, UInt32) = (0x370, 0x1E00, 0x1F00)

  private let low: [Letter]
  private let high: [Letter]

  private init() {
    func table(_ range: Range<UInt32>) -> [Letter] {
      range.map { code in
        guard let scalar = Unicode.Scalar(code) else { return .separator }
        let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.map(Self.folded)
        return Self.joined(parts)
      }
    }
    low = table(0..<Self.first)
    high = table(Self.second..<Self.third)
  }

  /// Nil for a letter that is in no table.
  subscript(scalar: Unicode.Scalar) -> Letter? {
    if scalar.value < Self.first { return low[Int(scalar.value)] }
    return scalar.value >= Self.second && scalar.value < Self.third ? high[Int(scalar.value - Self.second)] : nil
  }

  /// Of a scalar that is decomposed.
  static func folded(_ scalar: Unicode.Scalar) -> Letter {
    switch scalar.value {
    case 0x0300...0x036F: return .mark
    case 0x0110, 0x0111: return .letters([UInt8(ascii: "d")])
    default:
      let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      return isLetter ? .letters(Array(scalar.properties.lowercaseMapping.utf8)) : .separator
    }
  }

  /// A letter and its marks are the letter.
  private static func joined(_ parts: [Letter]) -> Letter {
    var bytes: [UInt8] = []
    for case .letters(let more) in parts { bytes += more }
    if !bytes.isEmpty { return .letters(bytes) }
    return parts.contains(.separator) ? .separator : .mark
  }
}
