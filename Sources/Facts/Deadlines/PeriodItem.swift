/// A period that was read, with the lexemes it took.
struct PeriodItem {
  var period: CalendarPeriod
  var range: Range<Int>
}
