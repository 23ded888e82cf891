/// A cursor over the documents that may match a query, with its score: the parent of all cursors inside.
///
/// Two steps: ``next()`` and ``seek(_:)`` find candidates cheaply; ``confirm()`` says whether the candidate matches, which
/// for phrases means reading positions. Scores are whole numbers of the query's quantum, so that sums do not depend on
/// the order of addition.
class DocumentCursor {
  static let end = UInt32.max

  /// Where the cursor stands; ``end`` behind the last document.
  final var doc: UInt32 = 0

  /// An upper bound of the candidates.
  var cost: Int { 0 }

  /// No score exceeds this.
  var maximumScore: Int32 { .max }

  @discardableResult func next() -> UInt32 { preconditionFailure("abstract") }

  /// Moves to the first candidate not below `target`; never back.
  @discardableResult func seek(_ target: UInt32) -> UInt32 { preconditionFailure("abstract") }

  /// Whether the document where the cursor stands matches.
  func confirm() -> Bool { true }

  /// The score of the document where the cursor stands; to be called after ``confirm()`` said yes.
  func score() -> Int32 { 0 }
}
