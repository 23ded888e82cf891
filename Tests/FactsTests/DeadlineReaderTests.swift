import Documents
import Testing
import Text

@testable import Facts

@Suite struct DeadlineReaderTests {
  /// A document of one table whose last column is headed by `column`.
  private func table(caption: String?, column: String, cells: [String], group: Bool = false) -> Document {
    let text = NormalizedText(cells.joined(separator: "\n"))
    let rows = cells.indices.map { index in
      let passage = Passage(kind: .cell, pieces: [text.range(ofLine: index + 1)], text: text)
      let kind: Table.Row.Kind = group && index == 0 ? .group(label: "I", title: "") : .data
      return Table.Row(kind: kind, cells: [passage], line: index + 1, lineEnd: index + 1)
    }
    var head = Letterhead()
    head.title = "Cải cách hành chính năm 2026"
    head.date = PartialDate("2025-12-30")
    let table = Table(
      annex: nil, caption: caption, header: [column], rows: rows, division: nil, range: TextRange(0, text.utf8.count))
    return Document(text: text, letterhead: head, divisions: [], passages: [], tables: [table])
  }

  private func summaries(_ document: Document) -> [String] {
    DeadlineReader(document: document, masked: []).deadlines().map(DeadlineCase.summary)
  }

  @Test func takesTheYearOfTheTable() {
    let document = table(caption: "NHIỆM VỤ TRỌNG TÂM NĂM 2027", column: "Thời gian hoàn thành", cells: ["Tháng 7"])
    #expect(summaries(document) == ["month 2027-07-01..2027-07-31 - [Tháng 7]"])
  }

  @Test func takesTheYearOfTheTitleBeforeTheDate() {
    let document = table(caption: "DANH MỤC NHIỆM VỤ", column: "Thời hạn", cells: ["Quý II"])
    #expect(summaries(document) == ["quarter 2026-04-01..2026-06-30 - [Quý II]"])
  }

  @Test func takesNoYearFromAPlanOfSeveral() {
    let document = table(caption: "NHIỆM VỤ GIAI ĐOẠN 2026 - 2030", column: "Thời hạn", cells: ["Quý II"])
    #expect(summaries(document) == ["quarter -..- - [Quý II]"])
  }

  @Test func readsBareFormsOnlyInColumnsOfTimes() {
    #expect(summaries(table(caption: nil, column: "Tiến độ", cells: ["2027"])).count == 1)
    #expect(summaries(table(caption: nil, column: "Số lượng", cells: ["2027", "3/2026"])).isEmpty)
  }

  @Test func passesOverGroupRows() {
    let document = table(caption: nil, column: "Thời hạn", cells: ["Năm 2026", "Quý I"], group: true)
    #expect(summaries(document) == ["quarter 2026-01-01..2026-03-31 - [Quý I]"])
  }

  @Test(arguments: [
    ("7- Thời gian hoàn thành", true), ("Thời hạn", true), ("Tiến độ", true), ("Mục tiêu / Năm 2030", false),
    ("Tỷ lệ hoàn thành đúng thời hạn", false), ("Đơn vị chủ trì", false),
  ])
  func recognisesColumnsOfTimes(_ header: String, _ isTime: Bool) {
    #expect(TimeColumn.isNamed(header) == isTime)
  }

  @Test(arguments: [
    ("Cải cách hành chính năm 2026", DocumentYears.Statement.one(2026)),
    ("thực hiện Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị", .silent),
    ("thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 năm 2026", .one(2026)),
    ("Chuyển đổi số giai đoạn 2026 - 2030", .several), ("Phát triển kinh tế số đến năm 2030", .several),
    ("Chuyển đổi số giai đoạn 2026 - 2030, nhiệm vụ năm 2027", .one(2027)), ("Kiểm tra công vụ", .silent),
    ("Kết quả công tác quý I/2026", .one(2026)),
  ])
  func readsTheYearOfATitle(_ title: String, _ statement: DocumentYears.Statement) {
    #expect(DocumentYears.year(in: title) == statement)
  }
}
