/// The two fonts that a document's theme names.
struct WordTheme: Hashable, Sendable {
  var major: String?
  var minor: String?

  init() {}

  /// Reads a theme part.
  init(_ bytes: [UInt8], part: String, limits: ReadingLimits) throws(ReadingFailure) {
    let reader = try XMLReader<WordName>(bytes, part: part, limits: limits)
    try reader.enterRoot(.theme)
    try readFonts(reader)
  }

  private mutating func readFonts(_ reader: XMLReader<WordName>) throws(ReadingFailure) {
    try reader.forEachChild { name throws(ReadingFailure) in
      switch name {
      case .themeElements, .fontScheme: try readFonts(reader)
      case .majorFont: major = try Self.latin(reader)
      case .minorFont: minor = try Self.latin(reader)
      default: break
      }
    }
  }

  private static func latin(_ reader: XMLReader<WordName>) throws(ReadingFailure) -> String? {
    var font: String?
    try reader.forEachChild { name throws(ReadingFailure) in
      if name == .latin { font = reader.attribute("typeface") }
    }
    return font
  }

  /// The font that a reference such as "minorHAnsi" means.
  func font(_ reference: String?) -> String? {
    guard let reference else { return nil }
    return reference.hasPrefix("major") ? major : minor
  }
}
