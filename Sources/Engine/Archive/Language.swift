/// The languages that people are addressed in.
public enum Language: String, Sendable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"

  /// One of two sentences.
  public func callAsFunction(vi vietnamese: String, en english: String) -> String {
    switch self {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}
