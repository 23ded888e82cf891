import Foundation
import Testing

/// Whatever moment an ingest is killed at, the last commit can be read.
@Suite struct KillTests {
  private static let rounds = 20

  private let folder = TemporaryFolder()
  private let tool = CommandLineTool()

  @Test func leavesTheLastCommitReadable() throws {
    let seed = ProcessInfo.processInfo.environment["TRACUU_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...9999)
    print("TRACUU_SEED=\(seed)")
    srand48(Int(seed))
    let index = folder.path("Index")
    try folder.write("docs/first.txt", Examples.plan)
    #expect(try tool.run("ingest", folder.path("docs"), "--index", index).status == 0)
    var whole = 1.0
    var killed = 0
    for round in 1...Self.rounds {
      for number in 0..<12 {
        try folder.write("docs/\(number).txt", "Vòng \(round)\n" + Examples.plan + Examples.report)
      }
      let start = Date()
      let process = try tool.start(
        ["ingest", folder.path("docs"), "--index", index], output: .nullDevice, errors: .nullDevice)
      // The first run tells how long one takes; the others end somewhere in it.
      if round > 1 {
        usleep(UInt32(drand48() * whole * 1_000_000))
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      }
      process.waitUntilExit()
      if round == 1 { whole = Date().timeIntervalSince(start) }
      if process.terminationReason == .uncaughtSignal { killed += 1 }

      let check = try tool.run("check", "--index", index)
      #expect(check.status == 0, "seed \(seed), round \(round): \(check.errors)")
      let found = try tool.run("search", "Nghị quyết 57", "--index", index, "--limit", "1", "--format", "json")
      #expect(found.status == 0 && found.output.contains("\"57-NQ/TW\"") || found.output.contains("57-NQ/TW"))
    }
    #expect(killed > Self.rounds / 4, "only \(killed) of \(Self.rounds) were killed in time")
    #expect(try tool.run("ingest", folder.path("docs"), "--index", index).status == 0)
    let stats = try tool.json("stats", "--index", index)
    #expect(stats["documents"] as? Int == 13)
    let segments = try FileManager.default.contentsOfDirectory(atPath: index + "/segments")
    let live = stats["segments"] as? Int ?? 0
    let kept = stats["keptSegments"] as? Int ?? 0
    #expect(segments.count == live + kept, "no segment is left over: \(segments)")
  }

  /// A file system of two megabytes runs full; needs the right to mount one.
  @Test func saysThatTheDiskIsFull() throws {
    let disk = folder.path("disk")
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    let mount = Process()
    mount.executableURL = URL(fileURLWithPath: "/usr/bin/mount")
    mount.arguments = ["-t", "tmpfs", "-o", "size=2m", "tmpfs", disk]
    mount.standardError = FileHandle.nullDevice
    guard geteuid() == 0, (try? mount.run()) != nil else { return }
    mount.waitUntilExit()
    guard mount.terminationStatus == 0 else { return }
    defer { umount2(disk, 0) }
    try folder.write("docs/first.txt", Examples.plan)
    #expect(try tool.run("ingest", folder.path("docs"), "--index", disk + "/Index").status == 0)
    for number in 0..<60 {
      try folder.write("docs/\(number).txt", String(repeating: "\(number) " + Examples.plan, count: 60))
    }
    let outcome = try tool.run("ingest", folder.path("docs"), "--index", disk + "/Index")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("The disk is full"), "\(outcome.errors)")
    #expect(try tool.run("check", "--index", disk + "/Index").status == 0)
    #expect(try tool.json("stats", "--index", disk + "/Index")["documents"] as? Int == 1)
  }
}
