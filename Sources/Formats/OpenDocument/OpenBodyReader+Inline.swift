/// What stands in a paragraph.
extension OpenBodyReader {
  /// Reads the text and the elements within the one that started last.
  func readInline(look: RunProperties, into content: inout OpenContent) throws(ReadingFailure) {
    try reader.forEachNode(
      onText: { if look.isHidden != true { content.append(collapsing: reader.text, look: look) } },
      onElement: { name throws(ReadingFailure) in try readElement(name, look: look, into: &content) })
  }

  private func readElement(
    _ name: OpenName?, look: RunProperties, into content: inout OpenContent
  ) throws(ReadingFailure) {
    switch name {
    case .span:
      let own = styles.run(ofText: reader.attribute("style-name"))
      try readInline(look: own.over(look), into: &content)
    case .spaces:
      let count = reader.attribute("c").flatMap { Int($0) } ?? 1
      content.append(String(repeating: " ", count: min(max(count, 0), 100)), look: look)
    case .tab: content.append("\t", look: look)
    case .lineBreak: content.append("\n", look: look)
    case .note: try readNote(look: look, into: &content)
    case .frame, .shape, .rectangle, .ellipse, .line: try readBoxes(into: &content.boxes)
    case .group:
      try reader.forEachChild { name throws(ReadingFailure) in try readElement(name, look: look, into: &content) }
    case .annotation, .rubyText, .script, .title, .description, .trackedChanges: break
    // Links, fields, what extensions wrap text in.
    default: try readInline(look: look, into: &content)
    }
  }

  private func readNote(look: RunProperties, into content: inout OpenContent) throws(ReadingFailure) {
    try reader.forEachChild { name throws(ReadingFailure) in
      guard name == .noteBody else { return }
      let note = try nestedBlocks()
      content.append(noteList.add(note, page: nil), look: RunProperties())
    }
  }

  /// The texts of a frame or a shape.
  func readBoxes(into blocks: inout [Block]) throws(ReadingFailure) {
    let outer = item
    (item, nesting) = (nil, nesting + 1)
    try reader.forEachChild { name throws(ReadingFailure) in
      switch name {
      case .textBox: blocks += try nestedBlocks()
      case .paragraph, .list: try readBlock(name, into: &blocks)
      default: break
      }
    }
    (item, nesting) = (outer, nesting - 1)
  }
}
