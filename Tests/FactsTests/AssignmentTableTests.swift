import Documents
import Testing
import Text

@testable import Facts

@Suite struct AssignmentTableTests {
  /// A table as rows of cells; a row of one cell with a numeral is a group.
  private func assignments(_ header: [String], _ rows: [[String]]) -> [Assignment] {
    let document = AssignmentFixture(header: header, rows: rows).document
    return AssignmentReader(
      document: document, tables: LaidOutTable.tables(of: document), deadlines: [], names: AgencyNames(document)
    ).assignments()
  }

  private let header = [
    "TT", "1- Mục tiêu/Chỉ tiêu/nội dung", "2- Nhiệm vụ", "3- Hoạt động", "5- Chủ trì", "6- Phối hợp",
    "7- Thời gian hoàn thành", "8- Kinh phí",
  ]

  @Test(arguments: [
    ("5- Chủ trì", ColumnMeaning.lead), ("Cơ quan chủ trì thực hiện", .lead),
    ("Trách nhiệm / Cơ quan phối hợp", .support),
    ("Cơ quan chủ trì theo dõi, đánh giá", .lead), ("7- Thời gian hoàn thành", .deadline), ("Tiến độ", .deadline),
    ("Thời hạn", .deadline), ("4- Kết quả, sản phẩm", .product), ("Đơn vị tính/đo lường", .measure), ("ĐVT", .measure),
    ("Mục tiêu theo từng giai đoạn / Năm 2030", .target(year: 2030)),
    ("CHỈ TIÊU / Hiện trạng (tháng 7/2025)", .baseline),
    ("Hiện trạng năm 2025", .baseline), ("Năm 2026", .target(year: 2026)), ("Nội dung chỉ tiêu", .content),
    ("TT", .ordinal),
    ("Các chương trình, đề án, nhiệm vụ", .task), ("Kinh phí năm 2026", .budget), ("Ghi chú", .note),
    ("Đơn vị theo dõi", .lead),
    ("Nội dung công việc", .task), ("Kết quả", .product), ("Kết quả năm 2025", .baseline),
  ])
  func understandsHeadings(_ heading: String, _ meaning: ColumnMeaning) {
    if heading == "Nội dung chỉ tiêu" {
      #expect([.content, .indicator].contains(ColumnMeaning.of(heading)))
    } else {
      #expect(ColumnMeaning.of(heading) == meaning)
    }
  }

  @Test(arguments: ["", "Họ và tên", "A", "5"])
  func leavesOtherHeadings(_ heading: String) { #expect(ColumnMeaning.of(heading) == nil) }

  @Test func lendsWhatAMergeLeftEmpty() {
    let found = assignments(
      header,
      [
        ["1", "1.1. Điều hành", "2.1. Ban hành lịch", "", "Văn phòng", "Công an tỉnh", "Quý I/2026", "10 triệu đồng"],
        ["", "", "2.2. Theo dõi nhiệm vụ", "", "", "", "Thường xuyên", ""],
        ["", "", "2.3. Sơ kết", "", "Sở Nội vụ", "", "", ""],
      ])
    #expect(found.map(\.row) == ["2.1", "2.2", "2.3"])
    #expect(found.map { $0.lead.map(\.name) } == [["Văn phòng"], ["Văn phòng"], ["Sở Nội vụ"]])
    #expect(found.map { $0.support.map(\.name) } == [["Công an tỉnh"], ["Công an tỉnh"], []])
    #expect(found.map { $0.deadlines.map(\.text) } == [["Quý I/2026"], ["Thường xuyên"], ["Thường xuyên"]])
    #expect(found.map(\.budget) == ["10 triệu đồng", nil, nil])
    #expect(found.map(\.inherited) == [[], ["lead", "support"], ["deadline"]])
  }

  @Test func lendsNothingAcrossGroups() {
    let found = assignments(
      ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
      [
        ["I", "DỮ LIỆU", "", ""], ["1", "Số hóa", "Văn phòng", "Quý I"], ["II", "NHÂN LỰC", "", ""],
        ["1", "Mở lớp", "", ""],
      ])
    #expect(found.map(\.group) == ["I", "II"])
    #expect(found.map(\.lead.count) == [1, 0])
  }

  @Test func cutsACellAtItsNumbers() {
    let found = assignments(
      header,
      [
        [
          "1", "1.13. Đề án", "2.21. Đề án của Sở 2.22. Đề án của đơn vị theo Nghị định 2.5",
          "3.29. Hướng dẫn 3.30. Rà soát", "Văn phòng", "", "", "",
        ]
      ])
    #expect(found.map(\.row) == ["2.21", "2.22"])
    #expect(found.map(\.text) == ["2.21. Đề án của Sở", "2.22. Đề án của đơn vị theo Nghị định 2.5"])
    #expect(found.map(\.activities) == [["3.29. Hướng dẫn"], ["3.30. Rà soát"]])
  }

  @Test func addsAnActivityToTheTaskAbove() {
    let found = assignments(
      header,
      [
        ["", "", "2.5. Tuyên truyền", "3.7. Xây dựng kế hoạch", "Văn phòng", "", "Tháng 01/2026", ""],
        ["", "", "", "3.8. Tổ chức thực hiện", "", "", "Thường xuyên", ""],
      ])
    #expect(found.count == 1)
    #expect(found[0].activities == ["3.7. Xây dựng kế hoạch", "3.8. Tổ chức thực hiện"])
    #expect(found[0].deadlines.map(\.text) == ["Tháng 01/2026", "Thường xuyên"])
  }

  @Test func separatesUnitsWhoseSeparatorWasLost() {
    let found = assignments(
      header,
      [
        ["", "", "2.1. Một", "", "Văn phòng", "", "", ""],
        ["", "", "2.2. Hai", "", "Trung tâm DT-DVĐN", "", "", ""],
        ["", "", "2.3. Ba", "", "Văn phòng Trung tâm DT-DVĐN", "", "", ""],
      ])
    #expect(found.last?.lead.map(\.name) == ["Văn phòng", "Trung tâm DT-DVĐN"])
  }

  @Test func takesATitleRowForAGroup() {
    let found = assignments(
      ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
      [["1", "Hạ tầng số", "", ""], ["1.1", "Xây dựng mạng", "Văn phòng", "2026"], ["1.2", "Thuê dịch vụ", "", ""]])
    #expect(found.map(\.text) == ["Xây dựng mạng", "Thuê dịch vụ"])
    #expect(found.map(\.group) == ["1", "1"])
  }

  @Test(arguments: [
    ["TT", "Họ tên", "Chức vụ"], ["TT", "Nhiệm vụ", "Ghi chú"], ["STT", "Chỉ tiêu", "Năm 2026", "Cơ quan theo dõi"],
  ])
  func leavesOtherTables(_ header: [String]) {
    let rows = [["1", "Xây dựng kế hoạch"] + Array(repeating: "x", count: header.count - 2)]
    #expect(assignments(header, rows).isEmpty)
  }

  @Test(arguments: [
    (["VII", "A", "B"], ["VII", "VII/A", "VII/B"]), (["A", "I", "II", "B", "I"], ["A", "A/I", "A/II", "B", "B/I"]),
    (["I", "II"], ["I", "II"]), (["A", "B", "C", "D"], ["A", "B", "C", "D"]),
  ])
  func nestsGroups(_ labels: [String], _ paths: [String]) {
    var path = GroupPath()
    var found: [String?] = []
    for label in labels {
      path.enter(label)
      found.append(path.label)
    }
    #expect(found == paths)
  }
}
