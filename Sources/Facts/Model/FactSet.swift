/// Everything extracted from one document, each family in the order of the text.
public struct FactSet: Hashable, Sendable, Codable {
  public var citations: [Citation] = []
  public var deadlines: [Deadline] = []
  public var assignments: [Assignment] = []
  public var indicators: [Indicator] = []

  public init() {}
}
