/// The lists of a document as `numbering.xml` defines them.
struct WordNumbering: Sendable {
  struct Level: Hashable, Sendable {
    var start = 1
    var format = NumberFormat.decimal(width: 1)
    /// "%1.%2": the numbers of the first and of the second level.
    var text = ""
    /// What stands between number and text.
    var separator = " "
    /// The level (from 1) at or above which a new item starts this one again; 0: none; nil: any above it.
    var restart: Int?
    /// Whether the numbers of all levels are written as decimals.
    var isLegal = false
    var style: String?
    var run = RunProperties()
  }

  struct Definition: Hashable, Sendable {
    var levels: [Int: Level] = [:]
    /// The numbering style whose list stands in place of this one.
    var styleLink: String?
  }

  struct Instance: Hashable, Sendable {
    var definition = 0
    var levels: [Int: Level] = [:]
    var starts: [Int: Int] = [:]
  }

  static let levelCount = 9
  /// Letters of a number: the longest hold "Điều" or "Phụ lục".
  private static let labelLimit = 100

  private(set) var definitions: [Int: Definition] = [:]
  private(set) var instances: [Int: Instance] = [:]

  init() {}

  /// Reads a numbering part.
  init(_ bytes: [UInt8], part: String, theme: WordTheme, limits: ReadingLimits) throws(ReadingFailure) {
    let reader = try XMLReader<WordName>(bytes, part: part, limits: limits)
    try reader.enterRoot(.numberingPart)
    try reader.forEachChild { name throws(ReadingFailure) in
      switch name {
      case .abstractNumbering: try readDefinition(reader, theme)
      case .numberingInstance: try readInstance(reader, theme)
      default: break
      }
    }
  }

  /// The level of the list, as this instance of it has it.
  func level(_ index: Int, of instance: Instance) -> Level? {
    instance.levels[index] ?? definitions[instance.definition]?.levels[index]
  }

  /// The level that paragraphs of a style stand on.
  func level(ofStyle style: String, in instance: Instance) -> Int? {
    (0..<Self.levelCount).first { level($0, of: instance)?.style == style }
  }

  /// The instance with this number; where its definition only names a numbering style, that style's.
  func instance(_ identifier: Int, styles: WordStyles) -> Instance? {
    guard var instance = instances[identifier] else { return nil }
    if let link = definitions[instance.definition]?.styleLink,
      let linked = styles.numbering(ofParagraph: link), let target = instances[linked.numberingID]
    {
      instance.definition = target.definition
    }
    return instance
  }

  private mutating func readDefinition(_ reader: XMLReader<WordName>, _ theme: WordTheme) throws(ReadingFailure) {
    guard let identifier = reader.attribute("abstractNumId").flatMap({ Int($0) }) else { return }
    var definition = Definition()
    try reader.forEachChild { name throws(ReadingFailure) in
      switch name {
      case .numberingLevel:
        let index = reader.attribute("ilvl").flatMap { Int($0) } ?? 0
        definition.levels[index] = try Self.readLevel(reader, theme)
      case .numberingStyleLink: definition.styleLink = reader.value
      default: break
      }
    }
    definitions[identifier] = definition
  }

  private mutating func readInstance(_ reader: XMLReader<WordName>, _ theme: WordTheme) throws(ReadingFailure) {
    guard let identifier = reader.attribute("numId").flatMap({ Int($0) }) else { return }
    var instance = Instance()
    try reader.forEachChild { name throws(ReadingFailure) in
      switch name {
      case .abstractID: instance.definition = reader.number ?? 0
      case .levelOverride:
        let index = reader.attribute("ilvl").flatMap { Int($0) } ?? 0
        try reader.forEachChild { name throws(ReadingFailure) in
          switch name {
          case .startOverride: instance.starts[index] = reader.number
          case .numberingLevel: instance.levels[index] = try Self.readLevel(reader, theme)
          default: break
          }
        }
      default: break
      }
    }
    instances[identifier] = instance
  }

  private static func readLevel(_ reader: XMLReader<WordName>, _ theme: WordTheme) throws(ReadingFailure) -> Level {
    var level = Level()
    try reader.forEachChild { name throws(ReadingFailure) in try read(name, of: reader, into: &level, theme) }
    if level.format == .bullet { level.text = SymbolFont.shown(level.text, font: level.run.font) }
    return level
  }

  private static func read(
    _ name: WordName?, of reader: XMLReader<WordName>, into level: inout Level, _ theme: WordTheme
  ) throws(ReadingFailure) {
    switch name {
    case .start: level.start = reader.number ?? level.start
    case .numberFormat: level.format = format(reader.value, pattern: reader.attribute("format"))
    case .levelText: level.text = String((reader.value ?? "").prefix(labelLimit))
    case .levelSuffix: level.separator = reader.value == "nothing" ? "" : " "
    case .levelRestart: level.restart = reader.number
    case .isLegal: level.isLegal = reader.isOn
    case .paragraphStyle: level.style = reader.value
    case .pictureBullet: level.text = "•"
    case .runProperties: level.run = try reader.runProperties(theme: theme)
    case .alternatives:
      // The format that only newer versions of Word know stands first.
      try reader.forEachChild { name throws(ReadingFailure) in
        guard name == .choice else { return }
        try reader.forEachChild { name throws(ReadingFailure) in try read(name, of: reader, into: &level, theme) }
      }
    default: break
    }
  }

  private static func format(_ name: String?, pattern: String?) -> NumberFormat {
    switch name {
    case "upperRoman": .upperRoman
    case "lowerRoman": .lowerRoman
    case "upperLetter": .upperLetter
    case "lowerLetter": .lowerLetter
    case "decimalZero": .decimal(width: 2)
    case "vietnameseCounting": .vietnamese
    case "numberInDash": .dashed
    case "bullet": .bullet
    case "none": .none
    // "001, 002, 003, ..."
    case "custom": .decimal(width: max(1, pattern?.prefix { $0.isNumber }.count ?? 1))
    default: .decimal(width: 1)
    }
  }
}
