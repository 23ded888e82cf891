/// Counts the items of a document's lists, in the order of the document.
struct OpenListCounter {
  static let levelCount = 10

  struct Label: Hashable {
    var text: String
    var separator: String
    var run: RunProperties
  }

  private let styles: OpenStyles
  /// The last number of each level, from 1, of each list that began.
  private var numbers: [[Int?]] = []
  private var byIdentifier: [String: Int] = [:]
  private var byStyle: [String: Int] = [:]
  private var outline: [Int?] = Array(repeating: nil, count: levelCount + 1)

  init(_ styles: OpenStyles) {
    self.styles = styles
  }

  /// Begins a list that lies in no other, or goes on with an earlier one; returns what to count its items under.
  mutating func begin(identifier: String?, style: String?, continues: String?, isContinued: Bool) -> Int {
    var list: Int?
    if let continues { list = byIdentifier[continues] }
    if list == nil && isContinued { list = byStyle[style ?? ""] }
    if list == nil {
      numbers.append(Array(repeating: nil, count: Self.levelCount + 1))
      list = numbers.count - 1
    }
    if let identifier { byIdentifier[identifier] = list! }
    byStyle[style ?? ""] = list!
    return list!
  }

  /// Counts an item.
  ///
  /// - Parameter start: the number that the item itself asks for.
  mutating func count(list: Int, level: Int, style: String?, start: Int?) -> Label? {
    guard let levels = style.flatMap({ styles.lists[$0] }) else { return nil }
    return Self.count(level, start: start, in: &numbers[list], levels: levels)
  }

  /// Counts a heading that lies in no list.
  mutating func count(headingOfLevel level: Int) -> Label? {
    Self.count(level, start: nil, in: &outline, levels: styles.outline)
  }

  private static func count(
    _ index: Int, start: Int?, in numbers: inout [Int?], levels: [Int: OpenListLevel]
  ) -> Label? {
    guard (1...levelCount).contains(index), let level = levels[index] else { return nil }
    numbers[index] = start ?? numbers[index].map { $0 &+ 1 } ?? level.start
    for deeper in (index + 1)..<(levelCount + 1) { numbers[deeper] = nil }
    if let bullet = level.bullet {
      return Label(text: SymbolFont.shown(bullet, font: level.run.font), separator: level.separator, run: level.run)
    }
    guard level.format != .none || level.pattern != nil else {
      let text = level.prefix + level.suffix
      return Label(text: text, separator: level.separator, run: level.run)
    }
    func text(_ other: Int) -> String {
      let format = levels[other]?.format ?? .decimal(width: 1)
      return format.text(numbers[other] ?? levels[other]?.start ?? 1)
    }
    let label = level.pattern.map { filled($0, upTo: index, text) } ?? plain(level, index, text)
    return Label(text: label, separator: level.separator, run: level.run)
  }

  private static func plain(_ level: OpenListLevel, _ index: Int, _ text: (Int) -> String) -> String {
    let first = max(1, index - max(1, level.shown) + 1)
    let parts = (first...index).map(text).filter { !$0.isEmpty }
    return level.prefix + parts.joined(separator: ".") + level.suffix
  }

  /// "%1%.%2%." with its numbers.
  private static func filled(_ pattern: String, upTo index: Int, _ text: (Int) -> String) -> String {
    var filled = ""
    for (place, part) in pattern.split(separator: "%", omittingEmptySubsequences: false).enumerated() {
      if place % 2 == 1, let level = Int(part), (1...index).contains(level) {
        filled += text(level)
      } else if place % 2 == 0 {
        filled += part
      }
    }
    return filled
  }
}
