internal import Foundation
internal import GRDB

/// What is known of all documents, in one SQLite database: their texts, their facts and which segments are live.
///
/// A commit is one transaction. Readers see the last commit as it was when their read began.
public final class Catalogue: Sendable {
  public static let fileName = "catalogue.sqlite"

  /// Seconds for which a commit can be read after another followed it.
  public static let snapshotLifetime = 600

  public let path: String
  private let snapshotLifetime: Int
  private let database: any DatabaseWriter & Sendable

  /// Opens an existing catalogue for reading.
  public static func reading(path: String) throws(CatalogueError) -> Catalogue {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
    return try CatalogueError.wrapping(path: path) {
      var configuration = commonConfiguration
      configuration.readonly = true
      let directory = (path as NSString).deletingLastPathComponent
      let isFrozen =
        !FileManager.default.isWritableFile(atPath: directory) && !FileManager.default.fileExists(atPath: path + "-wal")
      let database: any DatabaseWriter & Sendable =
        isFrozen
        ? try DatabaseQueue(path: immutableAddress(of: path), configuration: configuration)
        : try DatabasePool(path: path, configuration: configuration)
      let catalogue = Catalogue(path: path, database: database)
      try catalogue.verifyVersion(mayUpgrade: false)
      return catalogue
    }
  }

  /// Opens a catalogue for writing; creates it where there is none and brings an older one up to date. Only one process may
  /// do so at a time, which the caller sees to.
  public static func writing(
    path: String, snapshotLifetime: Int = snapshotLifetime
  ) throws(CatalogueError) -> Catalogue {
    try CatalogueError.wrapping(path: path) {
      let isNew = !FileManager.default.fileExists(atPath: path)
      let catalogue = Catalogue(
        path: path, database: try DatabasePool(path: path, configuration: commonConfiguration),
        snapshotLifetime: snapshotLifetime)
      if !isNew { try catalogue.verifyVersion(mayUpgrade: true) }
      try CatalogueSchema.migrator.migrate(catalogue.database)
      return catalogue
    }
  }

  private init(path: String, database: any DatabaseWriter & Sendable, snapshotLifetime: Int = 0) {
    self.path = path
    self.snapshotLifetime = snapshotLifetime
    self.database = database
  }

  private static var commonConfiguration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      // WAL alone keeps the file sound; FULL also keeps the last commit when the power fails.
      if !database.configuration.readonly { try database.execute(sql: "PRAGMA synchronous = FULL") }
      try database.execute(sql: "PRAGMA cache_size = -16000")
    }
    return configuration
  }

  /// On a medium that cannot be written SQLite cannot share its log; without a log there is nothing to share.
  private static func immutableAddress(of path: String) -> String {
    let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
    return "file:\(escaped)?immutable=1"
  }

  private func verifyVersion(mayUpgrade: Bool) throws {
    try database.read { database in
      let identifier = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
      if isEmpty {
        // A crash before the first migration leaves an empty database.
        if mayUpgrade { return }
        throw CatalogueError.missing(path: path)
      }
      guard identifier == CatalogueSchema.applicationID else { throw CatalogueError.foreign(path: path) }
      let migrator = CatalogueSchema.migrator
      if try migrator.hasBeenSuperseded(database) { throw CatalogueError.tooNew(path: path) }
      if try !mayUpgrade && !migrator.hasCompletedMigrations(database) { throw CatalogueError.tooOld(path: path) }
    }
  }

  /// Runs queries that all see the same commit.
  /// - Throws: what `body` throws; ``CatalogueError`` when the database cannot be read.
  public func read<Value>(_ body: (CatalogueReader) throws -> Value) throws -> Value {
    var outcome: Result<Value, any Error>?
    try CatalogueError.wrapping(path: path) {
      try database.read { database in
        outcome = Result { try body(CatalogueReader(database: database, path: path)) }
      }
    }
    return try outcome!.get()
  }

  /// Runs one transaction: everything that `body` does is committed, or nothing when it throws.
  /// - Throws: what `body` throws; ``CatalogueError`` when the database cannot be written.
  @discardableResult
  public func write<Value>(_ body: (CatalogueWriter) throws -> Value) throws -> Value {
    var failure: (any Error)?
    var value: Value?
    try CatalogueError.wrapping(path: path) {
      try database.writeWithoutTransaction { database in
        try database.inTransaction(.immediate) {
          do {
            try CatalogueHistory(database: database, lifetime: snapshotLifetime).keepCommit()
            value = try body(CatalogueWriter(database: database, path: path))
            let digest = try CatalogueDigests(database: database).whole()
            try database.execute(
              sql: "UPDATE state SET generation = generation + 1, digest = ?", arguments: [digest])
            return .commit
          } catch {
            failure = error
            return .rollback
          }
        }
      }
    }
    if let failure { throw failure }
    return value!
  }

  /// Forgets earlier commits that nobody may read any more.
  public func forgetExpired() throws(CatalogueError) {
    try CatalogueError.wrapping(path: path) {
      try database.write { try CatalogueHistory(database: $0, lifetime: snapshotLifetime).forgetExpired() }
    }
  }

  /// As if the lifetime of all that is kept were over, for tests of what comes then.
  package func expireSnapshots() throws(CatalogueError) {
    try CatalogueError.wrapping(path: path) {
      try database.write { try $0.execute(sql: "UPDATE snapshots SET until = 0") }
    }
  }

  /// Moves what is in the write-ahead log into the database file, if nobody reads it, and closes all connections.
  public func close() {
    if !database.configuration.readonly {
      _ = try? database.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    }
    try? database.close()
  }
}
