/// How much the catalogue holds.
public struct CatalogueStatistics: Sendable, Hashable {
  public struct TypeCount: Sendable, Hashable {
    public let type: String?
    public let documents: Int
  }

  /// How many documents were received in one format and one encoding.
  public struct FormatCount: Sendable, Hashable {
    public let format: String
    public let encoding: String
    public let documents: Int
  }

  public var documents = 0
  /// Of the received files.
  public var bytes = 0
  public var lines = 0
  /// Mentions, and the documents they mention.
  public var citations = 0
  public var entries = 0
  public var deadlines = 0
  public var assignments = 0
  public var indicators = 0
  public var units = 0
  public var segments = 0
  public var segmentBytes = 0
  /// Documents that stand in segments but were replaced or removed since.
  public var deadDocuments = 0
  /// Segments that were merged, still there for those who page through an earlier commit.
  public var keptSegments = 0
  /// That are versions of others.
  public var similarDocuments = 0
  public var generation = 0
  public var types: [TypeCount] = []
  public var formats: [FormatCount] = []
}
