/// The best documents, best first; among equal scores the lower address first.
public struct TopHits: Hashable, Sendable {
  public let hits: [Hit]
  /// Documents that match in all; exact.
  public let total: Int
}
