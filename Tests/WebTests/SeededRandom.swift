import Foundation

/// SplitMix64; the seed is printed by tests that fail and taken from `TRACUU_SEED`.
struct SeededRandom: RandomNumberGenerator {
  let seed: UInt64
  private var state: UInt64

  static func fromEnvironment() -> SeededRandom {
    let given = ProcessInfo.processInfo.environment["TRACUU_SEED"].flatMap { UInt64($0) }
    return SeededRandom(seed: given ?? .random(in: 0 ... .max))
  }

  init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Printable text with letters of Vietnamese, signs that addresses give a meaning, and characters beyond the basic plane.
  mutating func text(length: Int) -> String {
    let alphabet = Array("abcXYZ019 %+&=?#/\\<>\"'éạộđĐư~-_.;:,😀𝒳\n")
    return String((0..<length).map { _ in alphabet.randomElement(using: &self) ?? "a" })
  }
}
