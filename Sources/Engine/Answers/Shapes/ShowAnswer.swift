public import Text

/// One document with all that was understood of it.
public struct ShowAnswer: Codable, Sendable {
  public let document: DocumentAnswer
  /// Why its text is held to be in its encoding; nil of a document in an index, which keeps only the encoding.
  public let encodingEvidence: EncodingEvidence?
  public let outline: [DivisionAnswer]
  public let citations: [MentionAnswer]
  public let deadlines: [DeadlineAnswer]
  public let tasks: [TaskAnswer]
  public let indicators: [IndicatorAnswer]
  /// Where facts stand on letters that were read from a picture and are not certain.
  public let doubtful: [DoubtAnswer]
}
