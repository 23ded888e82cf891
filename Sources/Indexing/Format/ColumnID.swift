/// The number of a column: a value per document, for filtering, sorting and counting rather than searching.
public struct ColumnID: RawRepresentable, Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }
  public init(integerLiteral value: UInt8) { self.init(rawValue: value) }

  public static func < (left: ColumnID, right: ColumnID) -> Bool { left.rawValue < right.rawValue }
}
