import Documents
import Testing
import Text

@testable import Facts

@Suite struct LintTests {
  /// The findings of a document as "code line".
  private func marks(_ lines: [String]) -> [String] {
    findings(lines).map { "\($0.code.rawValue) \($0.place.line)" }
  }

  private func findings(_ lines: [String]) -> [Finding] {
    let document = DocumentRecognizer().recognize(NormalizedText(lines.joined(separator: "\n")))
    return Linter.findings(document: document, facts: FactExtractor().facts(of: document))
  }

  private let head = [
    "Số: 12/KH-SNgV", "", "Hà Tĩnh, ngày 05 tháng 01 năm 2026", "", "KẾ HOẠCH", "Cải cách hành chính năm 2026", "",
    "Sở Ngoại vụ ban hành Kế hoạch như sau:", "",
  ]

  @Test func findsNothingInASoundDocument() { #expect(marks(head) == []) }

  @Test func marksABlankNumber() {
    var lines = head
    lines[0] = "Số: /KH-SNgV"
    #expect(marks(lines) == ["blank-own-symbol 1"])
  }

  @Test func marksAMissingNumberLine() {
    #expect(marks(Array(head.dropFirst(2))) == ["missing-own-symbol 1"])
  }

  @Test func marksAMalformedNumber() {
    var lines = head
    lines[0] = "Số: 12/KHSNgV"
    #expect(marks(lines).first?.hasPrefix("malformed-own-symbol") ?? false)
  }

  @Test func marksABlankDay() {
    var lines = head
    lines[2] = "Hà Tĩnh, ngày tháng 01 năm 2026"
    #expect(marks(lines) == ["blank-day 3"])
  }

  // MARK: Citations

  @Test(arguments: [
    ("Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học.", []),
    ("Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị.", ["date", "subject"]),
    ("Thực hiện Luật số 31/2024/QH15.", []),
  ])
  func marksAnIncompleteFirstCitation(_ sentence: String, _ missing: [String]) {
    let found = findings(head + [sentence]).filter { $0.code == .incompleteFirstCitation }
    #expect(found.map(\.details) == (missing.isEmpty ? [] : [missing]))
  }

  @Test func letsLaterCitationsBeShort() {
    let full = "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học."
    #expect(marks(head + [full, "", "Tiếp tục thực hiện Nghị quyết số 57-NQ/TW trong ngành."]) == [])
  }

  @Test func marksAMisspeltSymbol() {
    let found = findings(head + ["Tiếp tục thực hiện Công điện số 280/CD-TTg của Thủ tướng Chính phủ."])
    let marked = found.filter { $0.code == .malformedCitedSymbol }
    #expect(marked.map(\.details) == [["280/CĐ-TTg"]])
    #expect(
      findings(head + ["Tiếp tục thực hiện Công điện số 280/CĐ-TTg."]).allSatisfy { $0.code != .malformedCitedSymbol })
  }

  @Test(arguments: [
    (
      "Nghị định số 63/2010/NĐ-CP ngày 08/6/2011 của Chính phủ về kiểm soát thủ tục.",
      FindingCode.dateContradictsSymbol, true
    ),
    ("Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục.", .dateContradictsSymbol, false),
    ("Nghị quyết số 57-NQ/TW ngày 22/12/2026 của Bộ Chính trị về đột phá.", .citationAfterDocument, true),
    ("Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá.", .citationAfterDocument, false),
  ])
  func marksImpossibleDates(_ sentence: String, _ code: FindingCode, _ isMarked: Bool) {
    #expect(findings(head + ["Căn cứ " + sentence]).contains { $0.code == code } == isMarked)
  }

  // MARK: Tables

  private let taskHead = [
    "PHỤ LỤC", "DANH MỤC NHIỆM VỤ NĂM 2026", "", "TT\tNhiệm vụ\tSản phẩm\tĐơn vị chủ trì\tThời gian hoàn thành",
  ]

  private func taskMarks(_ rows: [String]) -> [String] {
    findings(head + taskHead + rows).map { "\($0.code.rawValue) \($0.place.line - head.count - taskHead.count)" }
  }

  @Test func findsNothingInASoundTable() {
    #expect(
      taskMarks([
        "1\tXây dựng kế hoạch tuyên truyền\tKế hoạch\tVăn phòng\tQuý I/2026",
        "2\tTổ chức hội nghị tập huấn\tHội nghị\tVăn phòng\tQuý II/2026",
      ]) == [])
  }

  @Test func marksWhatATaskLacks() {
    #expect(
      taskMarks([
        "1\tXây dựng kế hoạch tuyên truyền\tKế hoạch\tVăn phòng\t",
        "2\tTổ chức hội nghị tập huấn\t\tVăn phòng\tQuý II/2026",
      ]) == ["task-without-deadline 1", "task-without-product 2"])
  }

  @Test func marksATaskWithoutLead() {
    let found = taskMarks([
      "1\tXây dựng kế hoạch tuyên truyền\tKế hoạch\t\tQuý I/2026",
      "2\tTổ chức hội nghị tập huấn\tHội nghị\tVăn phòng\tQuý II/2026",
    ])
    #expect(found == ["task-without-lead 1"])
  }

  @Test func asksForProductsOnlyWhereThereIsAColumn() {
    let table = [
      "PHỤ LỤC", "DANH MỤC NHIỆM VỤ NĂM 2026", "", "TT\tNhiệm vụ\tĐơn vị chủ trì\tThời gian hoàn thành",
      "1\tXây dựng kế hoạch tuyên truyền\tVăn phòng\tQuý I/2026",
    ]
    #expect(marks(head + table) == [])
  }

  @Test func marksATableWithoutDeadlines() {
    let table = [
      "PHỤ LỤC", "DANH MỤC NHIỆM VỤ NĂM 2026", "", "TT\tNhiệm vụ\tĐơn vị chủ trì\tĐơn vị phối hợp",
      "1\tXây dựng kế hoạch tuyên truyền\tVăn phòng\tCác phòng", "2\tTổ chức hội nghị tập huấn\tVăn phòng\tCác phòng",
    ]
    #expect(marks(head + table) == ["table-without-deadlines \(head.count + 4)"])
  }

  @Test func marksADeadlineBeforeTheDocument() {
    let found = taskMarks(["1\tXây dựng kế hoạch tuyên truyền\tKế hoạch\tVăn phòng\tQuý IV/2025"])
    #expect(found == ["deadline-before-document 1"])
  }

  @Test func marksAGapInTheNumbering() {
    let row = "\tXây dựng kế hoạch tuyên truyền\tKế hoạch\tVăn phòng\tQuý I/2026"
    #expect(taskMarks(["1" + row, "2" + row, "5" + row]) == ["numbering-gap 3"])
    #expect(taskMarks(["1" + row, "2" + row, "3" + row]) == [])
  }

  @Test func marksALostGroup() {
    let row = "\tXây dựng kế hoạch tuyên truyền\tKế hoạch\tVăn phòng\tQuý I/2026"
    let found = taskMarks([
      "I\tTHỂ CHẾ\t\t\t", "1" + row, "II\tBỘ MÁY\t\t\t", "1" + row, "1" + row, "IV\tTÀI CHÍNH\t\t\t", "1" + row,
    ])
    #expect(found == ["numbering-restart 5", "group-gap 6"])
  }

  // MARK: Indicators

  @Test func marksIndicators() {
    let text = NormalizedText("Tỷ lệ hồ sơ trực tuyến")
    let document = Document(text: text, letterhead: Letterhead(), divisions: [], passages: [], tables: [])
    let place = FactPlace(range: TextRange(0, text.utf8.count), in: document, division: nil)
    let owner = Agency(name: "Văn phòng", canonical: "Văn phòng", kind: .named)
    var facts = FactSet()
    facts.indicators = [
      Indicator(place: place, name: "Tỷ lệ hồ sơ trực tuyến", lead: [owner], rule: "row"),
      Indicator(place: place, name: "Chỉ số", cells: ["1", "2", "3"], isAmbiguous: true, lead: [], rule: "row"),
    ]
    let found = Linter.findings(document: document, facts: facts)
    #expect(found.map(\.code) == [.ambiguousIndicator, .indicatorWithoutOwner])
    #expect(found.first?.details == ["3"])
  }

  // MARK: Messages

  @Test func speaksBothLanguages() throws {
    let found = findings(head + ["Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị."])
    let finding = try #require(found.first)
    #expect(
      finding.message(in: .vietnamese)
        == "Viện dẫn lần đầu “Nghị quyết số 57-NQ/TW” chưa ghi đủ: thiếu ngày ban hành và trích yếu nội dung.")
    #expect(
      finding.message(in: .english)
        == "The first citation of “Nghị quyết số 57-NQ/TW” leaves out the date and the subject.")
  }

  @Test(arguments: FindingCode.allCases) func hasAMessageForEveryCode(_ code: FindingCode) {
    let text = NormalizedText("x")
    let document = Document(text: text, letterhead: Letterhead(), divisions: [], passages: [], tables: [])
    let place = FactPlace(range: TextRange(0, 1), in: document, division: nil)
    let finding = Finding(code, at: place, subject: "57-NQ/TW", details: ["2024-12-22", "2026-01"])
    for language in FindingLanguage.allCases {
      let message = finding.message(in: language)
      #expect(message.hasSuffix("."))
      #expect(!message.contains("  "))
    }
    #expect(code.rawValue.allSatisfy { $0.isLowercase || $0 == "-" })
  }
}
