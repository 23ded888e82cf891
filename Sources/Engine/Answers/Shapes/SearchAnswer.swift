/// Documents that match a query, best first.
public struct SearchAnswer: Codable, Sendable {
  public struct Hit: Codable, Sendable {
    public let document: DocumentAnswer
    public let score: Double
    public let snippets: [Snippet]
    /// How many other versions of its text the archive has (drafts, copies, other formats), and the first of them by path.
    public let similarCount: Int
    public let similar: [String]
    /// Where it was asked for.
    public let explanation: Explanation?
  }

  /// How a score came about: a value, what it is, and the values it was made of.
  public struct Explanation: Codable, Sendable {
    public let value: Double
    public let label: String
    public let parts: [Explanation]
  }

  public struct Snippet: Codable, Sendable {
    /// Of the first match.
    public let line: Int
    public let text: String
    /// Start and end of what matches, in UTF-8 bytes of `text`.
    public let highlights: [[Int]]
    /// Whether it begins and ends where a sentence or line does.
    public let startsSentence: Bool
    public let endsSentence: Bool
  }

  public struct Facets: Codable, Sendable {
    public let type: [Facet]
    public let issuer: [Facet]
    public let year: [Facet]
  }

  public struct Facet: Codable, Sendable {
    public let value: String
    public let count: Int
  }

  /// What was done to the query: `kind` is "corrected", "retyped" or what could not be used.
  public struct Note: Codable, Sendable {
    public let kind: String
    public let from: String
    public let to: String?
  }

  public let query: String
  /// Hits in all: versions of one text are one, unless all were asked for.
  public let total: Int
  /// Documents that match, each version counted.
  public let documents: Int
  public let tookMilliseconds: Double
  public let items: [Hit]
  public let facets: Facets
  public let notes: [Note]
  /// Names the state of the index that was searched; whoever gives it back with an offset gets the next page of the same state.
  public let snapshot: String

  enum CodingKeys: String, CodingKey {
    case query, total, documents, items, facets, notes, snapshot
    case tookMilliseconds = "took_ms"
  }
}
