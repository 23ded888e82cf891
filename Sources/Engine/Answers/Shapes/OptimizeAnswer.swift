/// What making an index one segment changed.
public struct OptimizeAnswer: Codable, Sendable {
  /// Live documents.
  public internal(set) var documents = 0
  public internal(set) var segmentsBefore = 0
  public internal(set) var segments = 0
  /// Of the segments, dead documents included.
  public internal(set) var bytesBefore = 0
  public internal(set) var bytes = 0
  public internal(set) var seconds = 0.0
}
