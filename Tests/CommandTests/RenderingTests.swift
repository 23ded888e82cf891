import Engine
import Testing

@testable import tracuu

@Suite struct RenderingTests {
  @Test(arguments: [
    ("Nghị quyết", 10), ("Nghi\u{323} quye\u{302}\u{301}t", 10), ("中文", 4), ("", 0), ("a\u{200B}b", 2), ("…", 1),
  ]) func measuresText(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [
    ("một hai ba", 7, ["một hai", "ba"]), ("một", 2, ["mộ", "t"]), ("", 5, [""]), ("a\nb", 5, ["a", "b"]),
    ("trách nhiệm", 6, ["trách", "nhiệm"]),
  ]) func wrapsText(text: String, width: Int, lines: [String]) {
    #expect(DisplayWidth.wrap(text, width: width) == lines)
  }

  @Test func printsTables() {
    var table = ReportTable([
      .init("Văn bản", .heading), .init("Dòng", .number), .init("Nội dung", .main), .init("Ẩn", .hidden),
      .init("Hạn"),
    ])
    table.add(["a.txt", "9", "Đẩy mạnh cải cách hành chính trong toàn tỉnh", "x", nil])
    table.add(["a.txt", "12", "Báo cáo", nil, "31/3/2026"])
    table.add(["b.txt", "1", "Hai\ndòng", nil, ""])
    #expect(
      TextTable(table, width: 40, hasColours: false).text == """
        Dòng  Nội dung                 Hạn
        ────  ───────────────────────  ─────────
        a.txt
           9  Đẩy mạnh cải cách hành
              chính trong toàn tỉnh
          12  Báo cáo                  31/3/2026
        b.txt
           1  Hai
              dòng

        """)
  }

  @Test func writesCSVThatSpreadsheetsOpenAndDoNotRun() {
    var table = ReportTable([.init("Tên"), .init("Nội dung")])
    table.add(["=1+1", "- Chủ trì, phối hợp"])
    table.add(["-5", "Gồm \"hai\"\ndòng"])
    table.add(["@x", " trống"])
    let records = [
      "Tên,Nội dung", "\" =1+1\",\" - Chủ trì, phối hợp\"", "-5,\"Gồm \"\"hai\"\"\ndòng\"", "\" @x\",\" trống\"", "",
    ]
    #expect(CSVTable.text(of: table) == "\u{FEFF}" + records.joined(separator: "\r\n"))
  }

  @Test(arguments: ["a;b,c\\d\ne", "thường"]) func escapesCalendarText(text: String) {
    let escaped = TaskCalendar.escaped(text)
    #expect(!escaped.contains("\n"))
    #expect(escaped == (text == "thường" ? "thường" : "a\\;b\\,c\\\\d\\ne"))
  }

  @Test func foldsCalendarLinesBetweenCharacters() {
    let line = "SUMMARY:" + String(repeating: "Đẩy mạnh ", count: 30)
    let folded = TaskCalendar.folded(line)
    let lines = folded.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") })
    let unfolded = ([String(lines[0])] + lines.dropFirst().map { String($0.dropFirst()) }).joined()
    #expect(unfolded == line)
  }

  @Test func writesDatesAsPeopleDo() {
    #expect(Wording(language: .vietnamese).date(PartialDate("2026-03-05")) == "05/03/2026")
    #expect(Wording(language: .vietnamese).date(PartialDate("2026-03")) == "03/2026")
    #expect(Wording(language: .english).date(PartialDate("2026-03-05")) == "2026-03-05")
    #expect(Wording(language: .english).date(nil) == nil)
  }

  @Test(arguments: [
    ("2026-03-31", "2026-04-01"), ("2026-12-31", "2027-01-01"), ("2028-02-28", "2028-02-29"),
    ("2026-02-28", "2026-03-01"), ("2026-04-30", "2026-05-01"),
  ]) func knowsTheDayAfter(day: String, next: String) {
    #expect(PartialDate(day)?.nextDay.description == next)
  }

  @Test(arguments: [
    ("2026-03-31", "2026-03-31"), ("31/3/2026", "2026-03-31"), ("3/2026", "2026-03"), ("2026", "2026"),
    ("31/2/2026", nil), ("x", nil), ("1/2/3/4", nil),
  ]) func readsDatesAsPeopleWriteThem(typed: String, date: String?) {
    #expect(PartialDate(argument: typed)?.description == date)
  }
}
