/// Where a document stands in one snapshot: the place of its segment there, and its number in that segment.
public struct DocAddress: Hashable, Comparable, Sendable {
  public let segment: Int
  public let doc: DocID

  public init(segment: Int, doc: DocID) {
    self.segment = segment
    self.doc = doc
  }

  public static func < (left: DocAddress, right: DocAddress) -> Bool {
    (left.segment, left.doc) < (right.segment, right.doc)
  }
}
