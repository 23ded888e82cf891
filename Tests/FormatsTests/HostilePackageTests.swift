import Foundation
import Testing

@testable import Formats

/// Office documents made to do harm: each ends soon, in text or in one failure.
@Suite struct HostilePackageTests {
  typealias F = WordFixture

  static let word = WordFixture(
    body: F.item("Điều", list: 1) + F.item("khoản", list: 1, level: 1)
      + F.table(
        [
          F.cell("TT", "<w:vMerge w:val=\"restart\"/>") + F.cell("b", "<w:gridSpan w:val=\"2\"/>"),
          "<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + F.cell("c", "<w:vMerge/>") + F.cell("d"),
        ], "<w:tblStyle w:val=\"T\"/>")
      + "<w:p><w:r><w:rPr><w:rFonts w:hAnsi=\".VnTime\"/><w:caps/></w:rPr><w:t>KÕ ho¹ch</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
      + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>x</w:instrText><w:fldChar w:fldCharType=\"separate\"/></w:r></w:p>"
      + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>\(F.paragraph("k"))</w:txbxContent></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>",
    styles:
      "<w:style w:type=\"table\" w:styleId=\"T\"><w:basedOn w:val=\"T\"/></w:style><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"/>",
    numbering: F.definition(1, F.level(0, "upperRoman", "Điều %1.") + F.level(1, "decimal", "%1.%2."))
      + F.instance(1, of: 1, "<w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"3\"/></w:lvlOverride>"),
    footnotes: "<w:footnote w:id=\"2\">\(F.paragraph("chú thích"))</w:footnote>")

  static let text: [(name: String, contents: String)] = [
    (
      "content.xml",
      "<office:document-content \(OpenDocumentTests.namespaces)><office:body><office:text><text:list text:style-name=\"L\"><text:list-item text:start-value=\"3\">"
        + "<text:p>a<text:s text:c=\"3\"/><text:span text:style-name=\"T\">b</text:span></text:p></text:list-item></text:list><table:table><table:table-row>"
        + "<table:table-cell table:number-rows-spanned=\"2\" table:number-columns-repeated=\"2\"><text:p>c</text:p></table:table-cell></table:table-row>"
        + "<table:table-row><table:covered-table-cell table:number-columns-repeated=\"2\"/></table:table-row></table:table></office:text></office:body></office:document-content>"
    ),
    (
      "styles.xml",
      "<office:document-styles \(OpenDocumentTests.namespaces)><office:styles><text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" text:start-value=\"2\" style:num-format=\"I\"/></text:list-style></office:styles></office:document-styles>"
    ),
  ]

  static let sheets: [(name: String, contents: String)] = {
    let namespace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    return [
      ("xl/workbook.xml", "<workbook \(namespace)><sheets><sheet name=\"S\" id=\"r\"/></sheets></workbook>"),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Target=\"worksheets/s.xml\"/></Relationships>"
      ),
      (
        "xl/worksheets/s.xml",
        "<worksheet \(namespace)><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" s=\"1\"><v>46203</v></c></row><row r=\"2\"><c r=\"B2\"><v>2</v></c><c r=\"C2\"><v>3</v></c></row></sheetData></worksheet>"
      ),
      ("xl/sharedStrings.xml", "<sst \(namespace)><si><t>a</t></si></sst>"),
      (
        "xl/styles.xml",
        "<styleSheet \(namespace)><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"
      ),
    ]
  }()

  /// Seconds of each kind: 60 under `TRACUU_LONG=1`.
  static let seconds = ProcessInfo.processInfo.environment["TRACUU_LONG"] == "1" ? 60.0 : 0.3

  @Test(arguments: ["a.docx", "a.odt", "a.xlsx"]) func survivesDamage(name: String) throws {
    let parts = name == "a.docx" ? Self.word.parts : name == "a.odt" ? Self.text : Self.sheets
    let whole = ZIPWriter.archive(parts)
    #expect(throws: Never.self) { try DocumentReader().read(whole, fileName: name) }
    let seed =
      ProcessInfo.processInfo.environment["TRACUU_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...UInt64.max)
    var mutator = PackageMutator(seed: seed)
    let end = Date().addingTimeInterval(Self.seconds)
    var (count, read) = (0, 0)
    while Date() < end {
      let bytes = count % 4 == 0 ? mutator.damaged(whole) : mutator.changed(parts)
      let start = Date()
      if (try? DocumentReader().read(bytes, fileName: name)) != nil { read += 1 }
      let time = Date().timeIntervalSince(start)
      #expect(time < 5, "seed \(seed), step \(count): \(time) s")
      count += 1
    }
    // Many must get through to the readers, or nothing is tested.
    #expect(read * 40 > count, "seed \(seed): \(read) of \(count) read")
  }

  static let hostile: [HostileDocument] = [
    HostileDocument("a bomb", .exceeded(.inflatedBytes, limit: 4_000_000)) {
      WordFixture(body: F.paragraph(String(repeating: "a", count: 5_000_000))).bytes
    },
    HostileDocument("a table in a table without end", .exceeded(.depth, limit: 256)) {
      WordFixture(body: nested(2_000, "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")).bytes
    },
    HostileDocument("controls without end", .exceeded(.depth, limit: 256)) {
      WordFixture(body: nested(2_000, "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")).bytes
    },
    HostileDocument("wide cells", .exceeded(.textBytes, limit: 1_000_000)) {
      WordFixture(body: F.table(Array(repeating: F.cell("a", "<w:gridSpan w:val=\"100000\"/>"), count: 8_000))).bytes
    },
    HostileDocument("one note told again and again", nil) {
      let reference = "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"
      let note = "<w:footnote w:id=\"1\">\(F.paragraph(String(repeating: "a", count: 100_000)))</w:footnote>"
      return WordFixture(body: String(repeating: reference, count: 1_000), footnotes: note).bytes
    },
    HostileDocument("a long number", nil) {
      let level = F.level(0, "decimal", String(repeating: "%1", count: 100_000))
      return WordFixture(
        body: String(repeating: F.item("a", list: 1), count: 1_000),
        numbering: F.definition(1, level) + F.instance(1, of: 1)
      ).bytes
    },
    HostileDocument("billion laughs", .damaged(part: "word/document.xml", detail: "")) {
      let document =
        "<!DOCTYPE r [<!ENTITY a0 \"ha\">\(XMLReaderTests.laughs)]>"
        + F.part("document", "<w:body>&a40;</w:body>").drop { $0 != "\n" }
      return ZIPWriter.archive([("word/document.xml", document)])
    },
    HostileDocument("a style based on itself", nil) {
      let styles = (0..<2_000).map {
        "<w:style w:type=\"paragraph\" w:styleId=\"s\($0)\"><w:basedOn w:val=\"s\(($0 + 1) % 2_000)\"/></w:style>"
      }
      return WordFixture(
        body: (0..<2_000).map { F.paragraph("a", "<w:pStyle w:val=\"s\($0)\"/>") }.joined(), styles: styles.joined()
      ).bytes
    },
    HostileDocument("no document", .damaged(part: nil, detail: "no word/document.xml")) {
      ZIPWriter.archive([("a.xml", "<a/>")])
    },
  ]

  private static func nested(_ depth: Int, _ start: String, _ end: String) -> String {
    String(repeating: start, count: depth) + F.paragraph("a") + String(repeating: end, count: depth)
  }

  @Test(arguments: hostile) func endsSoon(document: HostileDocument) throws {
    var limits = ReadingLimits()
    limits.inflatedBytes = 4_000_000
    limits.textBytes = 1_000_000
    let bytes = document.bytes()
    let start = Date()
    do throws(ReadingFailure) {
      _ = try DocumentReader(limits: limits).read(bytes, fileName: "a.docx")
      #expect(document.failure == nil)
    } catch {
      // What libxml2 says differs from version to version.
      if case .damaged(let part, _) = error, document.failure == .damaged(part: part, detail: "") { return }
      #expect(error == document.failure)
    }
    #expect(Date().timeIntervalSince(start) < 5)
  }
}
