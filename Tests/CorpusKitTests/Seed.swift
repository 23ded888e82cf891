import Foundation

/// The seed of random tests, taken from TRACUU_SEED where that is set.
enum Seed {
  static let value = ProcessInfo.processInfo.environment["TRACUU_SEED"].flatMap(UInt64.init) ?? 20_260_301
}
