/// Which part of a list is wanted.
public struct Page: Sendable, Hashable {
  /// Nil: all that follow.
  public let limit: Int?
  public let offset: Int

  public static let all = Page()

  /// Negative numbers count as 0.
  public init(limit: Int? = nil, offset: Int = 0) {
    self.limit = limit.map { max(0, $0) }
    self.offset = max(0, offset)
  }
}
