internal import Catalogue

/// What an index holds.
public struct StatsAnswer: Codable, Sendable {
  public struct TypeCount: Codable, Sendable {
    public let type: String?
    public let documents: Int
  }

  /// Documents received in one format and one encoding.
  public struct FormatCount: Codable, Sendable {
    public let format: String
    public let encoding: String
    public let documents: Int
  }

  public let directory: String
  public let documents: Int
  public let bytes: Int
  public let lines: Int
  /// Mentions, and the documents they mention.
  public let citations: Int
  public let references: Int
  public let deadlines: Int
  public let tasks: Int
  public let indicators: Int
  public let units: Int
  public let segments: Int
  public let segmentBytes: Int
  /// Merged since, but kept for a while for those who page through what was before.
  public let keptSegments: Int
  /// Replaced or removed, but still in segments.
  public let deadDocuments: Int
  /// Documents that are versions of others: drafts, copies, other formats of one text.
  public let similarDocuments: Int
  /// Number of commits.
  public let generation: Int
  public let types: [TypeCount]
  public let formats: [FormatCount]
  /// Folders and files that were ingested.
  public let roots: [String]

  init(_ statistics: CatalogueStatistics, directory: String, roots: [String]) {
    self.directory = directory
    documents = statistics.documents
    bytes = statistics.bytes
    lines = statistics.lines
    citations = statistics.citations
    references = statistics.entries
    deadlines = statistics.deadlines
    tasks = statistics.assignments
    indicators = statistics.indicators
    units = statistics.units
    segments = statistics.segments
    segmentBytes = statistics.segmentBytes
    deadDocuments = statistics.deadDocuments
    keptSegments = statistics.keptSegments
    similarDocuments = statistics.similarDocuments
    generation = statistics.generation
    types = statistics.types.map { TypeCount(type: $0.type, documents: $0.documents) }
    formats = statistics.formats.map {
      FormatCount(format: $0.format, encoding: $0.encoding, documents: $0.documents)
    }
    self.roots = roots
  }
}
