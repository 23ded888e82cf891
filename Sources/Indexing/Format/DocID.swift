/// The number of a document in its segment: dense, from 0, in the order of arrival.
public struct DocID: RawRepresentable, Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }
  public init(integerLiteral value: UInt32) { self.init(rawValue: value) }

  /// Greater than every document: where a cursor stands after its last one.
  public static let end = DocID(rawValue: .max)

  /// A segment holds fewer documents than this.
  public static let limit = 1 << 31

  public static func < (left: DocID, right: DocID) -> Bool { left.rawValue < right.rawValue }
}
