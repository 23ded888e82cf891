/// A list, or the part of it that was asked for.
public struct ListAnswer<Item: Codable & Sendable>: Codable, Sendable {
  /// Length of the whole list.
  public let total: Int
  public let items: [Item]

  public init(total: Int, items: [Item]) {
    self.total = total
    self.items = items
  }
}
