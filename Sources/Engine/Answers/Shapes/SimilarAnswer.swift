/// A document that is much like another.
public struct SimilarAnswer: Codable, Sendable {
  public let document: DocumentAnswer
  /// The share of the runs of four words of either document that both have.
  public let resemblance: Double
  /// The share of the runs of the document asked about that this one has.
  public let containment: Double
  /// Whether the two are versions of one text.
  public let isDuplicate: Bool

  enum CodingKeys: String, CodingKey {
    case document, resemblance, containment
    case isDuplicate = "duplicate"
  }
}
