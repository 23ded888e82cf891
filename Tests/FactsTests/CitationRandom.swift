import Foundation

/// SplitMix64 from TRACUU_SEED, else from a seed of this run that is printed so that a failure can be repeated.
struct CitationRandom: RandomNumberGenerator {
  let seed: UInt64
  private var state: UInt64

  init() {
    let given = ProcessInfo.processInfo.environment["TRACUU_SEED"].flatMap(UInt64.init)
    seed = given ?? UInt64.random(in: 1...UInt64(UInt32.max))
    state = seed
    print("TRACUU_SEED=\(seed)")
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
