internal import Text

/// Reads the blocks of an OpenDocument text.
///
/// What was deleted under change tracking lies apart in the file and is passed over, as are annotations, hidden letters and tables of contents, which tell
/// headings before they come. Notes are
/// gathered in `noteList`.
final class OpenBodyReader {
  /// The item of a list that is being read.
  struct Item {
    let list: Int
    let level: Int
    let style: String?
    var start: Int?
    /// Whether its first paragraph still waits for the number.
    var isUnnumbered = true
  }

  let reader: XMLReader<OpenName>
  let styles: OpenStyles
  let limits: ReadingLimits
  var counter: OpenListCounter
  /// The item that is open; a deeper one hides it.
  var item: Item?
  /// Notes that were referred to.
  var noteList = NoteList()
  /// Tables, boxes and notes that are open.
  var nesting = 0

  init(_ reader: XMLReader<OpenName>, styles: OpenStyles, limits: ReadingLimits) {
    self.reader = reader
    self.styles = styles
    self.limits = limits
    counter = OpenListCounter(styles)
  }

  /// The blocks within the element that started last.
  func blocks() throws(ReadingFailure) -> [Block] {
    var blocks: [Block] = []
    try reader.forEachChild { name throws(ReadingFailure) in try readBlock(name, into: &blocks) }
    return blocks
  }

  /// The blocks of a cell, a box or a note.
  func nestedBlocks() throws(ReadingFailure) -> [Block] {
    let outer = item
    (item, nesting) = (nil, nesting + 1)
    let blocks = try blocks()
    (item, nesting) = (outer, nesting - 1)
    return blocks
  }

  func readBlock(_ name: OpenName?, into blocks: inout [Block]) throws(ReadingFailure) {
    switch name {
    case .paragraph: try readParagraph(headingLevel: nil, into: &blocks)
    case .heading:
      let level = reader.attribute("outline-level").flatMap { Int($0) } ?? 1
      try readParagraph(headingLevel: reader.attribute("is-list-header") == "true" ? nil : level, into: &blocks)
    case .list: try readList(into: &blocks)
    case .table:
      if let grid = try table() { blocks.append(.table(grid)) }
    case .trackedChanges, .annotation, .tableOfContent: break
    case .section, .alphabeticalIndex, .indexBody, .indexTitle, .group:
      try reader.forEachChild { name throws(ReadingFailure) in try readBlock(name, into: &blocks) }
    case .frame, .shape, .rectangle, .ellipse, .line:
      try readBoxes(into: &blocks)
    default: break
    }
  }

  private func readParagraph(headingLevel: Int?, into blocks: inout [Block]) throws(ReadingFailure) {
    let style = reader.attribute("style-name")
    let look = styles.run(ofParagraph: style)
    let label = label(style: style, headingLevel: headingLevel)
    var content = OpenContent()
    try readInline(look: look, into: &content)
    content.trim()
    if let label, !label.text.isEmpty {
      let look = label.run.over(look)
      content.prepend(look.shown(label.text) + label.separator, font: look.font)
    }
    blocks += content.boxes
    if !content.runs.isEmpty { blocks.append(.paragraph(Paragraph(content.runs))) }
  }

  private func label(style: String?, headingLevel: Int?) -> OpenListCounter.Label? {
    guard var item else { return headingLevel.flatMap { counter.count(headingOfLevel: $0) } }
    guard item.isUnnumbered else { return nil }
    item.isUnnumbered = false
    self.item = item
    let list = item.style ?? styles.listStyle(ofParagraph: style)
    return counter.count(list: item.list, level: item.level, style: list, start: item.start)
  }

  private func readList(into blocks: inout [Block]) throws(ReadingFailure) {
    let outer = item
    let style = reader.attribute("style-name") ?? outer?.style
    let list =
      outer?.list
      ?? counter.begin(
        identifier: reader.attribute("id"), style: style, continues: reader.attribute("continue-list"),
        isContinued: reader.attribute("continue-numbering") == "true")
    try reader.forEachChild { name throws(ReadingFailure) in
      guard name == .listItem || name == .listHeader else { return }
      item = Item(
        list: list, level: (outer?.level ?? 0) + 1, style: style,
        start: reader.attribute("start-value").flatMap { Int($0) }, isUnnumbered: name == .listItem)
      try reader.forEachChild { name throws(ReadingFailure) in try readBlock(name, into: &blocks) }
    }
    item = outer
  }
}
