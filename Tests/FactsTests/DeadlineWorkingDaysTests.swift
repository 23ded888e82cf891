import Documents
import Testing

@testable import Facts

@Suite struct DeadlineWorkingDaysTests {
  @Test(arguments: [
    // Over a weekend.
    ("2026-03-06", 1, "2026-03-09"), ("2026-03-06", 5, "2026-03-13"), ("2026-03-07", 1, "2026-03-09"),
    // 30 April and 1 May 2026 are Thursday and Friday.
    ("2026-04-29", 1, "2026-05-04"), ("2026-04-28", 2, "2026-05-04"),
    // New Year's Day.
    ("2025-12-31", 1, "2026-01-02"),
    // 2 and 3 September 2026 are Wednesday and Thursday.
    ("2026-09-01", 1, "2026-09-04"),
    ("2028-02-28", 1, "2028-02-29"), ("2026-03-05", 0, "2026-03-05"),
  ])
  func adds(_ start: String, _ count: Int, _ end: String) throws {
    let date = try #require(PartialDate(start))
    #expect(WorkingDays.adding(count, to: date)?.description == end)
  }

  @Test func knowsNoPartOfADate() throws {
    #expect(WorkingDays.adding(3, to: try #require(PartialDate("2026-03"))) == nil)
    #expect(WorkingDays.adding(-1, to: try #require(PartialDate("2026-03-05"))) == nil)
  }

  @Test func movesAnEndToAWorkingDay() throws {
    #expect(WorkingDays.firstWorkingDay(from: try #require(PartialDate("2026-03-07")))?.description == "2026-03-09")
    #expect(WorkingDays.firstWorkingDay(from: try #require(PartialDate("2026-03-09")))?.description == "2026-03-09")
  }

  /// Every day of four centuries against a count by hand.
  @Test func numbersDaysWithoutGap() throws {
    var number = WorkingDays.dayNumber(of: try #require(PartialDate("1900-01-01")))
    for year in 1900..<2300 {
      for month in 1...12 {
        for day in 1...PartialDate.days(in: month, of: year) {
          let date = try #require(PartialDate(year: year, month: month, day: day))
          guard WorkingDays.dayNumber(of: date) == number, WorkingDays.date(ofDayNumber: number) == date else {
            Issue.record("\(date) is not day \(number)")
            return
          }
          number += 1
        }
      }
    }
    #expect(WorkingDays.weekday(of: try #require(PartialDate("2026-03-05"))) == 4)
    #expect(WorkingDays.weekday(of: try #require(PartialDate("1969-12-28"))) == 7)
  }
}
