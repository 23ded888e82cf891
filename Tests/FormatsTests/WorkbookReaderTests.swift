import Testing
import Text

@testable import Formats

@Suite struct WorkbookReaderTests {
  private static let namespaces = """
    xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    """

  /// A workbook of these sheets: name, attributes of the sheet, rows.
  private func workbook(_ sheets: [(String, String, String)], strings: String = "", styles: String = "") -> [UInt8] {
    var entries: [(name: String, contents: String)] = []
    let list = sheets.enumerated().map { "<sheet name=\"\($1.0)\" sheetId=\"\($0 + 1)\" r:id=\"rId\($0)\" \($1.1)/>" }
    entries.append(("xl/workbook.xml", "<workbook \(Self.namespaces)><sheets>\(list.joined())</sheets></workbook>"))
    let links = sheets.indices.map { "<Relationship Id=\"rId\($0)\" Target=\"worksheets/s\($0).xml\"/>" }
    let address = "http://schemas.openxmlformats.org/package/2006/relationships"
    entries.append(
      ("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"\(address)\">\(links.joined())</Relationships>"))
    for (index, sheet) in sheets.enumerated() {
      entries.append(
        ("xl/worksheets/s\(index).xml", "<worksheet \(Self.namespaces)><sheetData>\(sheet.2)</sheetData></worksheet>"))
    }
    entries.append(("xl/sharedStrings.xml", "<sst \(Self.namespaces)>\(strings)</sst>"))
    entries.append(("xl/styles.xml", "<styleSheet \(Self.namespaces)>\(styles)</styleSheet>"))
    return ZIPWriter.archive(entries)
  }

  private func text(_ bytes: [UInt8]) throws -> [Substring] {
    try DocumentReader().read(bytes, fileName: "phụ lục.xlsx").text.string.split(separator: "\n")
  }

  @Test func readsASheetOfTasks() throws {
    let strings = """
      <si><t>Nhiệm vụ</t></si><si><r><t>Rà </t></r><r><rPr><rFont val="Arial"/></rPr><t>soát</t></r><rPh><t>x</t></rPh></si>
      """
    let styles = """
      <numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs>
      """
    let rows = """
      <row r="1"><c r="A1" t="inlineStr"><is><t>PHỤ LỤC</t></is></c></row>
      <row r="3"><c r="A3" t="str"><v>TT</v></c><c r="C3" t="s"><v>0</v></c><c r="D3" t="str"><v>Hạn</v></c><c r="E3"/></row>
      <row r="4"><c r="A4" t="str"><v>I</v></c></row>
      <row r="5" hidden="1"><c r="A5"><v>1</v></c><c r="C5" t="s"><v>1</v></c><c r="D5" s="1"><v>46203</v></c></row>
      <row r="6"><c><f>A5+1</f><v>2</v></c><c/><c t="b"><v>1</v></c><c s="2"><v>0.5</v></c></row>
      <row r="9"><c r="A9" t="str"><v>Nơi nhận:</v></c></row>
      """
    let bytes = workbook(
      [("Ẩn", "state=\"hidden\"", rows), ("Phụ lục I", "", rows), ("Trống", "", "")], strings: strings, styles: styles)
    #expect(
      try text(bytes) == [
        "Phụ lục I", "PHỤ LỤC", "TT\tNhiệm vụ\tHạn", "I\t\t", "1\tRà soát\t30/06/2026", "2\tTRUE\t50%", "Nơi nhận:",
      ])
  }

  @Test func namesTheFontsOfCells() throws {
    let strings = "<si><t>a</t></si><si><r><rPr><rFont val=\".VnTimeH\"/></rPr><t>b</t></r></si>"
    let styles =
      "<fonts><font><name val=\"Arial\"/></font><font><name val=\".VnTime\"/></font></fonts><cellXfs><xf/><xf fontId=\"1\"/></cellXfs>"
    let rows =
      "<row><c s=\"1\" t=\"s\"><v>0</v></c></row><row><c s=\"1\" t=\"s\"><v>1</v></c></row><row><c t=\"str\"><v>c</v></c></row>"
    var reader = try WorkbookReader(
      workbook([("S", "", rows)], strings: strings, styles: styles), limits: ReadingLimits())
    let fonts = try reader.blocks().dropFirst().map { block -> String? in
      guard case .paragraph(let paragraph) = block else { return "?" }
      return paragraph.runs[0].font
    }
    #expect(fonts == [".VnTime", ".VnTimeH", "Arial"])
  }

  @Test func refusesAFewCellsScatteredFarApart() throws {
    let rows = (1...12_000).map { row in
      let letters = [row / 676 % 26, row / 26 % 26, row % 26].map { String(UnicodeScalar(UInt8(65 + $0))) }.joined()
      return "<row r=\"\(row)\"><c r=\"\(letters)\(row)\"><v>1</v></c><c r=\"ZZ\(row)\"><v>1</v></c></row>"
    }
    var limits = ReadingLimits()
    limits.textBytes = 1_000_000
    #expect(throws: ReadingFailure.exceeded(.textBytes, limit: 1_000_000)) {
      try DocumentReader(limits: limits).read(self.workbook([("S", "", rows.joined())]), fileName: "a.xlsx")
    }
  }
}
