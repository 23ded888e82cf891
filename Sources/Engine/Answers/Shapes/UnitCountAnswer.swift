internal import Catalogue

/// A unit and how much it has to do.
public struct UnitCountAnswer: Codable, Sendable {
  public let name: String
  public let canonical: String
  public let kind: String
  /// Tasks it leads, tasks it supports, indicators it answers for, documents that say so.
  public let lead: Int
  public let support: Int
  public let indicators: Int
  public let documents: Int

  init(_ count: UnitCount) {
    name = count.unit.name
    canonical = count.unit.canonical
    kind = count.unit.kind
    lead = count.lead
    support = count.support
    indicators = count.indicators
    documents = count.documents
  }
}
