/// How many columns of a terminal text takes.
enum DisplayWidth {
  /// Marks that stand on a letter and invisible signs take none; Chinese, Japanese and Korean letters and most pictures two.
  static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  static func width(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value >= 0x20 && !(0x7F..<0xA0).contains(value) && value != 0xAD ? 1 : 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// The longest beginning that takes no more than `width` columns; at least one character.
  static func prefix(of text: Substring, width: Int) -> Substring {
    var taken = 0
    var end = text.startIndex
    while end < text.endIndex {
      taken += of(text[end...end])
      if taken > width && end > text.startIndex { break }
      end = text.index(after: end)
    }
    return text[..<end]
  }

  /// Breaks text into lines of at most `width` columns, at spaces where there are any.
  static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var taken = 0
      for word in paragraph.split(separator: " ") {
        var word = word
        let length = of(word)
        if taken > 0 && taken + 1 + length <= width {
          line += " " + word
          taken += 1 + length
          continue
        }
        if taken > 0 { lines.append(line) }
        while of(word) > width {
          let head = prefix(of: word, width: width)
          lines.append(String(head))
          word = word[head.endIndex...]
        }
        line = String(word)
        taken = of(word)
      }
      lines.append(line)
    }
    return lines
  }
}
