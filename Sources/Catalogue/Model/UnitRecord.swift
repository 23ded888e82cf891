/// A unit as some document names it.
public struct UnitRecord: Sendable, Codable, Hashable {
  public var unitID: Int64
  public var name: String
  public var canonical: String
  public var kind: String
  /// ``FoldedName`` of the name and of the canonical name.
  public var nameKey: String
  public var canonicalKey: String
}
