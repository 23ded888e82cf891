/// What was written.
public struct SegmentSummary: Hashable, Sendable {
  public let name: String
  public let id: UInt64
  public let documents: Int
  /// Length of the file.
  public let bytes: Int
}
