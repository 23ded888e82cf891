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
    for outcome in [
      Result<TimedManuscript, ReadingFailure>.success(TimedManuscript(paged, seconds: 0.5)),
      .failure(.damaged(part: "word/document.xml", detail: "x")), .failure(.undecodable(.binary(offset: 3), line: 1)),
    ] {
      let heading = try JSONEncoder().encode(ReadingReply(outcome, peakMemory: 1))
      let reply = try JSONDecoder().decode(ReadingReply.self, from: heading)
      let found = try #require(reply.outcome(text: paged.text.utf8))
      switch (outcome, found) {
      case (.success, .success(let found)):
        #expect((found.manuscript.pages, found.manuscript.format) == (paged.pages, paged.format))
        #expect((found.manuscript.text.utf8, found.seconds) == (paged.text.utf8, 0.5))
      case (.failure(let one), .failure(let other)): #expect(one == other)
      default: Issue.record("another outcome")
      }
      if case .success = outcome { #expect(reply.outcome(text: [0xFF]) == nil) }
    }
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
