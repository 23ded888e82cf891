/// Which indicators are wanted; what is nil does not matter.
public struct IndicatorFilter: Sendable {
  public var document: DocumentID?
  /// One of these units (``UnitRecord/unitID``) answers for it.
  public var units: [Int64]?
  /// It has a target for this year.
  public var year: Int?

  public init(document: DocumentID? = nil, units: [Int64]? = nil, year: Int? = nil) {
    self.document = document
    self.units = units
    self.year = year
  }
}
