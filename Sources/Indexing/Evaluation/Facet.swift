/// A value of a keyword column and the number of matching documents that have it.
public struct Facet: Hashable, Sendable {
  public let value: [UInt8]
  public let count: Int

  public init(value: [UInt8], count: Int) {
    self.value = value
    self.count = count
  }
}
