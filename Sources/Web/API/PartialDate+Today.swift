internal import Engine
internal import Glibc

extension PartialDate {
  /// Where the server stands.
  static var today: PartialDate {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    guard let date = PartialDate(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    else { preconditionFailure("the clock says \(local)") }
    return date
  }
}
