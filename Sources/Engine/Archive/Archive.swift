internal import Catalogue

/// One directory that holds an index, open for reading. Answers are computed on the commit that is current when they begin.
///
/// Safe to use from many tasks at once.
public final class Archive: Sendable {
  /// How often a question is asked again when a merge has removed a segment from under it.
  private static let attempts = 4

  public let directory: String
  let catalogue: Catalogue
  let layout: ArchiveLayout
  let suggestionNames = SuggestionNames()
  private let cache: OpenIndexCache

  /// Opens the index in a directory.
  /// - Throws: ``ArchiveError/noIndex(directory:)`` where there is none, and what keeps one from being read.
  public init(directory: String) throws(ArchiveError) {
    let layout = ArchiveLayout(directory: directory)
    self.directory = directory
    self.layout = layout
    catalogue = try ArchiveError.wrapping(path: layout.catalogue) { try Catalogue.reading(path: layout.catalogue) }
    cache = OpenIndexCache(directory: layout.segments)
  }

  deinit { catalogue.close() }

  /// Runs queries that all see the same commit.
  func read<Value>(_ body: (CatalogueReader) throws -> Value) throws(ArchiveError) -> Value {
    try ArchiveError.wrapping(path: catalogue.path) { try catalogue.read(body) }
  }

  /// The same with the segments of that commit, or of an earlier one.
  /// - Throws: ``ArchiveError/expiredSnapshot(name:)`` when that is not kept any more.
  func readIndex<Value>(
    of snapshot: String? = nil, _ body: (CatalogueReader, OpenIndex) throws -> Value
  ) throws(ArchiveError) -> Value {
    var attempt = 1
    while true {
      do throws(ArchiveError) {
        return try read { try body($0, try cache.index($0, of: snapshot)) }
      } catch {
        if let snapshot, case .missingSegment = error { throw .expiredSnapshot(name: snapshot) }
        guard case .missingSegment = error, attempt < Archive.attempts else { throw error }
        attempt += 1
      }
    }
  }
}
