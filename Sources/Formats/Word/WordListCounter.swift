/// Counts the items of a document's lists as Word does, in the order of the document.
struct WordListCounter {
  struct Label: Hashable {
    var text: String
    var separator: String
    var run: RunProperties
  }

  private struct Place: Hashable {
    let instance: Int
    let level: Int
  }

  private let numbering: WordNumbering
  private let styles: WordStyles
  /// By definition, since all instances of one count together: the last number of each level.
  private var last: [Int: [Int?]] = [:]
  private var started: Set<Place> = []

  init(_ numbering: WordNumbering, styles: WordStyles) {
    self.numbering = numbering
    self.styles = styles
  }

  /// Counts a paragraph and gives its number; nil where it has none.
  mutating func count(_ paragraph: ParagraphProperties) -> Label? {
    let inherited = styles.numbering(ofParagraph: paragraph.style)
    guard let identifier = paragraph.numberingID ?? inherited?.numberingID, identifier != 0,
      let instance = numbering.instance(identifier, styles: styles)
    else { return nil }
    let index =
      paragraph.level
      ?? (paragraph.numberingID == nil ? inherited.flatMap { level(of: $0, in: instance) } : nil) ?? 0
    guard (0..<WordNumbering.levelCount).contains(index), let level = numbering.level(index, of: instance) else {
      return nil
    }
    count(index, of: instance, place: Place(instance: identifier, level: index))
    return Label(text: text(of: level, at: index, in: instance), separator: level.separator, run: level.run)
  }

  private func level(
    of inherited: (numberingID: Int, level: Int?, style: String), in instance: WordNumbering.Instance
  ) -> Int? {
    numbering.level(ofStyle: inherited.style, in: instance) ?? inherited.level
  }

  private mutating func count(_ index: Int, of instance: WordNumbering.Instance, place: Place) {
    var numbers = last[instance.definition] ?? Array(repeating: nil, count: WordNumbering.levelCount)
    // An instance that starts anew does so where it is first used.
    if instance.starts[index] != nil && started.insert(place).inserted { numbers[index] = nil }
    numbers[index] = numbers[index].map { $0 &+ 1 } ?? start(of: index, in: instance)
    for deeper in (index + 1)..<WordNumbering.levelCount {
      let restart = numbering.level(deeper, of: instance)?.restart ?? deeper
      if index < restart { numbers[deeper] = nil }
    }
    last[instance.definition] = numbers
  }

  private func start(of index: Int, in instance: WordNumbering.Instance) -> Int {
    instance.starts[index] ?? numbering.level(index, of: instance)?.start ?? 1
  }

  /// The text of a level with its places for numbers filled: those of levels that have not begun with their start.
  private func text(of level: WordNumbering.Level, at index: Int, in instance: WordNumbering.Instance) -> String {
    guard level.format != .bullet else { return level.text }
    var text = ""
    var rest = level.text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "%", let digit = rest.first, ("1"..."9").contains(digit) else {
        text.unicodeScalars.append(scalar)
        continue
      }
      rest.removeFirst()
      let other = Int(digit.value) - 0x31
      guard other <= index else { continue }
      let number = last[instance.definition]?[other] ?? start(of: other, in: instance)
      let format = numbering.level(other, of: instance)?.format ?? .decimal(width: 1)
      text += level.isLegal && format != .none ? String(number) : format.text(number)
    }
    return text
  }
}
