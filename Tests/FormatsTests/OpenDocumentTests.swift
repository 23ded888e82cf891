import Testing
import Text

@testable import Formats

@Suite struct OpenDocumentTests {
  static let namespaces = [
    "office:office", "text:text", "table:table", "style:style", "draw:drawing", "fo:xsl-fo-compatible",
    "svg:svg-compatible",
  ].map { pair -> String in
    let parts = pair.split(separator: ":")
    return "xmlns:\(parts[0])=\"urn:oasis:names:tc:opendocument:xmlns:\(parts[1]):1.0\""
  }.joined(separator: " ")

  static func file(_ body: String, styles: String = "", named: String = "", manifest: String = "") -> [UInt8] {
    ZIPWriter.archive([
      ("mimetype", "application/vnd.oasis.opendocument.text"),
      (
        "content.xml",
        "<office:document-content \(namespaces)><office:automatic-styles>\(styles)</office:automatic-styles><office:body>\(body)</office:body></office:document-content>"
      ),
      ("styles.xml", "<office:document-styles \(namespaces)>\(named)</office:document-styles>"),
      ("META-INF/manifest.xml", "<manifest>\(manifest)</manifest>"),
    ])
  }

  private func lines(_ text: String, styles: String = "", named: String = "") throws -> [Substring] {
    let bytes = Self.file("<office:text>\(text)</office:text>", styles: styles, named: named)
    return try DocumentReader().read(bytes, fileName: "a.odt").text.string.split(separator: "\n")
  }

  static let examples: [(name: String, body: String, lines: [Substring])] = [
    (
      "blanks",
      "<text:p>  a\n  b <text:span> c</text:span><text:s text:c=\"2\"/>d<text:tab/>e<text:line-break/>f\u{AD}g </text:p>",
      ["a b c d e", "fg"]
    ),
    (
      "links, fields, marks",
      "<text:p><text:a>a</text:a><text:date>b</text:date><text:bookmark/><text:change/>c<office:annotation><text:p>x</text:p></office:annotation></text:p>",
      ["abc"]
    ),
    (
      "tracked deletions",
      "<text:tracked-changes><text:changed-region><text:deletion><text:p>bỏ</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>giữ</text:p>",
      ["giữ"]
    ),
    (
      "a note",
      "<text:p>a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>chú thích</text:p></text:note-body></text:note>b</text:p><text:p>c</text:p>",
      ["a¹b", "c", "¹ chú thích"]
    ),
    (
      "frames and shapes",
      "<text:p>a<draw:frame><draw:text-box><text:p>khung</text:p></draw:text-box></draw:frame><draw:g><draw:custom-shape><text:p>hình</text:p></draw:custom-shape></draw:g></text:p>",
      ["khung", "hình", "a"]
    ),
    (
      "sections and indexes",
      "<text:section><text:p>a</text:p><text:table-of-content><text:index-body><text:p>x</text:p></text:index-body></text:table-of-content>"
        + "<text:alphabetical-index><text:index-body><text:p>b</text:p></text:index-body></text:alphabetical-index></text:section>",
      ["a", "b"]
    ),
    (
      "cells that span",
      "<table:table><table:table-column/><table:table-header-rows><table:table-row><table:table-cell table:number-rows-spanned=\"2\"><text:p>TT</text:p></table:table-cell>"
        + "<table:table-cell table:number-columns-spanned=\"2\"><text:p>Hạn</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>"
        + "<table:table-row><table:covered-table-cell/><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>",
      ["TT\tHạn\t", "\ta\tb"]
    ),
  ]

  @Test(arguments: examples) func readsWhatIsShown(name: String, body: String, lines: [Substring]) throws {
    #expect(try self.lines(body) == lines, "\(name)")
  }

  @Test func numbersLists() throws {
    func level(_ number: Int, _ format: String, _ more: String = "") -> String {
      "<text:list-level-style-number text:level=\"\(number)\" style:num-format=\"\(format)\" \(more)/>"
    }
    let styles = """
      <text:list-style style:name="L">\(level(1, "I", "style:num-suffix=\".\""))\
      \(level(2, "1", "style:num-suffix=\".\" text:display-levels=\"2\" text:start-value=\"3\""))\
      <text:list-level-style-bullet text:level="3" text:bullet-char="-"/></text:list-style>
      <text:list-style style:name="A">\(level(1, "1", "style:num-list-format=\"Điều %1%.\""))</text:list-style>
      <style:style style:name="P" style:family="paragraph" style:list-style-name="A"/>
      """
    let outline = """
      <office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="A" style:num-suffix=")"/>\
      </text:outline-style></office:styles>
      """
    func item(_ text: String, _ more: String = "", _ attributes: String = "") -> String {
      "<text:list-item \(attributes)><text:p>\(text)</text:p>\(more)</text:list-item>"
    }
    let deep =
      "<text:list>\(item("x", "<text:list>\(item("ý"))</text:list><text:p>nữa</text:p>"))\(item("y"))</text:list>"
    let body = """
      <text:list text:style-name="L" xml:id="l1">\(item("một", deep))<text:list-header><text:p>đầu</text:p></text:list-header></text:list>
      <text:list text:style-name="A">\(item("riêng"))</text:list>
      <text:list text:style-name="L" text:continue-list="l1">\(item("hai", deep))</text:list>
      <text:list text:style-name="A" text:continue-numbering="true">\(item("tiếp"))\(item("năm", "", "text:start-value=\"5\""))</text:list>
      <text:list text:style-name="A">\(item("lại"))</text:list>
      <text:list><text:list-item><text:p text:style-name="P">kiểu</text:p></text:list-item></text:list>
      <text:h text:outline-level="1">mục</text:h><text:h text:outline-level="2">không</text:h><text:h text:outline-level="1">mục</text:h>
      """
    #expect(
      try lines(body, styles: styles, named: outline) == [
        "I. một", "I.3. x", "- ý", "nữa", "I.4. y", "đầu", "Điều 1. riêng", "II. hai", "II.3. x", "- ý", "nữa",
        "II.4. y",
        "Điều 2. tiếp", "Điều 5. năm", "Điều 1. lại", "Điều 1. kiểu", "A) mục", "không", "B) mục",
      ])
  }

  @Test func namesFontsAndHidesWhatIsHidden() throws {
    let styles = """
      <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Base"/>
      <style:style style:name="T1" style:family="text"><style:text-properties fo:text-transform="uppercase" style:font-name="Arial"/></style:style>
      <style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>
      """
    let named = """
      <office:font-face-decls><style:font-face style:name="F1" svg:font-family="'.VnTime', serif"/></office:font-face-decls>\
      <office:styles><style:style style:name="Base" style:family="paragraph"><style:text-properties style:font-name="F1"/></style:style>\
      </office:styles>
      """
    let body =
      "<office:text><text:p text:style-name=\"P1\">a<text:span text:style-name=\"T1\">đ</text:span><text:span text:style-name=\"T2\">x</text:span></text:p></office:text>"
    let blocks = try OpenDocumentReader(Self.file(body, styles: styles, named: named), limits: ReadingLimits()).blocks()
    #expect(blocks == [.paragraph(Paragraph([FontRun("a", font: ".VnTime"), FontRun("Đ", font: "Arial")]))])
  }

  @Test func readsSheets() throws {
    let styles = """
      <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
      """
    func cell(_ text: String, _ more: String = "") -> String {
      "<table:table-cell \(more)><text:p>\(text)</text:p></table:table-cell>"
    }
    let body = """
      <office:spreadsheet><table:table table:name="Ẩn" table:style-name="ta2"><table:table-row>\(cell("x"))</table:table-row></table:table>\
      <table:table table:name="Kế hoạch"><table:table-row>\(cell("TT"))\(cell("Hạn", "table:number-columns-repeated=\"2\""))\
      <table:table-cell table:number-columns-repeated="16000"/></table:table-row>\
      <table:table-row table:number-rows-repeated="2">\(cell("1"))<table:table-cell/>\(cell("Quý I"))</table:table-row>\
      <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>\
      </table:table></office:spreadsheet>
      """
    let text = try DocumentReader().read(Self.file(body, styles: styles), fileName: "a.ods").text.string
    #expect(text.split(separator: "\n") == ["Kế hoạch", "TT\tHạn\tHạn", "1\t\tQuý I", "1\t\tQuý I"])
  }

  @Test func refusesTextRepeatedWithoutEnd() throws {
    let row =
      "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"1000000\"><text:p>x</text:p></table:table-cell></table:table-row>"
    let body = "<office:spreadsheet><table:table table:name=\"S\">\(row)</table:table></office:spreadsheet>"
    #expect(throws: ReadingFailure.exceeded(.textBytes, limit: 32_000_000)) {
      try DocumentReader().read(Self.file(body), fileName: "a.ods")
    }
  }

  @Test func namesAPassword() throws {
    #expect(throws: ReadingFailure.encrypted) {
      try DocumentReader().read(Self.file("", manifest: "<encryption-data/>"), fileName: "a.odt")
    }
  }
}
