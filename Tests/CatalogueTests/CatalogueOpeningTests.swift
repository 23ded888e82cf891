import Foundation
import Testing

@testable import Catalogue

@Suite struct CatalogueOpeningTests {
  private let folder = TemporaryFolder()
  private var path: String { folder.path + "/catalogue.sqlite" }

  @Test func tellsThatThereIsNone() {
    #expect(throws: CatalogueError.missing(path: path)) { try Catalogue.reading(path: path) }
  }

  @Test(arguments: [true, false]) func tellsWhatIsNoDatabase(writing: Bool) throws {
    let bytes = Data(repeating: 0x61, count: 8192)
    _ = FileManager.default.createFile(atPath: path, contents: bytes)
    #expect {
      _ = writing ? try Catalogue.writing(path: path) : try Catalogue.reading(path: path)
    } throws: { error in
      if case CatalogueError.corrupt(path, _) = error { true } else { false }
    }
    #expect(FileManager.default.contents(atPath: path) == bytes, "what cannot be read is left alone")
  }

  @Test func tellsADatabaseOfSomebodyElse() throws {
    let other = try Catalogue.writing(path: path)
    try other.write { try $0.change { try $0.execute(sql: "PRAGMA application_id = 7") } }
    other.close()
    #expect(throws: CatalogueError.foreign(path: path)) { try Catalogue.reading(path: path) }
    #expect(throws: CatalogueError.foreign(path: path)) { try Catalogue.writing(path: path) }
  }

  @Test func tellsThatItIsTooNewOrTooOld() throws {
    let catalogue = try Catalogue.writing(path: path)
    try catalogue.write { try $0.change { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('999')") } }
    #expect(throws: CatalogueError.tooNew(path: path)) { try Catalogue.reading(path: path) }
    #expect(throws: CatalogueError.tooNew(path: path)) { try Catalogue.writing(path: path) }
    try catalogue.write { try $0.change { try $0.execute(sql: "DELETE FROM grdb_migrations") } }
    #expect(throws: CatalogueError.tooOld(path: path)) { try Catalogue.reading(path: path) }
  }

  @Test func readsWhatNobodyMayWrite() throws {
    let catalogue = try Catalogue.writing(path: path)
    try catalogue.write { try $0.add("a.txt") }
    catalogue.close()
    try? FileManager.default.removeItem(atPath: path + "-wal")
    try? FileManager.default.removeItem(atPath: path + "-shm")
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path) }
    #expect(try Catalogue.reading(path: path).read { try $0.documents() }.count == 1)
  }
}
