import Foundation

@testable import Text

/// Writes text in old encodings, for the tests of what reads them: the tables of the reader turned round, letter by letter.
struct EncodedText {
  private var codes: [UInt32: [UInt8]] = [:]

  init(_ encoding: TextEncoding) {
    // What VNI and VIQR write as several codes is one in Windows-1252, whose signs they keep.
    let singles = (1...255).map { UInt8($0) }.filter { code in
      switch encoding {
      case .vni: VNIMarks.single(code) != nil || code < 0xC0
      case .viqr: code < 0x80
      default: true
      }
    }
    var pairs: [[UInt8]] = singles.map { [$0] }
    if encoding == .vni || encoding == .windows1258 || encoding == .tcvn3 {
      for first in 0x41...0xFF { for second in 0xB0...0xFF { pairs.append([UInt8(first), UInt8(second)]) } }
    }
    if encoding == .viqr {
      let signs = "(^+'`?~.dD".utf8
      for first in 0x41...0x7A { for sign in signs { pairs.append([UInt8(first), sign, 0x61].dropLast()) } }
      for first in 0x41...0x7A {
        for sign in "(^+".utf8 { for tone in "'`?~.".utf8 { pairs.append([UInt8(first), sign, tone]) } }
      }
    }
    let decoder = LegacyDecoder(encoding)
    for pair in pairs {
      // A letter more, so that a sign at the end ends no sentence.
      let (scalar, length) = (pair + [0x78]).withUnsafeBufferPointer { decoder.letter(in: $0, at: 0) }
      guard length == pair.count, scalar != 0xFFFD, codes[scalar] == nil else { continue }
      codes[scalar] = pair
    }
  }

  /// nil where a letter has no code.
  func bytes(_ text: String) -> [UInt8]? {
    var result: [UInt8] = []
    for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
      guard let code = codes[scalar.value] else { return nil }
      result += code
    }
    return result
  }

  static let small = "aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵđ"
}
