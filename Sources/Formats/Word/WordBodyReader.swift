internal import Text

/// Reads the blocks of one part of a Word document: its body, or its notes.
///
/// What Word shows is read: numbers of lists, results of fields, insertions. What it does not show is left out: deletions, hidden
/// letters, instructions of fields, tables of contents. Notes are gathered in `noteList`.
final class WordBodyReader {
  let reader: XMLReader<WordName>
  let styles: WordStyles
  let theme: WordTheme
  let notes: WordNotes
  var counter: WordListCounter

  /// By the marks of pages that Word left in the document.
  private(set) var page = 1
  /// What remains of paragraphs whose mark was deleted.
  var unfinished = WordContent()
  /// Whether each field that is open is still in its instruction, outermost first.
  var fields: [Bool] = []
  /// Notes that were referred to.
  var noteList = NoteList()
  var referred: Set<[Block]> = []
  /// Tables and boxes that are open.
  var nesting = 0
  /// What letters look like, by the styles of their paragraph and their run.
  private var looks: [[String?]: RunProperties] = [:]

  init(
    _ reader: XMLReader<WordName>, styles: WordStyles, numbering: WordNumbering, theme: WordTheme, notes: WordNotes
  ) {
    self.reader = reader
    self.styles = styles
    self.theme = theme
    self.notes = notes
    counter = WordListCounter(numbering, styles: styles)
  }

  /// The blocks within the element that started last.
  func blocks() throws(ReadingFailure) -> [Block] {
    var blocks: [Block] = []
    try readBlocks(into: &blocks) { name, blocks throws(ReadingFailure) in try self.readBlock(name, into: &blocks) }
    return blocks
  }

  /// The blocks of a text box or of a cell; the cell's properties, which stand before them, are left to `onProperties`.
  func nestedBlocks(
    onProperties: () throws(ReadingFailure) -> Void = {}
  ) throws(ReadingFailure) -> [Block] {
    let outer = fields
    (fields, nesting) = ([], nesting + 1)
    var blocks: [Block] = []
    try readBlocks(into: &blocks) { name, blocks throws(ReadingFailure) in
      if name == .cellProperties { try onProperties() } else { try self.readBlock(name, into: &blocks) }
    }
    (fields, nesting) = (outer, nesting - 1)
    return blocks
  }

  private func readBlocks(
    into blocks: inout [Block], _ body: (WordName?, inout [Block]) throws(ReadingFailure) -> Void
  ) throws(ReadingFailure) {
    let outer = unfinished
    unfinished = WordContent()
    try reader.forEachChild { name throws(ReadingFailure) in try body(name, &blocks) }
    if !unfinished.isEmpty { finish(unfinished, ParagraphProperties(), into: &blocks) }
    unfinished = outer
  }

  private func readBlock(_ name: WordName?, into blocks: inout [Block]) throws(ReadingFailure) {
    switch name {
    case .paragraph: try readParagraph(into: &blocks)
    case .table:
      if let grid = try table() { append(grid, to: &blocks) }
    case .controlled, .controlledContent, .customXML, .inserted, .movedTo:
      try reader.forEachChild { name throws(ReadingFailure) in try readBlock(name, into: &blocks) }
    case .alternatives:
      try forEachShown { name throws(ReadingFailure) in try readBlock(name, into: &blocks) }
    default: break
    }
  }

  /// Word shows tables with nothing between them as one.
  private func append(_ grid: Grid, to blocks: inout [Block]) {
    if case .table(var above) = blocks.last, above.isRuled == grid.isRuled {
      above.rows += grid.rows
      blocks[blocks.count - 1] = .table(above)
    } else {
      blocks.append(.table(grid))
    }
  }

  /// The children of the first alternative of `mc:AlternateContent`: what it is replaced by for programs that do not know it says the
  /// same once more.
  func forEachShown(_ body: (WordName?) throws(ReadingFailure) -> Void) throws(ReadingFailure) {
    var isShown = false
    try reader.forEachChild { name throws(ReadingFailure) in
      guard !isShown, name == .choice || name == .fallback else { return }
      isShown = true
      try reader.forEachChild(body)
    }
  }

  private func readParagraph(into blocks: inout [Block]) throws(ReadingFailure) {
    var properties = ParagraphProperties()
    var content = WordContent()
    try reader.forEachChild { name throws(ReadingFailure) in
      if name == .paragraphProperties {
        properties = try reader.paragraphProperties(theme: theme)
      } else {
        try readInline(name, style: properties.style, into: &content)
      }
    }
    // An instruction that a damaged file leaves open must not swallow what follows.
    fields = fields.map { _ in false }
    if styles.isContents(paragraph: properties.style) { content.leaveOutText() }
    unfinished.append(content)
    if !properties.isMarkDeleted {
      finish(unfinished, properties, into: &blocks)
      unfinished = WordContent()
    }
  }

  /// Numbers a paragraph and writes it, its boxes before it.
  private func finish(_ content: WordContent, _ properties: ParagraphProperties, into blocks: inout [Block]) {
    var content = content
    let mark = properties.mark.over(look(paragraph: properties.style, run: properties.mark.style))
    let isShown = mark.isHidden != true || !content.runs.isEmpty
    if isShown, let label = counter.count(properties), !label.text.isEmpty {
      let look = label.run.over(mark)
      content.prepend(look.shown(label.text) + label.separator, font: look.font)
    }
    turnPages(content.pagesBefore, into: &blocks)
    blocks += content.boxes
    if !content.runs.isEmpty { blocks.append(.paragraph(Paragraph(content.runs))) }
    turnPages(content.pagesWithin, into: &blocks)
  }

  private func turnPages(_ count: Int, into blocks: inout [Block]) {
    guard count > 0 else { return }
    page += count
    blocks.append(.page(page))
  }

  /// What letters look like that say nothing themselves.
  func look(paragraph: String?, run: String?) -> RunProperties {
    if let known = looks[[paragraph, run]] { return known }
    let characters = run.map { styles.run(ofCharacters: $0) } ?? RunProperties()
    let look = characters.over(styles.run(ofParagraph: paragraph))
    looks[[paragraph, run]] = look
    return look
  }
}
