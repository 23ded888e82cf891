/// A word as bytes that sort and compare: its ASCII letters, "~", then what the accents add.
///
/// "Hòa" and "hoà" are `hoa~2`, "đường" is `duong~đương2`, "ban" is `ban~`. Everything before "~" is the folded spelling, so
/// that all accented forms of a folded word stand together in a sorted list. After it come the letters without tone where
/// they differ from the folded ones, and the tone in VNI's digits. Case and the place of the tone mark do not count. Where i
/// and y are written for one another (kỹ, kĩ; lý, lí; quý, quí) the word is spelled with i.
public enum WordSpelling {
  /// Ends the folded part.
  public static let separator = UInt8(ascii: "~")

  /// Letters of a word beyond this many are left out.
  public static let limit = 48

  /// Appends the spelling of a word.
  /// - Parameter word: the bytes of one word of normalised text.
  /// - Returns: the length of the folded part in bytes; it lacks the separator.
  /// - Complexity: linear in the word; no allocation but the growth of `bytes`.
  @discardableResult
  public static func append(_ word: Slice<UnsafeBufferPointer<UInt8>>, to bytes: inout [UInt8]) -> Int {
    append(UnsafeBufferPointer(rebasing: word), to: &bytes)
  }

  private static func append(
    _ word: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]
  ) -> Int {
    let table = LetterTable.shared
    let start = bytes.count
    let letters = WordLetters(word)
    var tone: UInt8 = 0
    var differs = false
    var count = 0
    letters.forEach { codePoint in
      guard let (letter, base) = table.parts(of: codePoint, tone: &tone), count < limit else { return }
      count += 1
      if base == 0 || UInt16(base) != letter { differs = true }
      if base != 0 { bytes.append(base) } else { appendScalar(UInt32(letter), to: &bytes) }
    }
    let isUnified = endsInVariableY(bytes[start...])
    if isUnified { bytes[bytes.count - 1] = UInt8(ascii: "i") }
    let folded = bytes.count - start
    bytes.append(separator)
    if differs {
      count = 0
      letters.forEach { codePoint in
        guard let (letter, _) = table.parts(of: codePoint, tone: &tone), count < limit else { return }
        count += 1
        appendScalar(UInt32(letter), to: &bytes)
      }
      if isUnified { bytes[bytes.count - 1] = UInt8(ascii: "i") }
    }
    if tone != 0 { bytes.append(0x30 + tone) }
    return folded
  }

  /// Whether a syllable ends in the y that is also written i: after h, k, l, m, s or t alone, or after qu.
  private static func endsInVariableY(_ folded: ArraySlice<UInt8>) -> Bool {
    guard folded.last == UInt8(ascii: "y"), let first = folded.first else { return false }
    switch folded.count {
    case 2: return "hklmst".utf8.contains(first)
    case 3: return first == UInt8(ascii: "q") && folded.dropFirst().first == UInt8(ascii: "u")
    default: return false
    }
  }

  private static func appendScalar(_ codePoint: UInt32, to bytes: inout [UInt8]) {
    switch codePoint {
    case ..<0x80: bytes.append(UInt8(codePoint))
    case ..<0x800: bytes += [0xC0 | UInt8(codePoint >> 6), 0x80 | UInt8(codePoint & 0x3F)]
    default:
      bytes += [
        0xE0 | UInt8(codePoint >> 12), 0x80 | UInt8(codePoint >> 6 & 0x3F), 0x80 | UInt8(codePoint & 0x3F),
      ]
    }
  }
}

/// The code points of the UTF-8 of a word; those beyond three bytes are no letters of any table here.
private struct WordLetters {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  @inline(__always)
  func forEach(_ body: (UInt32) -> Void) {
    var offset = 0
    while offset < bytes.count {
      let lead = bytes[offset]
      if lead < 0x80 {
        body(UInt32(lead))
        offset += 1
      } else if lead < 0xE0 {
        body(UInt32(lead & 0x1F) << 6 | tail(offset + 1))
        offset += 2
      } else {
        body(UInt32(lead & 0xF) << 12 | tail(offset + 1) << 6 | tail(offset + 2))
        offset += lead < 0xF0 ? 3 : 4
      }
    }
  }

  private func tail(_ offset: Int) -> UInt32 { offset < bytes.count ? UInt32(bytes[offset] & 0x3F) : 0 }
}

extension LetterTable {
  /// The letter without its tone, and its ASCII base; the tone is left as it was where the letter has none.
  @inline(__always)
  fileprivate func parts(of codePoint: UInt32, tone: inout UInt8) -> (letter: UInt16, base: UInt8)? {
    guard codePoint < LetterTable.limit else { return nil }
    let entry = self[codePoint]
    guard entry.letter != 0 else { return nil }
    if entry.tone != 0 { tone = entry.tone }
    return (entry.letter, entry.base)
  }
}
