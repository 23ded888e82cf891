/// Reads documents of Word since 2007 (docx, docm, dotx).
struct WordReader {
  private let parts: PackageParts
  private let types: [String: String]
  private let limits: ReadingLimits

  /// - Throws: `.damaged`; `.encrypted`; `.exceeded`.
  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingFailure) {
    self.limits = limits
    parts = try PackageParts(bytes, limits: limits, where: Self.isWanted)
    types = try ContentTypes.read(parts, limits: limits)
  }

  /// Headers, footers, comments and whatever is embedded are not read; the numbers that some programs give the parts' names vary.
  private static func isWanted(_ name: String) -> Bool {
    if name == ContentTypes.part { return true }
    // Building blocks to choose from, with styles of their own.
    if name.contains("glossary/") { return false }
    guard name.hasSuffix(".xml"), let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return false }
    let file = name[name.index(after: slash)...]
    let kind = file.dropLast(4).prefix { !$0.isNumber }
    return ["document", "styles", "numbering", "footnotes", "endnotes", "theme", "app"].contains(kind)
  }

  /// The body of the document, with its notes.
  func blocks() throws(ReadingFailure) -> [Block] {
    let theme = try theme()
    let styles = try styles(theme)
    let numbering = try numbering(theme)
    guard let part = name("document", type: "document.main") else {
      throw .damaged(part: nil, detail: "no word/document.xml")
    }
    var notes = WordNotes()
    notes.footnotes = try self.notes(.footnote, root: .footnotes, styles, numbering, theme)
    notes.endnotes = try self.notes(.endnote, root: .endnotes, styles, numbering, theme)
    return try body(part, styles, numbering, theme, notes)
  }

  private func body(
    _ part: String, _ styles: WordStyles, _ numbering: WordNumbering, _ theme: WordTheme, _ notes: WordNotes
  ) throws(ReadingFailure) -> [Block] {
    let reader = try XMLReader<WordName>(parts.parts[part]!, part: part, limits: limits)
    try reader.enterRoot(.document)
    let body = WordBodyReader(reader, styles: styles, numbering: numbering, theme: theme, notes: notes)
    var blocks: [Block] = []
    try reader.forEachChild { name throws(ReadingFailure) in
      if name == .body { blocks += try body.blocks() }
    }
    blocks += body.noteList.blocks
    // Where Word's marks do not add up to the pages it counted, they are remains of an earlier look of the document.
    return try pageCount() == body.page ? [.page(1)] + blocks : blocks.withoutPages
  }

  private func notes(
    _ element: WordName, root: WordName, _ styles: WordStyles, _ numbering: WordNumbering, _ theme: WordTheme
  ) throws(ReadingFailure) -> [String: [Block]] {
    guard let part = name(String(root.rawValue.dropFirst(2))) else { return [:] }
    let reader = try XMLReader<WordName>(parts.parts[part]!, part: part, limits: limits)
    try reader.enterRoot(root)
    let body = WordBodyReader(reader, styles: styles, numbering: numbering, theme: theme, notes: WordNotes())
    var notes: [String: [Block]] = [:]
    try reader.forEachChild { name throws(ReadingFailure) in
      guard name == element, let identifier = reader.attribute("id") else { return }
      notes[identifier] = try body.blocks()
    }
    return notes
  }

  private func theme() throws(ReadingFailure) -> WordTheme {
    guard let part = parts.name(ofType: ".theme+xml", usually: "word/theme/theme1.xml", in: types) else {
      return WordTheme()
    }
    return try WordTheme(parts.parts[part]!, part: part, limits: limits)
  }

  private func styles(_ theme: WordTheme) throws(ReadingFailure) -> WordStyles {
    guard let part = name("styles") else { return WordStyles() }
    return try WordStyles(parts.parts[part]!, part: part, theme: theme, limits: limits)
  }

  private func numbering(_ theme: WordTheme) throws(ReadingFailure) -> WordNumbering {
    guard let part = name("numbering") else { return WordNumbering() }
    return try WordNumbering(parts.parts[part]!, part: part, theme: theme, limits: limits)
  }

  /// The pages that Word counted when it saved the document; nil where another program did, or it did not say.
  private func pageCount() throws(ReadingFailure) -> Int? {
    let part = "docProps/app.xml"
    guard let bytes = parts.parts[part] else { return nil }
    let reader = try XMLReader<WordName>(bytes, part: part, limits: limits)
    try reader.enterRoot(.properties)
    var (isWord, pages): (Bool, Int?) = (false, nil)
    try reader.forEachChild { name throws(ReadingFailure) in
      if name == .application { isWord = try reader.textOfElement().hasPrefix("Microsoft Office Word") }
      if name == .pages { pages = Int(try reader.textOfElement()) }
    }
    return isWord ? pages : nil
  }

  private func name(_ kind: String, type: String? = nil) -> String? {
    parts.name(ofType: "wordprocessingml.\(type ?? kind)+xml", usually: "word/\(kind).xml", in: types)
  }
}
