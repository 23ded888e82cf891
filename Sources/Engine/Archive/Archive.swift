internal import Catalogue
internal import Foundation

/// One directory that holds an index, open for reading. Answers are computed on the commit that is current when they begin.
///
/// Safe to use from many tasks at once.
public final class Archive: Sendable {
  public let directory: String
  let catalogue: Catalogue

  /// Opens the index in a directory.
  /// - Throws: ``ArchiveError/noIndex(directory:)`` where there is none, and what keeps one from being read.
  public init(directory: String) throws(ArchiveError) {
    self.directory = directory
    let path = ArchiveLayout(directory: directory).catalogue
    catalogue = try ArchiveError.wrapping(path: path) { try Catalogue.reading(path: path) }
  }

  /// Runs queries that all see the same commit.
  func read<Value>(_ body: (CatalogueReader) throws -> Value) throws(ArchiveError) -> Value {
    try ArchiveError.wrapping(path: catalogue.path) { try catalogue.read(body) }
  }
}
