import Foundation

/// How often a property is tried: TRACUU_LONG=1 asks for the long run.
enum LongTests {
  static func count(_ usual: Int, long: Int) -> Int {
    ProcessInfo.processInfo.environment["TRACUU_LONG"] == "1" ? long : usual
  }
}
