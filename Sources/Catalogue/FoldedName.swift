internal import Foundation

/// A name as it is compared with what people type: words in small letters without accents, one space between them.
public struct FoldedName: Hashable, Sendable {
  /// "van phong so ngoai vu"
  public let text: String

  public init(_ name: String) {
    var folded = ""
    var isPending = false
    for scalar in name.decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.value {
      case 0x0300...0x036F: continue
      case 0x0110, 0x0111: append("d", &folded, &isPending)
      default:
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          append(scalar.properties.lowercaseMapping, &folded, &isPending)
        } else {
          isPending = true
        }
      }
    }
    text = folded
  }

  /// What was folded before.
  init(folded: String) { text = folded }

  /// Whether it consists of the words of `other` and further ones.
  public func begins(with other: FoldedName) -> Bool { text.hasPrefix(other.text + " ") }
}

private func append(_ letters: String, _ folded: inout String, _ isPending: inout Bool) {
  if isPending && !folded.isEmpty { folded += " " }
  isPending = false
  folded += letters
}
