/// What stands in a paragraph.
extension WordBodyReader {
  func readInline(_ name: WordName?, style: String?, into content: inout WordContent) throws(ReadingFailure) {
    switch name {
    case .run: try readRun(style: style, into: &content)
    case .hyperlink, .smartTag, .customXML, .simpleField, .direction, .directionOverride, .inserted, .movedTo,
      .controlled,
      .controlledContent, .formulas, .formula, .rubyBase:
      try reader.forEachChild { name throws(ReadingFailure) in try readInline(name, style: style, into: &content) }
    case .alternatives:
      try forEachShown { name throws(ReadingFailure) in try readInline(name, style: style, into: &content) }
    // Fractions, roots and their like: what is in them, in a line.
    case nil:
      try reader.forEachChild { name throws(ReadingFailure) in
        if name == nil || name == .formulaText { try readInline(name, style: style, into: &content) }
      }
    case .formulaText: content.append(try reader.textOfElement(), font: nil)
    default: break
    }
  }

  private func readRun(style: String?, into content: inout WordContent) throws(ReadingFailure) {
    var look = look(paragraph: style, run: nil)
    try reader.forEachChild { name throws(ReadingFailure) in
      if name == .runProperties {
        let properties = try reader.runProperties(theme: theme)
        look = properties.over(self.look(paragraph: style, run: properties.style))
      } else {
        try readPiece(name, look: look, style: style, into: &content)
      }
    }
  }

  private func readPiece(
    _ name: WordName?, look: RunProperties, style: String?, into content: inout WordContent
  ) throws(ReadingFailure) {
    switch name {
    case .fieldCharacter: turnField(reader.attribute("fldCharType"))
    case .renderedPageBreak: content.breakPage()
    case .drawing, .picture, .object: try readBoxes(into: &content)
    case .alternatives:
      try forEachShown { name throws(ReadingFailure) in
        try readPiece(name, look: look, style: style, into: &content)
      }
    case .ruby:
      try reader.forEachChild { name throws(ReadingFailure) in
        if name == .rubyBase { try readInline(name, style: style, into: &content) }
      }
    case .formulaText: content.append(try reader.textOfElement(), font: nil)
    default:
      guard look.isHidden != true, !fields.contains(true) else { return }
      try readShown(name, look: look, into: &content)
    }
  }

  private func readShown(
    _ name: WordName?, look: RunProperties, into content: inout WordContent
  ) throws(ReadingFailure) {
    switch name {
    case .text: content.append(look.shown(try text()), font: look.font)
    case .tab, .positionTab: content.append("\t", font: look.font)
    case .carriageReturn: content.append("\n", font: look.font)
    case .lineBreak: content.append("\n", font: look.font)
    case .noBreakHyphen: content.append("-", font: look.font)
    case .softHyphen: content.append("\u{AD}", font: look.font)
    case .symbol: content.append(symbol(), font: nil)
    case .footnoteReference: refer(to: notes.footnotes, into: &content)
    case .endnoteReference: refer(to: notes.endnotes, into: &content)
    default: break
    }
  }

  /// The text of a `w:t`: blanks at its ends count only where it says so.
  private func text() throws(ReadingFailure) -> String {
    let isExact = reader.attribute("space") == "preserve"
    let text = try reader.textOfElement()
    guard !isExact else { return text }
    let isBlank: (Unicode.Scalar) -> Bool = { $0.value <= 0x20 }
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, isBlank(first) || isBlank(last) else { return text }
    return String(String.UnicodeScalarView(scalars.drop(while: isBlank).reversed().drop(while: isBlank).reversed()))
  }

  private func symbol() -> String {
    guard let code = reader.attribute("char").flatMap({ UInt32($0, radix: 16) }), let scalar = Unicode.Scalar(code),
      code >= 0x20
    else { return "" }
    return String(SymbolFont.sign(scalar, font: reader.attribute("font")) ?? scalar)
  }

  private func refer(to notes: [String: [Block]], into content: inout WordContent) {
    guard let identifier = reader.attribute("id"), let note = notes[identifier] else { return }
    // A note is told once, however often it is referred to.
    guard referred.insert(note).inserted else { return }
    content.append(noteList.add(note, page: page), font: nil)
  }

  private func turnField(_ kind: String?) {
    switch kind {
    case "begin": fields.append(true)
    case "separate": if let last = fields.indices.last { fields[last] = false }
    case "end": _ = fields.popLast()
    default: break
    }
  }

  /// The texts of the boxes within a drawing, however deep.
  private func readBoxes(into content: inout WordContent) throws(ReadingFailure) {
    try reader.forEachChild { name throws(ReadingFailure) in try readBox(name, into: &content) }
  }

  private func readBox(_ name: WordName?, into content: inout WordContent) throws(ReadingFailure) {
    switch name {
    case .textBox: content.boxes += try nestedBlocks()
    case .alternatives: try forEachShown { name throws(ReadingFailure) in try readBox(name, into: &content) }
    default: try readBoxes(into: &content)
    }
  }
}
