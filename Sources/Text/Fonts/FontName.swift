/// What a font's name tells of the codes of its letters.
package struct FontName: Hashable, Sendable {
  /// Of the fonts of before Unicode, what they hold; nil for others.
  package let encoding: TextEncoding?
  /// Its small letters are drawn as capitals (".VnTimeH", "VPS Times Hoa").
  let isCapital: Bool

  static let unknown = FontName(encoding: nil, isCapital: false)

  private init(encoding: TextEncoding?, isCapital: Bool) {
    self.encoding = encoding
    self.isCapital = isCapital
  }

  /// - Parameter name: as a file has it: with the prefix of a subset, in quotes, with a list of substitutes, with or without the dot.
  package init(_ name: String) {
    let name = FontName.family(name)
    let lower = name.lowercased()
    if lower.hasPrefix("vni") {
      self.init(encoding: .vni, isCapital: false)
    } else if lower.hasPrefix("vps") {
      self.init(encoding: .vps, isCapital: lower.hasSuffix("hoa"))
    } else if lower.hasPrefix("viscii") || lower.hasPrefix("vi ") {
      self.init(encoding: .viscii, isCapital: lower.hasSuffix("hoa"))
    } else if lower.hasPrefix("vn"),
      lower.dropFirst(2).first?.isLetter == true || lower.dropFirst(2).first?.isNumber == true
    {
      self.init(encoding: .tcvn3, isCapital: lower.hasSuffix("h"))
    } else {
      self.init(encoding: nil, isCapital: false)
    }
  }

  /// The name of the family alone: "BADEPR+.VnTimeH,Bold" is "VnTimeH".
  private static func family(_ name: String) -> String {
    var rest = Substring(name)
    if let plus = rest.firstIndex(of: "+"), rest[..<plus].count == 6, rest[..<plus].allSatisfy(\.isUppercase) {
      rest = rest[rest.index(after: plus)...]
    }
    rest = rest.drop { "'\"@._ ".contains($0) }
    rest = rest.prefix { !"'\",;(".contains($0) }
    while true {
      let trimmed = rest.reversed().drop { $0 == " " || $0 == "-" }.reversed()
      rest = Substring(String(trimmed))
      guard let style = styles.first(where: { rest.lowercased().hasSuffix($0) }), rest.count > style.count else {
        break
      }
      rest = rest.dropLast(style.count)
    }
    return String(rest)
  }

  private static let styles = ["bold", "italic", "oblique", "regular", "normal"]
}
