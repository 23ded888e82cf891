/// A part of a list and the length of the whole.
public struct Listing<Item: Sendable>: Sendable {
  /// Before the slice was cut.
  public let total: Int
  public let items: [Item]

  public init(total: Int, items: [Item]) {
    self.total = total
    self.items = items
  }

  public func map<Other: Sendable>(_ transform: (Item) -> Other) -> Listing<Other> {
    Listing<Other>(total: total, items: items.map(transform))
  }
}
