internal import Facts

/// A unit as a document names it.
public struct UnitAnswer: Codable, Sendable {
  public let name: String
  public let canonical: String
  public let kind: String

  init(_ agency: Agency) {
    name = agency.name
    canonical = agency.canonical
    kind = agency.kind.rawValue
  }
}
