internal import Text

/// Reads one slide.
struct SlideReader {
  private let reader: XMLReader<SlideName>

  init(_ bytes: [UInt8], part: String, limits: ReadingLimits) throws(ReadingFailure) {
    reader = try XMLReader<SlideName>(bytes, part: part, limits: limits)
    try reader.enterRoot(.slide)
  }

  func blocks() throws(ReadingFailure) -> [Block] { try containedBlocks() }

  /// What the element that started last holds: shapes, groups of shapes, tables.
  private func containedBlocks() throws(ReadingFailure) -> [Block] {
    var blocks: [Block] = []
    try reader.forEachChild { name throws(ReadingFailure) in
      switch name {
      case .content, .tree, .group, .frame, .graphic, .graphicData: blocks += try containedBlocks()
      case .shape: blocks += try shape()
      case .table: blocks.append(.table(try table()))
      default: break
      }
    }
    return blocks
  }

  private func shape() throws(ReadingFailure) -> [Block] {
    var blocks: [Block] = []
    var isOfMaster = false
    try reader.forEachChild { name throws(ReadingFailure) in
      switch name {
      case .shapeProperties: isOfMaster = try isPlaceholderOfMaster()
      case .shapeText: blocks = try paragraphs()
      default: break
      }
    }
    return isOfMaster ? [] : blocks
  }

  /// Whether the shape holds the number, the date, the head or the foot of every slide.
  private func isPlaceholderOfMaster() throws(ReadingFailure) -> Bool {
    var kind: String?
    try reader.forEachChild { name throws(ReadingFailure) in
      guard name == .applicationProperties else { return }
      try reader.forEachChild { name throws(ReadingFailure) in
        if name == .placeholder { kind = reader.attribute("type") }
      }
    }
    return kind.map { ["sldNum", "dt", "ftr", "hdr"].contains($0) } ?? false
  }

  private func table() throws(ReadingFailure) -> Grid {
    var grid = Grid(rows: [], isRuled: true)
    try reader.forEachChild { name throws(ReadingFailure) in
      guard name == .row else { return }
      var row: [Grid.Cell] = []
      try reader.forEachChild { name throws(ReadingFailure) in
        if name == .cell, let cell = try cell() { row.append(cell) }
      }
      grid.rows.append(row)
    }
    return grid
  }

  /// A cell; nil for one that lies under a cell to its left.
  private func cell() throws(ReadingFailure) -> Grid.Cell? {
    let isCovered = reader.attribute("hMerge").map { $0 == "1" || $0 == "true" } ?? false
    var cell = Grid.Cell(
      blocks: [], columns: max(1, reader.attribute("gridSpan").flatMap { Int($0) } ?? 1),
      continuesAbove: reader.attribute("vMerge").map { $0 == "1" || $0 == "true" } ?? false)
    try reader.forEachChild { name throws(ReadingFailure) in
      if name == .cellText { cell.blocks = try paragraphs() }
    }
    return isCovered ? nil : cell
  }

  private func paragraphs() throws(ReadingFailure) -> [Block] {
    var blocks: [Block] = []
    var numbering = SlideNumbering()
    try reader.forEachChild { name throws(ReadingFailure) in
      if name == .paragraph { blocks.append(.paragraph(try paragraph(&numbering))) }
    }
    return blocks
  }

  private func paragraph(_ numbering: inout SlideNumbering) throws(ReadingFailure) -> Paragraph {
    var runs: [FontRun] = []
    var label: String?
    var level = 0
    try reader.forEachChild { name throws(ReadingFailure) in
      switch name {
      case .paragraphProperties:
        level = reader.attribute("lvl").flatMap { Int($0) } ?? 0
        try reader.forEachChild { name throws(ReadingFailure) in
          guard name == .numbering else { return }
          label = numbering.label(
            level: level, scheme: reader.attribute("type") ?? "",
            start: reader.attribute("startAt").flatMap { Int($0) })
        }
      case .run, .field: runs.append(try run())
      case .lineBreak: runs.append(FontRun("\n", font: runs.last?.font))
      default: break
      }
    }
    if let label { runs.insert(FontRun(label), at: 0) } else { numbering.interrupt(level: level) }
    return Paragraph(runs)
  }

  private func run() throws(ReadingFailure) -> FontRun {
    var run = FontRun("")
    try reader.forEachChild { name throws(ReadingFailure) in
      switch name {
      case .text: run.text += try reader.textOfElement()
      case .runProperties:
        try reader.forEachChild { name throws(ReadingFailure) in
          if name == .latin { run.font = reader.attribute("typeface") }
        }
      default: break
      }
    }
    return run
  }
}
