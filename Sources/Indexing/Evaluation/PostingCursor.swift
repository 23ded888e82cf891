/// Walks the documents of one segment that match something, in ascending order.
///
/// A new cursor stands on its first document. Behind the last one it stands on ``DocID/end`` and stays there.
public protocol PostingCursor: AnyObject {
  /// Where the cursor stands.
  var doc: DocID { get }

  /// An upper bound of the documents it visits.
  var cost: Int { get }

  /// Moves to the next document and returns it.
  @discardableResult func advance() -> DocID

  /// Moves to the first document not below `target`, which may be the current one, and returns it. Never moves back.
  @discardableResult func seek(to target: DocID) -> DocID
}
