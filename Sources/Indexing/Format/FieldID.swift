/// The number of a field: a part of a document that is searched by itself. What it means is the caller's business.
public struct FieldID: RawRepresentable, Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }
  public init(integerLiteral value: UInt8) { self.init(rawValue: value) }

  public static func < (left: FieldID, right: FieldID) -> Bool { left.rawValue < right.rawValue }
}
