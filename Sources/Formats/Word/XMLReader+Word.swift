/// Readings that several parts of a Word document share.
extension XMLReader<WordName> {
  var value: String? { attribute("val") }

  var number: Int? { value.flatMap { Int($0) } }

  /// A property that is on where it is named, unless it says otherwise.
  var isOn: Bool {
    switch value {
    case "0", "false", "off": false
    default: true
    }
  }

  /// The `w:rPr` that started last.
  func runProperties(theme: WordTheme) throws(ReadingFailure) -> RunProperties {
    var properties = RunProperties()
    try forEachChild { name throws(ReadingFailure) in read(name, into: &properties, theme: theme) }
    return properties
  }

  private func read(_ name: WordName?, into properties: inout RunProperties, theme: WordTheme) {
    switch name {
    case .fonts: properties.font = font(theme: theme)
    case .hidden: properties.isHidden = isOn
    case .capitals: properties.isCapitals = isOn
    case .runStyle: properties.style = value
    default: break
    }
  }

  /// Letters above ASCII are set in the font for "high ANSI", and they are what tells old encodings apart.
  private func font(theme: WordTheme) -> String? {
    theme.font(attribute("hAnsiTheme")) ?? attribute("hAnsi") ?? theme.font(attribute("asciiTheme"))
      ?? attribute("ascii")
  }

  /// The `w:pPr` that started last.
  func paragraphProperties(theme: WordTheme) throws(ReadingFailure) -> ParagraphProperties {
    var properties = ParagraphProperties()
    try forEachChild { name throws(ReadingFailure) in
      switch name {
      case .paragraphStyle: properties.style = value
      case .numbering:
        try forEachChild { name throws(ReadingFailure) in
          if name == .level { properties.level = number }
          if name == .numberingID { properties.numberingID = number }
        }
      case .runProperties:
        try forEachChild { name throws(ReadingFailure) in
          if name == .deleted || name == .movedFrom { properties.isMarkDeleted = true }
          read(name, into: &properties.mark, theme: theme)
        }
      default: break
      }
    }
    return properties
  }

  /// The borders that an element such as `w:tblBorders` draws or leaves out.
  func borders() throws(ReadingFailure) -> CellBorders {
    var borders = CellBorders()
    try forEachChild { name throws(ReadingFailure) in
      let isDrawn = value != "nil" && value != "none"
      switch name {
      case .top: borders.top = isDrawn
      case .bottom: borders.bottom = isDrawn
      case .left, .start: borders.left = isDrawn
      case .right, .end: borders.right = isDrawn
      case .insideHorizontal: borders.insideHorizontal = isDrawn
      case .insideVertical: borders.insideVertical = isDrawn
      default: break
      }
    }
    return borders
  }
}
