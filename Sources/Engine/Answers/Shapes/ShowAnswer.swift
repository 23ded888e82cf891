/// One document with all that was understood of it.
public struct ShowAnswer: Codable, Sendable {
  public let document: DocumentAnswer
  public let outline: [DivisionAnswer]
  public let citations: [MentionAnswer]
  public let deadlines: [DeadlineAnswer]
  public let tasks: [TaskAnswer]
  public let indicators: [IndicatorAnswer]
}
