import Testing
import Text

@testable import Documents

@Suite struct TableRowsTests {
  private func table(_ lines: String...) throws -> (Document, Table) {
    let document = DocumentRecognizer().recognize(NormalizedText(lines.joined(separator: "\n")))
    return (document, try #require(document.tables.first))
  }

  private func readings(_ table: Table, _ document: Document) -> [[String]] {
    table.rows.map { $0.cells.map { $0.reading(in: document.text) } }
  }

  @Test func joinsARowTornByAPageBreak() throws {
    let (document, table) = try table(
      "TT\tNhiệm vụ\tChủ trì\tThời gian", "1\tBan hành Kế hoạch khắc phục\tCác phòng chuyên\tQuý IV năm", "",
      "\tnăm 2025 theo Nghị định\tmôn, đơn vị\t2026", "2\tViệc khác\tVăn phòng\tNăm 2026")
    #expect(
      readings(table, document) == [
        [
          "1", "Ban hành Kế hoạch khắc phục năm 2025 theo Nghị định", "Các phòng chuyên môn, đơn vị", "Quý IV năm 2026",
        ],
        ["2", "Việc khác", "Văn phòng", "Năm 2026"],
      ])
    #expect(table.rows.map { [$0.line, $0.lineEnd] } == [[2, 4], [5, 5]])
  }

  @Test func joinsATornRowThatGoesOnInCapitals() throws {
    let (document, table) = try table(
      "TT\tNhiệm vụ\tChủ trì\tThời gian\tSản phẩm", "1\tXây dựng kế hoạch của\tSở Nội vụ\tNăm 2026\tKế hoạch của", "",
      "\tỦy ban nhân dân tỉnh\t\t\tỦy ban nhân dân tỉnh", "2\tKết nối với\tSở Y tế\tNăm 2026\tTrục dữ liệu", "",
      "\tTrục liên thông\t\t\t", "3\tRà soát.\tSở Y tế\tNăm 2026\tBáo cáo.", "",
      "\tBan hành quy chế\tSở Xây dựng\tNăm 2027\tQuy chế"
    )
    #expect(
      readings(table, document).map { $0[1] } == [
        "Xây dựng kế hoạch của Ủy ban nhân dân tỉnh", "Kết nối với Trục liên thông", "Rà soát.", "Ban hành quy chế",
      ])
    #expect(readings(table, document)[0][4] == "Kế hoạch của Ủy ban nhân dân tỉnh")
  }

  @Test func keepsANewRowAfterAPageBreak() throws {
    let (document, table) = try table(
      "TT\tMục tiêu\tNhiệm vụ\tThời gian", "1\tMột\t2.1. Ban hành\tNăm 2026", "", "\t\t2.2. ban hành tiếp\tNăm 2027",
      "",
      "2\tHai\t2.3. Rà soát\tNăm 2028")
    #expect(readings(table, document).map { $0[2] } == ["2.1. Ban hành", "2.2. ban hành tiếp", "2.3. Rà soát"])
  }

  @Test func passesOverAPageHead() throws {
    let (_, table) = try table(
      "TT\tChỉ tiêu\tNăm 2026", "1\tMột\t10%", "", " BỘ NỘI VỤ", "", "2\tHai\t20%", "", "Các chỉ tiêu mới.")
    #expect(table.rows.count == 2)
  }

  @Test func mergesHeaderLinesAndDropsColumnNumbers() throws {
    let (_, table) = try table(
      "TT\tChỉ tiêu\tMục tiêu\t\tChủ trì", "\t\tNăm 2025\tNăm 2030\t", "(1)\t(2)\t(3)\t(4)\t(5)",
      "1\tTỷ lệ\t10%\t20%\tVăn phòng")
    #expect(table.header == ["TT", "Chỉ tiêu", "Mục tiêu / Năm 2025", "Mục tiêu / Năm 2030", "Chủ trì"])
    #expect(table.rows.count == 1)
  }

  @Test(arguments: [
    ("I\tPHÁT TRIỂN\t\t", "I", "PHÁT TRIỂN"), ("II PHÁT TRIỂN Hạ Tầng\t\t\t", "II", "PHÁT TRIỂN Hạ Tầng"),
    ("<b>A</b>\t<b>Xây dựng</b>\t\t", "A", "Xây dựng"), ("\tCẢI CÁCH THỂ CHẾ\t\t", "", "CẢI CÁCH THỂ CHẾ"),
    ("II- HẠ TẦNG, DỮ LIỆU", "II", "HẠ TẦNG, DỮ LIỆU"),
  ])
  func tellsGroups(_ row: String, _ label: String, _ title: String) throws {
    let (_, table) = try table("TT\tNhiệm vụ\tChủ trì\tThời gian", row, "1\tMột\tVăn phòng\tNăm 2026")
    guard case .group(let foundLabel, let foundTitle) = table.rows[0].kind else {
      Issue.record("\(row) is no group")
      return
    }
    #expect(foundLabel == label && foundTitle == title)
  }

  @Test func readsAMarkdownTable() throws {
    let (document, table) = try table(
      "| TT | Nhiệm vụ | Chủ trì |", "|----|:--------|--------:|", "| 1 | Một \\| hai | Văn phòng |", "| 2 | Ba |  |")
    #expect(table.header == ["TT", "Nhiệm vụ", "Chủ trì"])
    #expect(readings(table, document).count == 2)
    #expect(table.rows[1].cells.count == 3)
  }

  @Test func takesTheAnnexAndItsTitle() throws {
    let (_, table) = try table(
      "PHỤ LỤC 2", "", "DANH MỤC NHIỆM VỤ", "", "(Kèm theo Kế hoạch số 1/KH-SNV)", "", "TT\tNhiệm vụ\tChủ trì",
      "1\tMột\tHai")
    #expect(table.annex == "PHỤ LỤC 2")
    #expect(table.caption == "DANH MỤC NHIỆM VỤ")
  }
}
