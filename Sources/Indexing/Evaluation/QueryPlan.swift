/// A query with everything looked up that does not depend on the segment: dictionary entries, weights, constants.
indirect enum QueryPlan {
  /// A term in all segments.
  struct TermPlan {
    let field: FieldModel
    let fieldID: FieldID
    let bytes: [UInt8]
    let entries: [TermEntry?]
    var documents: Int
    /// In quanta.
    var weight: Float = 0
  }

  struct PhrasePlan {
    let field: FieldModel
    /// For each part its alternatives.
    let parts: [[TermPlan]]
    let slop: Int
    var weight: Float = 0
  }

  struct BooleanPlan {
    var must: [QueryPlan]
    var should: [QueryPlan]
    var mustNot: [QueryPlan]
    var filter: [QueryPlan]
    var minimumShould: Int
  }

  case none
  case all(score: Int32)
  case term(TermPlan)
  case phrase(PhrasePlan)
  case prefix(FieldID, [UInt8], score: Int32)
  case boolean(BooleanPlan)
  case bestOf([QueryPlan])
  case inRange(ColumnID, ClosedRange<Int64>, score: Int32)
  case hasValue(ColumnID, [UInt8], score: Int32)
}
