/// How one level of a list writes its numbers.
struct OpenListLevel: Hashable, Sendable {
  var format = NumberFormat.decimal(width: 1)
  var start = 1
  /// How many levels' numbers are shown, with dots between.
  var shown = 1
  var prefix = ""
  var suffix = ""
  /// "%1%.%2%": in place of prefix and suffix, where the file has it.
  var pattern: String?
  var bullet: String?
  var separator = " "
  var run = RunProperties()

  /// Reads the attributes of the element that started last.
  init(_ reader: XMLReader<OpenName>, isBullet: Bool) {
    if isBullet { bullet = Self.label(reader.attribute("bullet-char")) ?? "•" }
    format = Self.format(reader.attribute("num-format"))
    start = reader.attribute("start-value").flatMap { Int($0) } ?? 1
    shown = reader.attribute("display-levels").flatMap { Int($0) } ?? 1
    prefix = Self.label(reader.attribute("num-prefix")) ?? ""
    suffix = Self.label(reader.attribute("num-suffix")) ?? ""
    pattern = Self.label(reader.attribute("num-list-format"))
  }

  /// Reads the `style:list-level-properties` that started last.
  mutating func readAlignment(_ reader: XMLReader<OpenName>) throws(ReadingFailure) {
    try reader.forEachChild { name throws(ReadingFailure) in
      if name == .labelAlignment && reader.attribute("label-followed-by") == "nothing" { separator = "" }
    }
  }

  /// The longest labels hold "Điều" or "Phụ lục".
  private static func label(_ text: String?) -> String? { text.map { String($0.prefix(100)) } }

  private static func format(_ format: String?) -> NumberFormat {
    switch format {
    case "1": .decimal(width: 1)
    case "01", "01, 02, 03, ...": .decimal(width: 2)
    case "001, 002, 003, ...": .decimal(width: 3)
    case "I": .upperRoman
    case "i": .lowerRoman
    case "A": .upperLetter
    case "a": .lowerLetter
    default: .none
    }
  }
}
