/// What the formats of cells say that matters for reading them: how numbers are shown, and in which font.
struct SheetStyles: Sendable {
  struct CellFormat: Hashable, Sendable {
    var code: String?
    var font: String?
  }

  private var formats: [CellFormat] = []

  init() {}

  /// Reads a styles part.
  init(_ bytes: [UInt8], part: String, limits: ReadingLimits) throws(ReadingFailure) {
    let reader = try XMLReader<SheetName>(bytes, part: part, limits: limits)
    try reader.enterRoot(.styleSheet)
    var codes: [Int: String] = [:]
    var fonts: [String?] = []
    try reader.forEachChild { name throws(ReadingFailure) in
      switch name {
      case .numberFormats:
        try reader.forEachChild { name throws(ReadingFailure) in
          guard name == .numberFormat, let identifier = reader.attribute("numFmtId").flatMap({ Int($0) }) else {
            return
          }
          codes[identifier] = reader.attribute("formatCode")
        }
      case .fonts:
        try reader.forEachChild { name throws(ReadingFailure) in
          guard name == .font else { return }
          fonts.append(nil)
          try reader.forEachChild { name throws(ReadingFailure) in
            if name == .fontName { fonts[fonts.count - 1] = reader.attribute("val") }
          }
        }
      case .cellFormats:
        try reader.forEachChild { name throws(ReadingFailure) in
          guard name == .cellFormat else { return }
          let identifier = reader.attribute("numFmtId").flatMap { Int($0) } ?? 0
          let font = reader.attribute("fontId").flatMap { Int($0) } ?? 0
          formats.append(
            CellFormat(
              code: SheetNumberFormat.code(identifier, own: codes),
              font: fonts.indices.contains(font) ? fonts[font] : nil))
        }
      default: break
      }
    }
  }

  /// The format that a cell names by its place in the list.
  subscript(_ index: String?) -> CellFormat {
    guard let index = Int(index ?? "0"), formats.indices.contains(index) else { return CellFormat() }
    return formats[index]
  }
}
