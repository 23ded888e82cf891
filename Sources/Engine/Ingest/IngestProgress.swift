/// How far an ingest has come.
public struct IngestProgress: Sendable {
  /// Files dealt with, of how many.
  public let done: Int
  public let total: Int
  /// The file dealt with last.
  public let path: String
}
