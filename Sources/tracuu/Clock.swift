import Engine
import Glibc

/// The present moment.
enum Clock {
  /// Where the machine is.
  static var today: PartialDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return PartialDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))!
  }

  /// In UTC as calendars write it: "20260102T030405Z". `$SOURCE_DATE_EPOCH` puts another moment in its place, so that equal
  /// answers make equal files.
  static var stamp: String {
    var now = Environment["SOURCE_DATE_EPOCH"].flatMap { time_t($0) } ?? time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    var buffer = [CChar](repeating: 0, count: 32)
    let count = strftime(&buffer, buffer.count, "%Y%m%dT%H%M%SZ", &parts)
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
