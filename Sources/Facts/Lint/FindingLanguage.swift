/// The languages in which findings speak.
public enum FindingLanguage: String, Sendable, Codable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"
}
