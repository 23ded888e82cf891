/// A term and how many documents hold it, those with a tombstone included.
public struct TermStatistics: Hashable, Sendable {
  public let bytes: [UInt8]
  public let documents: Int

  public init(bytes: [UInt8], documents: Int) {
    self.bytes = bytes
    self.documents = documents
  }
}
