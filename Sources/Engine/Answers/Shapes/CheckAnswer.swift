/// Whether every byte of an index is sound.
public struct CheckAnswer: Codable, Sendable {
  public struct Problem: Codable, Sendable {
    /// The file or document it is in.
    public let place: String
    public let message: String
  }

  public internal(set) var sound = true
  public internal(set) var problems: [Problem] = []
  public internal(set) var segments = 0
  public internal(set) var documents = 0
  /// Of segments and texts that were verified.
  public internal(set) var bytes = 0
  public internal(set) var seconds = 0.0

  mutating func report(_ message: String, at place: String) {
    sound = false
    problems.append(Problem(place: place, message: message))
  }
}
