/// A unit with what it has to do.
public struct UnitCount: Sendable, Hashable {
  public let unit: UnitRecord
  /// Tasks it leads, tasks it supports, indicators it answers for.
  public let lead: Int
  public let support: Int
  public let indicators: Int
  /// Documents that give it any of these.
  public let documents: Int
}
