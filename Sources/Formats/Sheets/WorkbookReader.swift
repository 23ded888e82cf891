internal import Text

/// Reads workbooks of Excel since 2007 (xlsx, xlsm): every sheet that is not hidden, as a table under its name. Numbers are read in
/// full, percentages and dates as their cells show them; of formulas the result that Excel kept. Hidden rows are read: a filter
/// hides them, and what it hides is there all the same.
struct WorkbookReader {
  private let parts: PackageParts
  private let types: [String: String]
  private let limits: ReadingLimits
  private var is1904 = false
  private var styles = SheetStyles()
  private var strings: [Paragraph] = []

  /// - Throws: `.damaged`; `.encrypted`; `.exceeded`.
  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingFailure) {
    self.limits = limits
    parts = try PackageParts(bytes, limits: limits, where: Self.isWanted)
    types = try ContentTypes.read(parts, limits: limits)
  }

  private static func isWanted(_ name: String) -> Bool {
    if name == ContentTypes.part || name.hasSuffix("workbook.xml.rels") { return true }
    guard name.hasPrefix("xl/"), name.hasSuffix(".xml") else { return false }
    return ["xl/workbook", "xl/styles", "xl/sharedStrings", "xl/worksheets/"].contains { name.hasPrefix($0) }
  }

  mutating func blocks() throws(ReadingFailure) -> [Block] {
    guard let workbook = name("sheet.main", usually: "workbook") else {
      throw .damaged(part: nil, detail: "no xl/workbook.xml")
    }
    if let part = name("styles", usually: "styles") {
      styles = try SheetStyles(parts.parts[part]!, part: part, limits: limits)
    }
    if let part = name("sharedStrings", usually: "sharedStrings") { strings = try sharedStrings(part) }
    let targets = try targets()
    var blocks: [Block] = []
    for sheet in try sheets(of: workbook) {
      guard let part = targets[sheet.relationship], let bytes = parts.parts[part] else { continue }
      blocks += try self.blocks(of: sheet.name, in: bytes, part)
    }
    return blocks
  }

  private func name(_ type: String, usually file: String) -> String? {
    parts.name(ofType: "spreadsheetml.\(type)+xml", usually: "xl/\(file).xml", in: types)
  }

  /// The sheets that are shown, in their order.
  private mutating func sheets(of part: String) throws(ReadingFailure) -> [(name: String, relationship: String)] {
    let reader = try XMLReader<SheetName>(parts.parts[part]!, part: part, limits: limits)
    try reader.enterRoot(.workbook)
    var sheets: [(name: String, relationship: String)] = []
    try reader.forEachChild { name throws(ReadingFailure) in
      switch name {
      case .workbookProperties: is1904 = ["1", "true"].contains(reader.attribute("date1904"))
      case .sheets:
        try reader.forEachChild { name throws(ReadingFailure) in
          guard name == .sheet, ["visible", nil].contains(reader.attribute("state")) else { return }
          sheets.append((reader.attribute("name") ?? "", reader.attribute("id") ?? ""))
        }
      default: break
      }
    }
    return sheets
  }

  /// The parts that the workbook's relationships lead to.
  private func targets() throws(ReadingFailure) -> [String: String] {
    guard let part = parts.parts.keys.sorted().first(where: { $0.hasSuffix(".rels") }) else { return [:] }
    let reader = try XMLReader<SheetName>(parts.parts[part]!, part: part, limits: limits)
    try reader.enterRoot(.relationships)
    var targets: [String: String] = [:]
    try reader.forEachChild { name throws(ReadingFailure) in
      guard name == .relationship, let identifier = reader.attribute("Id"), let target = reader.attribute("Target")
      else {
        return
      }
      targets[identifier] = target.hasPrefix("/") ? PackageParts.normalized(target) : "xl/" + target
    }
    return targets
  }

  private func sharedStrings(_ part: String) throws(ReadingFailure) -> [Paragraph] {
    let reader = try XMLReader<SheetName>(parts.parts[part]!, part: part, limits: limits)
    try reader.enterRoot(.sharedStrings)
    var strings: [Paragraph] = []
    try reader.forEachChild { name throws(ReadingFailure) in
      if name == .sharedString { strings.append(try Self.string(reader)) }
    }
    return strings
  }

  /// The string whose element started last: plain, or in runs with fonts of their own. What tells how to pronounce it is passed over.
  private static func string(_ reader: XMLReader<SheetName>) throws(ReadingFailure) -> Paragraph {
    var runs: [FontRun] = []
    try reader.forEachChild { name throws(ReadingFailure) in
      switch name {
      case .text: runs.append(FontRun(try reader.textOfElement()))
      case .run:
        var run = FontRun("")
        try reader.forEachChild { name throws(ReadingFailure) in
          switch name {
          case .text: run.text += try reader.textOfElement()
          case .runProperties:
            try reader.forEachChild { name throws(ReadingFailure) in
              if name == .runFont { run.font = reader.attribute("val") }
            }
          default: break
          }
        }
        runs.append(run)
      default: break
      }
    }
    return Paragraph(runs)
  }

  // MARK: A sheet

  private func blocks(of name: String, in bytes: [UInt8], _ part: String) throws(ReadingFailure) -> [Block] {
    let reader = try XMLReader<SheetName>(bytes, part: part, limits: limits)
    try reader.enterRoot(.worksheet)
    var sheet = Sheet(name: name)
    var room = limits.textBytes
    try reader.forEachChild { name throws(ReadingFailure) in
      guard name == .data else { return }
      try reader.forEachChild { name throws(ReadingFailure) in
        if name == .row { sheet.append(try row(reader, &room)) }
      }
    }
    return try sheet.blocks(limits: limits)
  }

  /// - Parameter room: bytes of text that may still come: many cells may share one string.
  private func row(_ reader: XMLReader<SheetName>, _ room: inout Int) throws(ReadingFailure) -> [Sheet.Cell] {
    var cells: [Sheet.Cell] = []
    var column = 0
    try reader.forEachChild { name throws(ReadingFailure) in
      guard name == .cell else { return }
      column = reader.attribute("r").flatMap(Self.column) ?? column
      let (type, format) = (reader.attribute("t"), styles[reader.attribute("s")])
      var shown: Paragraph?
      try reader.forEachChild { name throws(ReadingFailure) in
        switch name {
        case .value: shown = paragraph(try reader.textOfElement(), type: type, format)
        case .inlineString: shown = Self.with(format.font, in: try Self.string(reader))
        default: break
        }
      }
      if let shown, shown.runs.contains(where: { $0.text.utf8.contains { $0 > 0x20 } }) {
        room -= shown.runs.reduce(16) { $0 + $1.text.utf8.count + 16 }
        guard room >= 0 else { throw .exceeded(.textBytes, limit: limits.textBytes) }
        cells.append(Sheet.Cell(column: column, paragraph: shown))
      }
      column += 1
    }
    return cells
  }

  /// The column, from 0, of an address such as "AB12".
  private static func column(_ address: String) -> Int? {
    var column = 0
    for byte in address.utf8 {
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { break }
      column = column * 26 + Int(byte) - 64
      guard column <= 1 << 20 else { return nil }
    }
    return column == 0 ? nil : column - 1
  }

  private func paragraph(_ value: String, type: String?, _ format: SheetStyles.CellFormat) -> Paragraph? {
    switch type {
    case "s":
      guard let index = Int(value), strings.indices.contains(index) else { return nil }
      return Self.with(format.font, in: strings[index])
    case "b": return Paragraph(value == "1" ? "TRUE" : "FALSE")
    case "str", "e", "d": return Self.with(format.font, in: Paragraph(value))
    default:
      guard let number = Double(value) else { return Paragraph(value) }
      return Paragraph(SheetNumberFormat.text(number, code: format.code, is1904: is1904))
    }
  }

  private static func with(_ font: String?, in paragraph: Paragraph) -> Paragraph {
    guard let font else { return paragraph }
    return Paragraph(paragraph.runs.map { FontRun($0.text, font: $0.font ?? font) })
  }
}
