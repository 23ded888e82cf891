import Testing
import Text

@testable import Formats

@Suite struct SlidesReaderTests {
  @Test func readsSlidesInTheOrderOfThePresentation() throws {
    let file = Self.presentation(
      slides: [
        "slide1": Self.shape("<a:p><a:r><a:t>Phần sau</a:t></a:r></a:p>"),
        "slide2": Self.shape(
          """
          <a:p><a:r><a:rPr><a:latin typeface="VNI-Times"/></a:rPr><a:t>Kế hoạch</a:t></a:r><a:br/><a:r><a:t>năm 2026</a:t></a:r></a:p>
          """),
      ], order: ["slide2", "slide1"])
    let manuscript = try DocumentReader().read(file, fileName: "trinh-bay.pptx")
    #expect(manuscript.text.string == "Kế hoạch\nnăm 2026\n\nPhần sau\n\n")
    #expect(manuscript.pages == [1, 1, 1, 2, 2])
    #expect(manuscript.format == .pptx)
  }

  @Test func readsTablesAndNumbersAndLeavesOutFeet() throws {
    let numbered = { (text: String) in
      "<a:p><a:pPr><a:buAutoNum type=\"arabicParenR\"/></a:pPr><a:r><a:t>\(text)</a:t></a:r></a:p>"
    }
    let cell = { (text: String, span: String) in
      "<a:tc \(span)><a:txBody><a:p><a:r><a:t>\(text)</a:t></a:r></a:p></a:txBody></a:tc>"
    }
    let table =
      "<p:graphicFrame><a:graphic><a:graphicData><a:tbl>"
      + "<a:tr>" + cell("TT", "") + cell("Việc", "gridSpan=\"2\"") + cell("", "hMerge=\"1\"") + "</a:tr>"
      + "<a:tr>" + cell("1", "") + cell("Rà soát", "") + cell("Văn phòng", "rowSpan=\"2\"") + "</a:tr>"
      + "<a:tr>" + cell("2", "") + cell("Tổng kết", "") + cell("", "vMerge=\"1\"") + "</a:tr>"
      + "</a:tbl></a:graphicData></a:graphic></p:graphicFrame>"
    let foot = Self.shape("<a:p><a:r><a:t>Trang 1</a:t></a:r></a:p>", placeholder: "sldNum")
    let file = Self.presentation(
      slides: ["slide1": Self.shape(numbered("một") + numbered("hai")) + table + foot], order: ["slide1"])
    let manuscript = try DocumentReader().read(file, fileName: "a.pptx")
    #expect(
      manuscript.text.string == "1) một\n\n2) hai\n\nTT\tViệc\t\n1\tRà soát\tVăn phòng\n2\tTổng kết\t\n\n")
  }

  @Test func refusesAPresentationWithoutItsSlide() {
    let file = Self.presentation(slides: [:], order: ["slide9"])
    #expect(throws: ReadingFailure.self) { try DocumentReader().read(file, fileName: "a.pptx") }
  }

  private static func shape(_ paragraphs: String, placeholder: String? = nil) -> String {
    let properties = placeholder.map { "<p:nvSpPr><p:nvPr><p:ph type=\"\($0)\"/></p:nvPr></p:nvSpPr>" } ?? ""
    return "<p:sp>\(properties)<p:txBody>\(paragraphs)</p:txBody></p:sp>"
  }

  private static func presentation(slides: [String: String], order: [String]) -> [UInt8] {
    let spaces =
      "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" "
      + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
      + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    let list = order.map { "<p:sldId id=\"1\" r:id=\"r\($0)\"/>" }.joined()
    let targets = order.map { "<Relationship Id=\"r\($0)\" Target=\"slides/\($0).xml\"/>" }.joined()
    var entries = [
      ("ppt/presentation.xml", "<p:presentation \(spaces)><p:sldIdLst>\(list)</p:sldIdLst></p:presentation>"),
      (
        "ppt/_rels/presentation.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(targets)</Relationships>"
      ),
    ]
    for (name, content) in slides {
      entries.append(
        ("ppt/slides/\(name).xml", "<p:sld \(spaces)><p:cSld><p:spTree>\(content)</p:spTree></p:cSld></p:sld>"))
    }
    return ZIPWriter.archive(entries)
  }
}
