/// The styles of an OpenDocument file: fonts, lists, borders.
struct OpenStyles: Sendable {
  struct Key: Hashable, Sendable {
    let family: String
    let name: String
  }

  struct Style: Hashable, Sendable {
    var parent: String?
    var run = RunProperties()
    var listStyle: String?
    var borders = CellBorders()
    /// Of a sheet.
    var isHidden = false
  }

  /// The name of its letters' family by that of a font.
  private var fonts: [String: String] = [:]
  private var styles: [Key: Style] = [:]
  private var defaults: [String: Style] = [:]
  private(set) var lists: [String: [Int: OpenListLevel]] = [:]
  private(set) var outline: [Int: OpenListLevel] = [:]

  /// Reads the element of styles or of fonts that started last.
  mutating func read(_ reader: XMLReader<OpenName>) throws(ReadingFailure) {
    try reader.forEachChild { name throws(ReadingFailure) in
      switch name {
      case .fontFace: readFont(reader)
      case .style, .defaultStyle: try readStyle(reader)
      case .listStyle:
        let list = reader.attribute("name") ?? ""
        lists[list] = try readLevels(reader)
      case .outlineStyle: outline = try readLevels(reader)
      default: break
      }
    }
  }

  private mutating func readFont(_ reader: XMLReader<OpenName>) {
    guard let name = reader.attribute("name"), let family = reader.attribute("font-family") else { return }
    fonts[name] = Self.unquoted(family)
  }

  private static func unquoted(_ family: String) -> String {
    String(family.prefix { $0 != "," }.drop { $0 == "'" || $0 == "\"" }.prefix { $0 != "'" && $0 != "\"" })
  }

  private mutating func readStyle(_ reader: XMLReader<OpenName>) throws(ReadingFailure) {
    let (family, name) = (reader.attribute("family") ?? "", reader.attribute("name"))
    var style = Style()
    style.parent = reader.attribute("parent-style-name")
    style.listStyle = reader.attribute("list-style-name")
    try reader.forEachChild { name throws(ReadingFailure) in
      switch name {
      case .textProperties: style.run = run(reader)
      case .cellProperties: style.borders = Self.borders(reader)
      case .tableProperties: style.isHidden = reader.attribute("display") == "false"
      default: break
      }
    }
    if let name { styles[Key(family: family, name: name)] = style } else { defaults[family] = style }
  }

  private func run(_ reader: XMLReader<OpenName>) -> RunProperties {
    var run = RunProperties()
    if let name = reader.attribute("font-name") { run.font = fonts[name] ?? name }
    if run.font == nil { run.font = reader.attribute("font-family").map(Self.unquoted) }
    run.isHidden = reader.attribute("display").map { $0 == "none" }
    run.isCapitals = reader.attribute("text-transform").map { $0 == "uppercase" }
    return run
  }

  private static func borders(_ reader: XMLReader<OpenName>) -> CellBorders {
    let all = reader.attribute("border")
    func isDrawn(_ side: String?) -> Bool? { (side ?? all).map { $0 != "none" && $0 != "hidden" } }
    return CellBorders(
      top: isDrawn(reader.attribute("border-top")), bottom: isDrawn(reader.attribute("border-bottom")),
      left: isDrawn(reader.attribute("border-left")), right: isDrawn(reader.attribute("border-right")))
  }

  private func readLevels(_ reader: XMLReader<OpenName>) throws(ReadingFailure) -> [Int: OpenListLevel] {
    var levels: [Int: OpenListLevel] = [:]
    try reader.forEachChild { name throws(ReadingFailure) in
      guard [.numberLevel, .bulletLevel, .imageLevel, .outlineLevel].contains(name) else { return }
      let number = reader.attribute("level").flatMap { Int($0) } ?? 1
      var level = OpenListLevel(reader, isBullet: name == .bulletLevel || name == .imageLevel)
      try reader.forEachChild { name throws(ReadingFailure) in
        if name == .textProperties { level.run = run(reader) }
        if name == .levelProperties { try level.readAlignment(reader) }
      }
      levels[number] = level
    }
    return levels
  }

  /// A style and its parents, nearest first; a circle among them is cut.
  private func chain(_ family: String, _ name: String?) -> [Style] {
    var chain: [Style] = []
    var next = name
    while let name = next, let style = styles[Key(family: family, name: name)], chain.count < 32 {
      chain.append(style)
      next = style.parent
    }
    return chain
  }

  func run(ofParagraph style: String?) -> RunProperties {
    let run = chain("paragraph", style).reduce(RunProperties()) { $0.over($1.run) }
    return run.over(defaults["paragraph"]?.run ?? RunProperties())
  }

  func run(ofText style: String?) -> RunProperties {
    chain("text", style).reduce(RunProperties()) { $0.over($1.run) }
  }

  func listStyle(ofParagraph style: String?) -> String? {
    chain("paragraph", style).lazy.compactMap(\.listStyle).first { !$0.isEmpty }
  }

  func borders(ofCell style: String?) -> CellBorders {
    chain("table-cell", style).reduce(CellBorders()) { $0.over($1.borders) }
  }

  func run(ofCell style: String?) -> RunProperties {
    chain("table-cell", style).reduce(RunProperties()) { $0.over($1.run) }
  }

  func isHidden(table style: String?) -> Bool {
    chain("table", style).first?.isHidden ?? false
  }
}
