/// A half-open stretch of a normalised text, in UTF-8 bytes of that text.
public struct TextRange: Hashable, Sendable, Codable {
  public var start: Int
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "range \(start)..<\(end) is not ascending")
    self.start = start
    self.end = end
  }

  public var isEmpty: Bool { start == end }
  public var count: Int { end - start }

  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// The smallest range that holds both.
  public func union(_ other: TextRange) -> TextRange { TextRange(min(start, other.start), max(end, other.end)) }
}
