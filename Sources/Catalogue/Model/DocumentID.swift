/// The number of a document in the catalogue: stable, never used again.
public struct DocumentID: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  public let rawValue: Int64

  public init(rawValue: Int64) { self.rawValue = rawValue }

  public static func < (left: DocumentID, right: DocumentID) -> Bool { left.rawValue < right.rawValue }
}
