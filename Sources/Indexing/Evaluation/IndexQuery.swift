/// What documents are looked for, in terms of bytes, fields and columns only.
///
/// The score of a document is the sum of what the parts that match it contribute: a term or phrase by BM25, `all`,
/// `prefix`, `inRange` and `hasValue` a constant 1, each multiplied by the boosts around it.
public indirect enum IndexQuery: Hashable, Sendable {
  case all
  case none
  case term(Term)
  /// The parts in one field at consecutive positions. With slop s the places of the parts, each less its own number,
  /// may differ by up to s; overlapping matches of one part count once.
  case phrase(FieldID, [PhrasePart], slop: Int)
  /// Some term of the field begins with these bytes.
  case prefix(FieldID, [UInt8])
  case boolean(Clauses)
  /// The score times a factor that is finite and not negative.
  case boost(IndexQuery, Float)
  /// Any of the queries, with the score of the best one.
  case bestOf([IndexQuery])
  case inRange(ColumnID, ClosedRange<Int64>)
  /// Some value of the keyword column equals these bytes.
  case hasValue(ColumnID, [UInt8])

  /// One place of a phrase: any of these terms.
  public struct PhrasePart: Hashable, Sendable {
    public let alternatives: [[UInt8]]

    public init(_ alternatives: [[UInt8]]) {
      precondition(!alternatives.isEmpty, "a part of a phrase without terms")
      self.alternatives = alternatives
    }

    public init(_ text: String) { self.init([Array(text.utf8)]) }
  }

  /// The clauses of a boolean query. Without must, should and filter every document matches, less mustNot, with score 0.
  public struct Clauses: Hashable, Sendable {
    /// All must match, and count in the score.
    public var must: [IndexQuery]
    /// At least ``minimumShould`` must match; those that do count in the score.
    public var should: [IndexQuery]
    /// None may match.
    public var mustNot: [IndexQuery]
    /// All must match; they do not count in the score.
    public var filter: [IndexQuery]
    /// Taken as 1 when there is nothing in must and filter.
    public var minimumShould: Int

    public init(
      must: [IndexQuery] = [], should: [IndexQuery] = [], mustNot: [IndexQuery] = [], filter: [IndexQuery] = [],
      minimumShould: Int = 0
    ) {
      self.must = must
      self.should = should
      self.mustNot = mustNot
      self.filter = filter
      self.minimumShould = minimumShould
    }

    var requiredShould: Int {
      must.isEmpty && filter.isEmpty && !should.isEmpty ? max(1, minimumShould) : max(0, minimumShould)
    }
  }

  /// Any of the queries, scores added.
  public static func any(_ queries: [IndexQuery]) -> IndexQuery { .boolean(Clauses(should: queries)) }

  /// All of the queries, scores added.
  public static func every(_ queries: [IndexQuery]) -> IndexQuery { .boolean(Clauses(must: queries)) }

  public static func boolean(
    must: [IndexQuery] = [], should: [IndexQuery] = [], mustNot: [IndexQuery] = [], filter: [IndexQuery] = [],
    minimumShould: Int = 0
  ) -> IndexQuery {
    .boolean(
      Clauses(must: must, should: should, mustNot: mustNot, filter: filter, minimumShould: minimumShould))
  }
}
