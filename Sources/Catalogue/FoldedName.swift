internal import Foundation

/// A name as it is compared with what people type: words in small letters without accents, one space between them.
public struct FoldedName: Hashable, Sendable {
  /// "van phong so ngoai vu"
  public let text: String

  /// - Complexity: linear; letters of Latin scripts are looked up in a table.
  public init(_ name: String) {
    var folded: [UInt8] = []
    folded.reserveCapacity(name.utf8.count)
    var isPending = false
    for scalar in name.unicodeScalars {
      if let letter = FoldedLetters.shared[scalar] {
        FoldedName.append(letter, &folded, &isPending)
      } else {
        for part in String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars {
          FoldedName.append(FoldedLetters.folded(part), &folded, &isPending)
        }
      }
    }
    text = String(decoding: folded, as: UTF8.self)
  }

  private static func append(_ letter: FoldedLetters.Letter, _ folded: inout [UInt8], _ isPending: inout Bool) {
    switch letter {
    case .mark: return
    case .separator: isPending = true
    case .letters(let bytes):
      if isPending && !folded.isEmpty { folded.append(0x20) }
      isPending = false
      folded += bytes
    }
  }

  /// What was folded before.
  init(folded: String) { text = folded }

  /// Whether it consists of the words of `other` and further ones.
  public func begins(with other: FoldedName) -> Bool { text.hasPrefix(other.text + " ") }
}
