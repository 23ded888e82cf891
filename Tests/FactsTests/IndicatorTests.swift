import Documents
import Testing
import Text

@testable import Facts

@Suite struct IndicatorTests {
  @Test(
    arguments: [
      ("≥ 70%", "≥", 70.0), ("> 1%", ">", 1), (">80", ">", 80), ("$\\geq 80\\%$", "≥", 80), ("$\\leq 5\\%$", "≤", 5),
      ("0,7314", nil, 0.7314), ("0.75", nil, 0.75), ("1,0", nil, 1), ("12.400", nil, 12400),
      ("1.250.000", nil, 1_250_000),
      ("98,5%", nil, 98.5), ("Nhóm 10", nil, 10), ("Có", nil, nil), ("trên 90%", ">", 90), ("tối thiểu 80%", "≥", 80),
      ("90% trở lên", "≥", 90), ("không quá 3", "≤", 3), (">= 5", "≥", 5), ("-", nil, nil), ("", nil, nil),
    ] as [(String, String?, Double?)])
  func parsesTargets(_ cell: String, _ comparator: String?, _ value: Double?) {
    let text = NormalizedText(cell)
    let parsed = TargetValue(Tokenizer.tokens(of: text), in: text)
    #expect(parsed.comparator == comparator)
    #expect(parsed.value == value)
  }

  private let header = [
    "STT", "Nội dung chỉ tiêu", "Đơn vị tính/đo lường", "CHỈ TIÊU / Hiện trạng (tháng 7/2025)", "CHỈ TIÊU / Năm 2025",
    "CHỈ TIÊU / Năm 2030", "Cơ quan, đơn vị chủ trì tham mưu; theo dõi, báo cáo",
  ]

  private func indicators(_ header: [String], _ rows: [[String]]) -> [Indicator] {
    let document = AssignmentFixture(header: header, rows: rows).document
    return IndicatorReader(
      document: document, tables: LaidOutTable.tables(of: document), names: AgencyNames(document)
    ).indicators()
  }

  @Test func readsARow() throws {
    let found = indicators(
      header, [["7", "Tỉ lệ thanh toán (*)", "%", "59,3%", "-", "80%", "Phòng Kinh tế phối hợp với Sở Tài chính;"]])
    let row = try #require(found.first)
    #expect((row.row, row.name, row.measure, row.baseline) == ("7", "Tỉ lệ thanh toán (*)", "%", "59,3%"))
    #expect(row.targets == [Indicator.Target(year: 2030, text: "80%", value: 80)])
    #expect(row.lead.map(\.name) == ["Phòng Kinh tế"])
    #expect(!row.isAmbiguous)
  }

  @Test(arguments: [
    ["1", "Phủ sóng", "%", "20%", "60%", "100%", "100%", "Phòng Kinh tế"],
    ["1", "Phủ sóng", "%", "20%", "60%", "Phòng Kinh tế"],
  ])
  func admitsWhatCannotBeAssigned(_ row: [String]) throws {
    let found = try #require(indicators(header, [row]).first)
    #expect(found.isAmbiguous && found.targets.isEmpty)
    #expect(found.cells == Array(row[3..<(row.count - 1)]))
    #expect((found.baseline, found.lead.map(\.name)) == ("20%", ["Phòng Kinh tế"]))
  }

  @Test func ignoresEmptyCellsAfterTheLast() throws {
    let found = try #require(
      indicators(header + [""], [["1", "Phủ sóng", "%", "20%", "60%", "", "Phòng Kinh tế", ""]]).first)
    #expect(found.targets.map(\.year) == [2025] && !found.isAmbiguous)
  }

  @Test func passesOverGroupsAndNamesThem() {
    let found = indicators(
      header, [["I", "HẠ TẦNG", "", "", "", "", ""], ["1", "Phủ sóng", "%", "1", "2", "3", "Sở Nội vụ"]])
    #expect(found.map(\.group) == ["I"])
  }

  @Test func leavesTablesOfTasks() {
    let tasks = ["TT", "Nhiệm vụ", "Năm 2026", "Chủ trì"]
    #expect(indicators(tasks, [["1", "Xây dựng", "x", "Văn phòng"]]).isEmpty)
  }
}
