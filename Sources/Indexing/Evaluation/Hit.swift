/// A document found, and how well it matches.
public struct Hit: Hashable, Sendable {
  public let address: DocAddress
  public let score: Float

  public init(address: DocAddress, score: Float) {
    self.address = address
    self.score = score
  }
}
