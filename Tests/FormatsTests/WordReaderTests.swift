import Foundation
import Testing
import Text

@testable import Formats

@Suite struct WordReaderTests {
  typealias F = WordFixture

  /// What stands in a document, and the lines that are read.
  static let examples: [(name: String, body: String, lines: [String])] = [
    (
      "runs of one word",
      "<w:p><w:r><w:t>Số: 57-NQ</w:t></w:r><w:proofErr w:type=\"x\"/><w:r><w:rPr><w:b/></w:rPr><w:t>/TW</w:t></w:r></w:p>",
      ["Số: 57-NQ/TW"]
    ),
    (
      "blanks that count and those that do not",
      "<w:p><w:r><w:t xml:space=\"preserve\">a </w:t></w:r><w:r><w:t> b </w:t></w:r><w:r><w:t>c</w:t></w:r></w:p>",
      ["a bc"]
    ),
    (
      "breaks, tabs, hyphens",
      "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>57</w:t><w:noBreakHyphen/><w:t>NQ/TW ng\u{AD}ày</w:t><w:softHyphen/></w:r></w:p>",
      ["a b", "57-NQ/TW ngày"]
    ),
    (
      "tracked changes",
      "<w:p><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins>"
        + "<w:moveFrom><w:r><w:t>dời đi</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t> dời đến</w:t></w:r></w:moveTo></w:p>",
      ["thêmdời đến"]
    ),
    (
      "a paragraph mark deleted",
      F.paragraph("một ", "<w:rPr><w:del w:id=\"1\"/></w:rPr>") + F.paragraph("hai") + F.paragraph("ba"),
      ["một hai", "ba"]
    ),
    (
      "hidden letters",
      "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>hiện</w:t></w:r></w:p>",
      ["hiện"]
    ),
    (
      "fields",
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>lệnh</w:t></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>ngày 5</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        + "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t> tháng 6</w:t></w:r></w:fldSimple></w:p>",
      ["ngày 5tháng 6"]
    ),
    (
      "a field left open",
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>X</w:instrText></w:r></w:p>"
        + F.paragraph("sau"),
      ["sau"]
    ),
    (
      "links, tags, controls",
      "<w:p><w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>b</w:t></w:r></w:smartTag>"
        + "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>c</w:t></w:r></w:sdtContent></w:sdt></w:p>"
        + "<w:sdt><w:sdtContent>\(F.paragraph("d"))</w:sdtContent></w:sdt><w:ins>\(F.paragraph("e"))</w:ins>",
      ["abc", "d", "e"]
    ),
    (
      "a text box, told twice",
      "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>\(F.paragraph("khung"))</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
        + "<mc:Fallback><w:pict><v:textbox><w:txbxContent>\(F.paragraph("khung"))</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent><w:t>neo</w:t></w:r></w:p>",
      ["khung", "neo"]
    ),
    (
      "a text box of old",
      "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>\(F.paragraph("cũ"))</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>",
      ["cũ"]
    ),
    (
      "symbols",
      "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/>"
        + "<w:t>\u{F0B7}</w:t></w:r><w:r><w:rPr><w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/></w:rPr><w:t>a90%</w:t></w:r></w:p>",
      ["→≥•α90%"]
    ),
    (
      "capitals by format",
      "<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Kế hoạch</w:t></w:r><w:r><w:rPr><w:caps/><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr><w:t> a</w:t></w:r></w:p>",
      ["KẾ HOẠCHa"]
    ),
    (
      "tables with nothing between", F.table([F.cell("a") + F.cell("b")]) + F.table([F.cell("c") + F.cell("d")]),
      ["a\tb", "c\td"]
    ),
    (
      "formulas",
      "<w:p><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num></m:f><m:r><m:t>+b</m:t></m:r></m:oMath></w:p>",
      ["a+b"]
    ),
  ]

  @Test(arguments: examples) func readsWhatWordShows(name: String, body: String, lines: [String]) throws {
    #expect(try WordFixture(body: body).text().split(separator: "\n").map(String.init) == lines, "\(name)")
  }

  @Test func keepsNotesAtTheEnd() throws {
    func reference(_ id: Int) -> String { "<w:r><w:footnoteReference w:id=\"\(id)\"/></w:r>" }
    func note(_ id: Int, _ text: String) -> String {
      "<w:footnote w:id=\"\(id)\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> \(text)</w:t></w:r></w:p></w:footnote>"
    }
    let document = WordFixture(
      body: "<w:p><w:r><w:t>Nghị quyết 57-NQ/TW</w:t></w:r>\(reference(5))<w:r><w:t>;</w:t></w:r></w:p>"
        + F.table([
          "<w:tc><w:p><w:r><w:t>ô</w:t></w:r>\(reference(2))</w:p></w:tc>" + F.cell("b")
        ]) + F.paragraph("sau"),
      footnotes: note(2, "chú thích hai") + note(5, "chú thích năm"))
    #expect(
      try document.text() == """
        Nghị quyết 57-NQ/TW¹;

        ô²\tb

        sau

        ¹ chú thích năm

        ² chú thích hai


        """)
  }

  @Test func leavesOutTablesOfContents() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="Mclc1"><w:name w:val="toc 1"/></w:style>\
      <w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Mclc1"/></w:style>
      """
    let begin =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType=\"separate\"/></w:r>"
    let body = """
      <w:p><w:pPr><w:pStyle w:val="Mclc1"/></w:pPr>\(begin)<w:r><w:t>I. MỤC TIÊU 1</w:t></w:r></w:p>
      <w:p><w:pPr><w:pStyle w:val="Own"/></w:pPr><w:r><w:t>1. Mục tiêu chung 2</w:t></w:r></w:p>
      <w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\(F.paragraph("I. MỤC TIÊU"))
      """
    #expect(try WordFixture(body: body, styles: styles).text() == "I. MỤC TIÊU\n\n")
  }

  @Test func readsTablesAsLogicalCells() throws {
    let merged = F.table([
      F.cell("TT", "<w:vMerge w:val=\"restart\"/>") + F.cell("Nhiệm vụ", "<w:gridSpan w:val=\"2\"/>") + F.cell("Hạn"),
      F.cell("", "<w:vMerge/>") + F.cell("Tên") + F.cell("Sản phẩm") + F.cell(""),
      "<w:trPr><w:del w:id=\"1\"/></w:trPr>" + F.cell("bỏ"),
      "<w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>" + F.cell("a") + F.cell("b"),
      F.cell("1") + F.cell("c", "<w:hMerge w:val=\"restart\"/>") + F.cell("d", "<w:hMerge/>") + F.cell("e"),
      "<w:sdt><w:sdtContent>\(F.cell("2"))</w:sdtContent></w:sdt>" + F.cell("f")
        + "<w:tc>\(F.table([F.cell("g") + F.cell("h")]))\(F.paragraph("i"))</w:tc>" + F.cell("k"),
    ])
    #expect(
      try WordFixture(body: merged).text().split(separator: "\n") == [
        "TT\tNhiệm vụ\t\tHạn", "\tTên\tSản phẩm\t", "\ta\tb\t", "1\tc\t\te", "2\tf\tg h i\tk",
      ])
  }

  /// The tables of the sample plans, set as a Word table and read again, row for row.
  @Test func keepsTheRowsOfPlans() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Corpus")
    var rowCount = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
      guard name.hasSuffix(".md") || name.hasSuffix(".txt") else { continue }
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let rows = text.split(whereSeparator: \.isNewline).filter { $0.contains("\t") }.map { line in
        line.split(separator: "\t", omittingEmptySubsequences: false).map { cell in
          cell.split(separator: " ").joined(separator: " ")
        }
      }
      guard let width = rows.map(\.count).max() else { continue }
      let cells = rows.map { row in
        row.map { cell in
          F.cell(cell.replacing("&", with: "&amp;").replacing("<", with: "&lt;"))
        }.joined() + String(repeating: F.cell(""), count: width - row.count)
      }
      let borders = "<w:tblBorders><w:insideV w:val=\"single\"/></w:tblBorders>"
      let read = try WordFixture(body: F.table(cells, borders)).text().split(separator: "\n")
      let expected = rows.map { row in row + Array(repeating: "", count: width - row.count) }
      #expect(read.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) } == expected)
      rowCount += rows.count
    }
    #expect(rowCount > 50)
  }

  @Test(
    arguments: [
      ("", false), ("<w:tblBorders><w:insideV w:val=\"single\"/></w:tblBorders>", true),
      ("<w:tblBorders><w:insideV w:val=\"nil\"/></w:tblBorders>", false), ("<w:tblStyle w:val=\"TableGrid\"/>", true),
      ("<w:tblStyle w:val=\"Own\"/>", true),
      (
        "<w:tblStyle w:val=\"Own\"/><w:tblBorders><w:top w:val=\"none\"/><w:left w:val=\"none\"/><w:insideV w:val=\"none\"/></w:tblBorders>",
        false
      ),
    ])
  func tellsWhetherATableIsRuled(properties: String, isRuled: Bool) throws {
    let styles = """
      <w:style w:type="table" w:styleId="TableGrid"><w:tblPr><w:tblBorders><w:top w:val="single"/><w:left w:val="single"/>\
      <w:insideV w:val="single"/></w:tblBorders></w:tblPr></w:style>
      <w:style w:type="table" w:styleId="Own"><w:basedOn w:val="TableGrid"/></w:style>
      """
    let underlined = "<w:tcBorders><w:bottom w:val=\"single\"/></w:tcBorders>"
    let document = WordFixture(
      body: F.table([F.cell("a", underlined) + F.cell("b")], properties), styles: styles)
    guard case .table(let grid) = try document.blocks().first else {
      Issue.record("no table")
      return
    }
    #expect(grid.isRuled == isRuled)
  }

  @Test func namesTheFontOfEachRun() throws {
    let styles = """
      <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:styleId="Old"><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Older"><w:basedOn w:val="Old"/></w:style>
      <w:style w:type="character" w:styleId="Strong"><w:rPr><w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/></w:rPr></w:style>
      """
    let body = """
      <w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="VNI-Times"/></w:rPr><w:t>b</w:t></w:r></w:p>
      <w:p><w:pPr><w:pStyle w:val="Older"/></w:pPr><w:r><w:t>c</w:t></w:r><w:r><w:t>d</w:t></w:r>\
      <w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>e</w:t></w:r></w:p>
      """
    #expect(
      try WordFixture(body: body, styles: styles).blocks() == [
        .paragraph(Paragraph([FontRun("a", font: "Calibri"), FontRun("b", font: "VNI-Times")])),
        .paragraph(Paragraph([FontRun("cd", font: ".VnTime"), FontRun("e", font: ".VnTimeH")])),
      ])
  }

  @Test func knowsPagesWhereWordCountedThem() throws {
    let broken = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>hai</w:t></w:r></w:p>"
    let torn = "<w:p><w:r><w:t>hai rưỡi</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t> ba</w:t></w:r></w:p>"
    let body = F.paragraph("một") + broken + torn + F.paragraph("bốn")
    let cases: [(String, [Int])] = [
      ("<Pages>3</Pages><Application>Microsoft Office Word</Application>", [1, 1, 2, 2, 2, 2, 3, 3]),
      ("<Pages>4</Pages><Application>Microsoft Office Word</Application>", []),
      ("<Pages>3</Pages><Application>LibreOffice</Application>", []), ("", []),
    ]
    for (application, pages) in cases {
      let bytes = WordFixture(body: body, application: application).bytes
      let manuscript = try DocumentReader().read(bytes, fileName: "a.docx")
      #expect(manuscript.pages == pages)
    }
  }

  @Test func findsPartsByTheirTypes() throws {
    let types = """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document2.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
      """
    let document = F.part("document", "<w:body>\(F.paragraph("đúng"))</w:body>")
    let bytes = ZIPWriter.archive([
      ("word/document.xml", F.part("document", "")), ("word\\document2.xml", document), ("[Content_Types].xml", types),
    ])
    #expect(try DocumentReader().read(bytes, fileName: "a.docx").text.string == "đúng\n\n")
  }

  @Test func readsStrictFilesAndOtherPrefixes() throws {
    let document = """
      <d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:r><d:t>chặt</d:t></d:r></d:p></d:body></d:document>
      """
    let bytes = ZIPWriter.archive([("word/document.xml", document)])
    #expect(try DocumentReader().read(bytes, fileName: "a.DOCX").text.string == "chặt\n\n")
  }
}
