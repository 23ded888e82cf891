internal import Foundation
internal import GRDB

/// Keeps earlier commits for a while, so that who reads page after page of an answer goes on in the commit of the first page.
///
/// Of a commit that another follows the segments, their tombstones and the groups of versions are kept; of documents that were
/// removed or replaced since, what a hit shows of them; of those that a merge moved, where they stood.
struct CatalogueHistory {
  /// However fast commits follow one another, so many are kept.
  private static let limit = 16

  let database: Database
  /// Seconds for which a commit can be read after another followed it.
  let lifetime: Int

  /// Keeps the commit that a transaction which has just begun will replace, and forgets those that are too old.
  func keepCommit() throws {
    let now = Int(Date().timeIntervalSince1970)
    try database.execute(
      sql: """
        INSERT OR REPLACE INTO snapshots SELECT generation, coalesce(digest, ''), ? FROM state;
        INSERT INTO snapshotSegments SELECT s.generation, g.* FROM state s, segments g;
        INSERT INTO snapshotVersions SELECT s.generation, d.segment, d.doc, d.similar FROM state s, documents d
          WHERE d.similar IS NOT NULL AND d.segment IS NOT NULL AND d.doc IS NOT NULL;
        """, arguments: [now + lifetime])
    try forgetExpired(now)
  }

  func forgetExpired(_ now: Int = Int(Date().timeIntervalSince1970)) throws {
    try database.execute(
      sql: """
        DELETE FROM snapshots WHERE until <= ?
          OR generation NOT IN (SELECT generation FROM snapshots ORDER BY generation DESC LIMIT ?)
        """, arguments: [now, Self.limit])
    for table in ["formerDocuments", "formerPlaces"] {
      try database.execute(
        sql: "DELETE FROM \(table) WHERE generation < coalesce((SELECT min(generation) FROM snapshots), 1 << 60)")
    }
  }
}
