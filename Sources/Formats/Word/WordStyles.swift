/// The styles of a document: what a paragraph, a run or a table takes from them.
struct WordStyles: Sendable {
  struct Style: Hashable, Sendable {
    var basedOn: String?
    var run = RunProperties()
    var paragraph = ParagraphProperties()
    var borders = CellBorders()
    /// Of lines of a table of contents.
    var isContents = false
  }

  private var defaults = RunProperties()
  private var styles: [String: Style] = [:]
  /// Of paragraphs that name none.
  private var defaultParagraph: String?

  init() {}

  /// Reads a styles part.
  init(_ bytes: [UInt8], part: String, theme: WordTheme, limits: ReadingLimits) throws(ReadingFailure) {
    let reader = try XMLReader<WordName>(bytes, part: part, limits: limits)
    try reader.enterRoot(.styles)
    try reader.forEachChild { name throws(ReadingFailure) in
      switch name {
      case .defaults: try readDefaults(reader, theme)
      case .style: try readStyle(reader, theme)
      default: break
      }
    }
  }

  private mutating func readDefaults(_ reader: XMLReader<WordName>, _ theme: WordTheme) throws(ReadingFailure) {
    try reader.forEachChild { name throws(ReadingFailure) in
      guard name == .runDefaults else { return }
      try reader.forEachChild { name throws(ReadingFailure) in
        if name == .runProperties { defaults = try reader.runProperties(theme: theme) }
      }
    }
  }

  private mutating func readStyle(_ reader: XMLReader<WordName>, _ theme: WordTheme) throws(ReadingFailure) {
    guard let identifier = reader.attribute("styleId") else { return }
    let isDefault = reader.attribute("default").map { $0 == "1" || $0 == "true" } ?? false
    if isDefault && reader.attribute("type") == "paragraph" { defaultParagraph = identifier }
    var style = Style()
    try reader.forEachChild { name throws(ReadingFailure) in
      switch name {
      case .basedOn: style.basedOn = reader.value
      // Built-in styles have one name in all languages.
      case .styleName: style.isContents = reader.value?.lowercased().hasPrefix("toc ") ?? false
      case .runProperties: style.run = try reader.runProperties(theme: theme)
      case .paragraphProperties: style.paragraph = try reader.paragraphProperties(theme: theme)
      case .tableProperties:
        try reader.forEachChild { name throws(ReadingFailure) in
          if name == .tableBorders { style.borders = try reader.borders() }
        }
      default: break
      }
    }
    styles[identifier] = style
  }

  /// A style and those it is based on, nearest first; a circle among them is cut.
  private func chain(_ identifier: String?) -> [(identifier: String, style: Style)] {
    var chain: [(identifier: String, style: Style)] = []
    var next = identifier
    while let identifier = next, let style = styles[identifier], chain.count < 32 {
      chain.append((identifier, style))
      next = style.basedOn
    }
    return chain
  }

  /// What the letters of a paragraph of this style look like before runs say otherwise.
  func run(ofParagraph style: String?) -> RunProperties {
    chain(style ?? defaultParagraph).reduce(RunProperties()) { $0.over($1.style.run) }.over(defaults)
  }

  func run(ofCharacters style: String) -> RunProperties {
    chain(style).reduce(RunProperties()) { $0.over($1.style.run) }
  }

  func borders(ofTable style: String?) -> CellBorders {
    chain(style).reduce(CellBorders()) { $0.over($1.style.borders) }
  }

  /// Whether paragraphs of a style are lines of a table of contents, which tells headings before they come.
  func isContents(paragraph style: String?) -> Bool {
    chain(style).contains { $0.style.isContents }
  }

  /// The list that paragraphs of a style belong to, with the style that says so: its level may be found by that.
  func numbering(ofParagraph style: String?) -> (numberingID: Int, level: Int?, style: String)? {
    let chain = chain(style ?? defaultParagraph)
    guard let found = chain.first(where: { $0.style.paragraph.numberingID != nil }) else { return nil }
    let level = chain.lazy.compactMap(\.style.paragraph.level).first
    return (found.style.paragraph.numberingID!, level, found.identifier)
  }
}
