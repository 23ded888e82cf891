/// Who cites what, as a graph.
public struct GraphAnswer: Codable, Sendable {
  public struct Node: Codable, Sendable {
    /// The path of a document in the index; for others "cited:" and a number.
    public let id: String
    public let label: String
    public let inCorpus: Bool
  }

  public struct Edge: Codable, Sendable {
    public let from: String
    public let to: String
    public let relation: String
    public let mentions: Int
  }

  public let nodes: [Node]
  public let edges: [Edge]
}
