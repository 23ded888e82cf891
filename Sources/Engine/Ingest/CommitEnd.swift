internal import Catalogue

/// What completes a transaction once all its documents are inserted.
struct CommitEnd: Sendable {
  /// Folders that were given to ingest.
  let folders: [String]
  /// The segment file that holds the documents; nil where there are none.
  let segment: SegmentRecord?
  /// Documents that are gone.
  let removed: [DocumentID]
  /// Whether mentions are to be resolved across all documents now.
  let isLast: Bool
}
