/// Where a document stands that is a version of others, and the number of its group.
public struct SimilarPlace: Hashable, Sendable {
  public let segment: Int64
  public let doc: Int64
  public let group: Int64

  public init(segment: Int64, doc: Int64, group: Int64) {
    self.segment = segment
    self.doc = doc
    self.group = group
  }
}
