/// Makes blocks of a page: what is left of it once menus, heads and feet are left out.
struct HTMLBlockReader {
  private let tree: HTMLTree
  private let limits: ReadingLimits
  private let chrome: HTMLChrome
  /// The font of each element, its own or that of the element around it.
  private var fonts: [String?]

  private struct Opened {
    let end: Int
    let isItem: Bool
  }

  init(_ tree: HTMLTree, limits: ReadingLimits) {
    self.tree = tree
    self.limits = limits
    chrome = HTMLChrome(tree)
    let sheet = HTMLFonts(tree)
    fonts = []
    fonts.reserveCapacity(tree.nodes.count)
    for node in tree.nodes {
      fonts.append(sheet.font(of: node) ?? node.parent.flatMap { fonts[$0] })
    }
  }

  /// The blocks of the document: of the one element that the page says is its main one, else of the whole page.
  /// - Throws: `.exceeded(.depth)` where tables are nested too deep.
  func blocks() throws(ReadingFailure) -> [Block] {
    if let main = mainElement() { return try blocks(in: main + 1..<tree.nodes[main].end, depth: 0) }
    return try blocks(in: 0..<tree.nodes.count, depth: 0)
  }

  private func mainElement() -> Int? {
    for isMain: (HTMLTree.Node) -> Bool in [
      { $0.name == "main" || $0.attributes["role"] == "main" }, { $0.name == "article" },
    ] {
      let found = tree.nodes.indices.filter { isMain(tree.nodes[$0]) && hasText($0) }
      if found.count == 1 { return found[0] }
    }
    return nil
  }

  private func hasText(_ index: Int) -> Bool {
    tree.nodes[index..<tree.nodes[index].end].reduce(0) { $0 + $1.text.utf8.count } > 200
  }

  private func blocks(in range: Range<Int>, depth: Int) throws(ReadingFailure) -> [Block] {
    guard depth <= limits.elementDepth / 8 else { throw .exceeded(.depth, limit: limits.elementDepth / 8) }
    var blocks: [Block] = []
    var paragraph = HTMLParagraph()
    var opened: [Opened] = []
    var counter = HTMLListCounter()
    var index = range.lowerBound
    func close() {
      if let block = paragraph.close() { blocks.append(block) }
    }
    while index < range.upperBound {
      while let last = opened.last, last.end <= index {
        opened.removeLast()
        close()
        if last.isItem { paragraph.label = nil }
      }
      let node = tree.nodes[index]
      guard let name = node.name else {
        append(index, to: &paragraph)
        index += 1
        continue
      }
      let isBlock = HTMLElements.blocks.contains(name)
      if isBlock { close() }
      if chrome.isChrome(index) {
        index = node.end
      } else if name == "table" {
        blocks += try table(index, depth: depth)
        index = node.end
      } else {
        if name == "br" {
          if paragraph.endsWithBreak { close() } else { paragraph.breakLine() }
        }
        let isItem = name == "li" && node.attributes["type"] != "none"
        if isItem { paragraph.label = counter.label(ofItem: index, in: tree) }
        if isBlock { opened.append(Opened(end: node.end, isItem: isItem)) }
        index += 1
      }
    }
    close()
    return blocks
  }

  private func append(_ index: Int, to paragraph: inout HTMLParagraph) {
    let node = tree.nodes[index]
    let parent = node.parent.map { tree.nodes[$0].name } ?? nil
    let isRaised = parent == "sup"
    paragraph.append(
      isRaised ? NoteList.raised(node.text) : node.text, font: node.parent.flatMap { fonts[$0] },
      isPreformatted: parent == "pre")
  }

  // MARK: Tables

  /// A table, or what is in its cells one after the other where it only lays out the page: where it holds tables or has one column.
  private func table(_ index: Int, depth: Int) throws(ReadingFailure) -> [Block] {
    let node = tree.nodes[index]
    let inner = index + 1..<node.end
    var builder = HTMLGridBuilder(isRuled: Self.isRuled(node))
    var captions: [Block] = []
    var cursor = inner.lowerBound
    while cursor < inner.upperBound {
      let child = tree.nodes[cursor]
      switch child.name {
      case "tr":
        builder.beginRow()
        cursor += 1
      case "td", "th", "table":
        let isCell = child.name != "table"
        let range = isCell ? cursor + 1..<child.end : cursor..<child.end
        builder.add(
          try chrome.isChrome(cursor) ? [] : blocks(in: range, depth: depth + 1),
          columns: child.attributes["colspan"], rows: child.attributes["rowspan"])
        cursor = child.end
      case "caption":
        captions += try blocks(in: cursor + 1..<child.end, depth: depth + 1)
        cursor = child.end
      default: cursor += 1
      }
    }
    let grid = builder.grid
    let holdsTables = tree.nodes[inner].contains { $0.name == "table" }
    if holdsTables || grid.rows.allSatisfy({ $0.count <= 1 }) || node.attributes["role"] == "presentation" {
      return captions + grid.rows.joined().flatMap { $0.continuesAbove ? [] : $0.blocks }
    }
    return captions + [.table(grid)]
  }

  private static func isRuled(_ node: HTMLTree.Node) -> Bool? {
    if let border = node.attributes["border"] { return border != "0" }
    guard let style = node.attributes["style"]?.lowercased(), style.contains("border") else { return nil }
    return !style.contains("border:none") && !style.contains("border: none") && !style.contains("border:0")
  }
}
