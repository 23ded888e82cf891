/// A cited document with how often it is cited.
public struct CitedEntry: Sendable, Hashable {
  public let entry: EntryRecord
  /// The path of the document itself, where it is in the catalogue.
  public let document: String?
  /// How many documents cite it.
  public let documents: Int
  public let mentions: Int
}
