/// How many were found, how many are true, and how many are both.
public struct Tally: Sendable, Hashable {
  public var good = 0
  public var found = 0
  public var expected = 0

  public init() {}

  /// Harmonic mean of precision and recall; 1 where there is nothing to find and nothing was found.
  public var f1: Double { found + expected == 0 ? 1 : 2 * Double(good) / Double(found + expected) }
}
