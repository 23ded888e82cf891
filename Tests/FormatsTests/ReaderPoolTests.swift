import Foundation
import Testing

@testable import Formats

/// What a pool says when the process that should read does anything but that. What it says when all goes well is tested with the
/// real program.
@Suite struct ReaderPoolTests {
  private let folder = FileManager.default.temporaryDirectory.path + "/tracuu-pool-\(UUID().uuidString)"

  @Test(arguments: [
    ("exit 3", ReadingFailure.crashed(signal: nil)),
    ("kill -SEGV $$", .crashed(signal: Int(SIGSEGV))),
    ("printf '\\0\\0\\0\\0' >&0; sleep 60", .exceeded(.seconds, limit: 1)),
    ("trap '' TERM; sleep 60 & sleep 60", .exceeded(.seconds, limit: 1)),
    ("printf '\\377\\377\\377\\377\\377\\377\\377\\377\\377\\377\\377\\377' >&0; sleep 60", .crashed(signal: nil)),
    ("head -c 100000 /dev/zero >&0; sleep 60", .crashed(signal: nil)),
  ])
  func saysWhyNothingWasRead(_ script: String, _ failure: ReadingFailure) async throws {
    var limits = ReadingLimits()
    limits.seconds = 1
    let pool = ReaderPool(program: try program(script), width: 2, limits: limits)
    await withTaskGroup(of: ReadingFailure?.self) { group in
      for _ in 0..<3 { group.addTask { await self.failure(of: pool) } }
      for await found in group { #expect(found == failure) }
    }
    pool.close()
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test func saysWhatCannotBeStarted() async throws {
    let pool = ReaderPool(program: "/no/such/program", width: 1)
    #expect(await failure(of: pool) == .missingProgram(name: "/no/such/program", package: "tracuu"))
    pool.close()
  }

  @Test func readsPlainTextHere() async throws {
    let pool = ReaderPool(program: "/no/such/program", width: 1)
    #expect(try await pool.read(Array("Kế hoạch".utf8), fileName: "a.txt").manuscript.text.string == "Kế hoạch")
    pool.close()
  }

  @Test func leavesNoFolderBehind() async throws {
    let pool = ReaderPool(
      program: try program("echo \"$TMPDIR\" > \(folder)/where; touch \"$TMPDIR/file\"; exit 1"), width: 1)
    #expect(await failure(of: pool) == .crashed(signal: nil))
    pool.close()
    let place = try String(contentsOfFile: folder + "/where", encoding: .utf8).split(separator: "\n")
    #expect(place.count == 1 && !FileManager.default.fileExists(atPath: String(place[0])))
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test func repliesCarryWhatWasRead() throws {
    let manuscript = try DocumentReader().read(Array("một\nhai\nba\n".utf8), fileName: "a.txt")
    let paged = Manuscript(text: manuscript.text, format: .markdown, pages: [1, 1, 2])
    let (found, rest) = try passed(.success(.document(TimedManuscript(paged, seconds: 0.5))))
    guard case .success(.document(let document)) = found(rest) else { throw Unexpected() }
    #expect((document.manuscript.pages, document.manuscript.format) == (paged.pages, paged.format))
    #expect((document.manuscript.text.utf8, document.seconds) == (paged.text.utf8, 0.5))
    #expect(found([0xFF]) == nil)
    #expect(found(Array("một".utf8)) == nil)
  }

  @Test func repliesCarryMembers() throws {
    let members = [
      Member(path: "", contents: .success([1, 2])), Member(path: "a", contents: .failure(.encrypted)),
      Member(path: "ă/b", contents: .success([])), Member(path: "c", contents: .success([3])),
    ]
    let (found, rest) = try passed(.success(.members(members)))
    guard case .success(.members(let others)) = found(rest) else { throw Unexpected() }
    #expect(others.map(\.path) == members.map(\.path))
    #expect(others.map(\.contents) == members.map(\.contents))
    #expect(found([1, 2]) == nil)
  }

  @Test(arguments: [
    ReadingFailure.damaged(part: "word/document.xml", detail: "x"), .undecodable(.binary(offset: 3), line: 1),
    .exceeded(.depth, limit: 3), .missingProgram(name: "a", package: "b"), .crashed(signal: nil),
  ])
  func repliesCarryFailures(_ failure: ReadingFailure) throws {
    let (found, rest) = try passed(.failure(failure))
    guard case .failure(let other) = found(rest) else { throw Unexpected() }
    #expect(other == failure)
  }

  private struct Unexpected: Error {}

  /// What the other side makes of an outcome, given what follows the reply.
  private func passed(
    _ outcome: Result<Reading, ReadingFailure>
  ) throws -> (([UInt8]) -> Result<Reading, ReadingFailure>?, [UInt8]) {
    let (reply, rest) = ReadingReply.of(outcome, peakMemory: 1)
    let other = try JSONDecoder().decode(ReadingReply.self, from: JSONEncoder().encode(reply))
    return (other.outcome, rest)
  }

  private func failure(of pool: ReaderPool) async -> ReadingFailure? {
    do throws(ReadingFailure) {
      _ = try await pool.read([1, 2, 3], fileName: "a.unknown")
      return nil
    } catch {
      return error
    }
  }

  /// A program that does what a script says.
  private func program(_ script: String) throws -> String {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/program"
    try "#!/bin/sh\n\(script)\n".write(toFile: path, atomically: true, encoding: .utf8)
    chmod(path, 0o755)
    return path
  }
}
