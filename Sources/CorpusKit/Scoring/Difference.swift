/// One place where extraction and truth part.
public struct Difference: Sendable, Hashable, CustomStringConvertible {
  public var family: Family
  public var document: String
  public var line: Int
  /// What was extracted, or nil where it was missed.
  public var found: String?
  /// What is true, or nil where something was invented.
  public var expected: String?

  public var description: String {
    let place = "\(document):\(line)"
    switch (found, expected) {
    case (let found?, nil): return "+ \(place) \(family.rawValue): \(found)"
    case (nil, let expected?): return "- \(place) \(family.rawValue): \(expected)"
    case (let found, let expected):
      return "~ \(place) \(family.rawValue): found \(found ?? "-"), expected \(expected ?? "-")"
    }
  }
}
